// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/letter/outgoingmail.h"
#include "core/post/mailcomposition.h"
#include "core/store/lists/requestfile.h"

namespace atbilde {

/// Whom a letter goes to by e-mail, and what an officer should look at before it does.
struct MailRecipient
{
    QString name;            ///< the person's, or their representative's
    QString address;         ///< the office knows them by; empty where none is known
    QStringList writtenFrom; ///< where the mails of this request came from, each once
    bool differs = false;    ///< the request came by e-mail, and from no such address
    QString identifier; ///< tells the person from a namesake: a masked personal code, a customer number or an
                        ///< address
    qint64 namesakes = 0;
    QStringList packages; ///< names of the data packages that go with it
    friend bool operator==(const MailRecipient &, const MailRecipient &) = default;
};

/// Refused: LetterNotFound.
[[nodiscard]] Result<MailRecipient> mailRecipient(Office &office, LetterId letter);

/// Data packages that belong to a letter: those of the request with its answer, nothing with any other.
[[nodiscard]] std::vector<Document> packagesWith(const RequestFile &file, const FrozenLetter &letter);

/// What was said last and is answered by mail: its Message-ID, and those before it. Empty where nobody wrote.
struct MailThread
{
    QString inReplyTo;
    QStringList references;
};
[[nodiscard]] MailThread threadOf(const RequestFile &file);

/// A mail of the outbox as it goes. Refused: LetterNotFound.
[[nodiscard]] Result<MailComposition> compositionOf(Office &office, const OutgoingMail &mail);

/// A letter as an unsent mail for the officer's own mail program; from the office's address where sending is
/// not set up. Refused: LetterNotFound, MailAddressMissing, MailAddressWrong, PackageUnprotected.
[[nodiscard]] Result<QByteArray> mailDraft(Office &office, const Occasion &occasion, LetterId letter);

/// Refused: PackageUnprotected with the first that can be read without a password.
[[nodiscard]] Result<void> checkProtected(Office &office, const std::vector<Document> &packages);

} // namespace atbilde
