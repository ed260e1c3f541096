// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/mailbox.h"
#include "core/store/database.h"

#include <set>
#include <vector>

namespace atbilde {

/// One mail of a mailbox that is settled.
struct SettledMail
{
    enum class LeftBecause { NotLeft, TooLarge, Empty };
    enum class Afterwards { Stays, ToMove, Moved };

    MailboxId mailbox;
    quint32 uidValidity = 0;
    quint32 uid = 0;
    std::optional<DocumentId> document; ///< nothing where it was left on the server
    LeftBecause leftBecause = LeftBecause::NotLeft;
    Afterwards afterwards = Afterwards::Stays;
    friend bool operator==(const SettledMail &, const SettledMail &) = default;
};

/// "", "too_large", "empty".
[[nodiscard]] QString codeOf(SettledMail::LeftBecause cause);
/// "stays", "to_move", "moved".
[[nodiscard]] QString codeOf(SettledMail::Afterwards afterwards);

/// Which mails of which mailbox are settled: stored, or left on the server for good.
class FetchedMail
{
public:
    explicit FetchedMail(Database &database) : m_database(database) {}

    void add(const SettledMail &mail);
    void noteMoved(MailboxId mailbox, quint32 uidValidity, quint32 uid);
    void removeOf(MailboxId mailbox);
    [[nodiscard]] std::optional<SettledMail> find(MailboxId mailbox, quint32 uidValidity, quint32 uid) const;
    /// UIDs above `after` that are settled.
    [[nodiscard]] std::set<quint32> settledAfter(MailboxId mailbox, quint32 uidValidity, quint32 after) const;
    /// Stored, but not moved on the server yet; in the order of their UIDs.
    [[nodiscard]] std::vector<quint32> toMove(MailboxId mailbox, quint32 uidValidity) const;

private:
    Database &m_database;
};

} // namespace atbilde
