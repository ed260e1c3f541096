// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// A letter of the supervisory authority as it is registered: a case of its own with a number series of its
/// own.
struct AuthorityLetter
{
    QString name;      ///< who complained; empty: the authority asks on its own account
    QString reference; ///< of the authority, with its date
    QDate datedOn;     ///< the date on the letter
    QDate receivedOn;
    QString receiptChangedBecause; ///< needed where `receivedOn` is not the day the document shows
    QDate dueOn;                   ///< the day it sets
    Channel channel = Channel::Letter;
    QString relatedNumber; ///< the request it is about; may be empty
    OfficerId owner;       ///< invalid: who registers
};

/// Makes a case of a document in the tray. The person is that of the related request where there is one.
/// Refused: DocumentNotFound, DocumentNotInTray, RequestNotFound (the related one), dates in the future,
/// backwards or missing, ReceiptReasonMissing, no reference, RoleNotAllowed.
[[nodiscard]] Result<Request> registerAuthorityLetter(Office &office, const Occasion &occasion,
                                                      DocumentId document, const AuthorityLetter &letter);

/// The authority named another day. Refused: a day before receipt.
[[nodiscard]] Result<Request> setDue(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                     const QDate &due, const QString &reference);

/// What the authority is answered; stands in T26. Refused when empty.
[[nodiscard]] Result<Request> recordAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                           const QString &text);

} // namespace atbilde
