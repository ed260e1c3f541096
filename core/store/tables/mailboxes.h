// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/mailbox.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Mailboxes, how far they were read, and who is reading one just now.
class Mailboxes
{
public:
    explicit Mailboxes(Database &database) : m_database(database) {}

    MailboxId add(const Mailbox &mailbox);
    void replace(const Mailbox &mailbox);
    void remove(MailboxId id);
    [[nodiscard]] std::optional<Mailbox> find(MailboxId id) const;
    [[nodiscard]] std::optional<Mailbox> findByName(const QString &name) const;
    [[nodiscard]] std::vector<Mailbox> all() const; ///< by name

    [[nodiscard]] MailboxState stateOf(MailboxId id) const;
    /// Every mail up to `uid` is settled.
    void reach(MailboxId id, quint32 uidValidity, quint32 uid);
    /// A reading came to its end.
    void noteRead(MailboxId id, const QDateTime &at);
    /// A reading ended early; `problem` has a code of its own (`mailProblemCode`).
    void noteProblem(MailboxId id, const Refusal &problem);

    /// Takes or keeps the mailbox for one reader until that moment; false where another has it at `now`.
    [[nodiscard]] bool hold(MailboxId id, const QString &holder, const QDateTime &now,
                            const QDateTime &until);
    void release(MailboxId id, const QString &holder);

private:
    Database &m_database;
};

} // namespace atbilde
