// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// One line of the outbox: a mail with what stands around it.
struct OutboxRow
{
    OutgoingMail mail;
    QString letterNumber; ///< empty for an acknowledgement
    QString requestNumber;
    QString person;
    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

/// What waits or asks for an officer (queued, sending, unknown, refused), the oldest first, then the newest
/// of what is settled, as many as `settled`.
[[nodiscard]] std::vector<OutboxRow> outboxRows(Store &store, int settled);

struct OutboxCounts
{
    qint64 waiting = 0; ///< queued or being sent
    qint64 unknown = 0;
    qint64 refused = 0; ///< whose letter has not left another way since
    QDateTime nextAt;   ///< when the first is due; invalid where none waits
    friend bool operator==(const OutboxCounts &, const OutboxCounts &) = default;
};

[[nodiscard]] OutboxCounts outboxCounts(Store &store);

/// How many other people bear this person's name.
[[nodiscard]] qint64 namesakes(Store &store, SubjectId subject);

} // namespace atbilde
