// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/person/subject.h"
#include "core/request/document.h"
#include "core/request/request.h"

#include <vector>

namespace atbilde {

/// What the clerk confirms to make a request of a document.
struct Registration
{
    Subject subject;               ///< an existing one where its id is valid, else a new one
    std::vector<Right> rights;     ///< at least one, each once
    QDate receivedOn;              ///< by the company
    QDate receivedByUnitOn;        ///< invalid: the same day
    QString receiptChangedBecause; ///< needed where `receivedOn` is not the day the document shows
    QString deliveryNumber;        ///< of a registered letter
    QDate deliveredOn;             ///< of that letter; it is then the day of receipt
    QString deliveredTo;           ///< who took that letter in; may be empty
    QString repeatsNumber; ///< an earlier request of the same person that this one repeats; may be empty
    Channel channel = Channel::Email;
    Language language = Language::Latvian;
    QString senderReference;
    QDate senderDatedOn; ///< the date on the letter, where it bears one
    OfficerId owner;     ///< invalid: who registers
    friend bool operator==(const Registration &, const Registration &) = default;
};

/// What the triage proposed for this document, as a registration to correct and confirm.
[[nodiscard]] Registration proposedRegistration(const Document &document);

/// Makes a request of a document in the tray: number, person, claims, deadline, in one transaction. Refused:
/// DocumentNotFound, DocumentNotInTray, NameMissing, NoRightGiven, DateInFuture, ReceiptReasonMissing where
/// the day of receipt is not the one the document shows and no reason is given, RequestNotFound for the one
/// it repeats, RoleNotAllowed.
[[nodiscard]] Result<Request> registerDocument(Office &office, const Occasion &occasion, DocumentId document,
                                               const Registration &registration);

/// Another day of receipt than the evidence shows, earlier or later, needs its reason. Refused:
/// ReceiptReasonMissing.
[[nodiscard]] Result<void> checkReceipt(const QDate &receivedOn, const QDate &shown, const QString &because);

/// Is this document still to be registered? Refused: DocumentNotFound, DocumentNotInTray.
[[nodiscard]] Result<Document> checkInTray(Store &store, DocumentId id);

/// May this role work in the intake tray: register, attach, dismiss, import?
[[nodiscard]] Result<void> mayWorkTray(const Officer &officer, const QString &act);

} // namespace atbilde
