// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/outgoingmail.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

/// The outbox, and what became of all that was ever in it.
class OutgoingMails
{
public:
    explicit OutgoingMails(Database &database) : m_database(database) {}

    OutgoingMailId add(const OutgoingMail &mail);

    /// Keeps a queued mail for one sender until then; false: another has it, or it waits no more.
    [[nodiscard]] bool hold(OutgoingMailId id, const QString &holder, const QDateTime &now,
                            const QDateTime &until);
    /// Goes on holding it, queued or sending; false: it is not ours any more.
    [[nodiscard]] bool keepHolding(OutgoingMailId id, const QString &holder, const QDateTime &until);
    void release(OutgoingMailId id, const QString &holder);
    /// From queued to sending; false: it is not ours any more.
    [[nodiscard]] bool beginSending(OutgoingMailId id, const QString &holder);
    /// Nothing that waits goes before then.
    void postpone(const QDateTime &until);
    /// Its state, attempts, next time, problem, words of the server, settling, proof and bounce, and holds it
    /// no more.
    void note(const OutgoingMail &mail);

    [[nodiscard]] std::optional<OutgoingMail> find(OutgoingMailId id) const;
    [[nodiscard]] std::optional<OutgoingMail> findByMessageId(const QString &messageId) const;
    [[nodiscard]] std::vector<OutgoingMail> of(LetterId letter) const;   ///< oldest first
    [[nodiscard]] std::vector<OutgoingMail> of(RequestId request) const; ///< oldest first
    [[nodiscard]] std::vector<OutgoingMail> in(MailState state) const;   ///< by the time they are due
    /// Acknowledgements that went, or are to go, to this address since then.
    [[nodiscard]] qint64 acknowledgedSince(const QString &recipient, const QDateTime &since) const;

private:
    Database &m_database;
};

/// Two ways of writing one address are one.
[[nodiscard]] QString foldedRecipient(const QString &address);

} // namespace atbilde
