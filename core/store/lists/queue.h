// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/request.h"
#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// One line of the queue.
struct QueueRow
{
    RequestId id;
    QString number;
    QDate receivedOn;
    Channel channel = Channel::Email;
    SubjectId subject;
    QString person; ///< surname first, as it is sorted
    std::vector<Right> rights;
    State state = State::Registered;
    QDate deadline;
    QDate internalTarget;
    OfficerId owner;
    QString ownerName;
    QString awaited; ///< code of the step it waits for, empty when closed
    QDate closedOn;
    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

enum class QueueColumn { Number, ReceivedOn, Person, State, Deadline };

inline constexpr std::array allQueueColumns{QueueColumn::Number, QueueColumn::ReceivedOn, QueueColumn::Person,
                                            QueueColumn::State, QueueColumn::Deadline};

[[nodiscard]] QString codeOf(QueueColumn column);
[[nodiscard]] std::optional<QueueColumn> queueColumnFromCode(QStringView code);

/// Which requests, in which order. Days are relative to `today`.
struct QueueQuery
{
    enum class Filter { Open, Mine, DueThisWeek, Overdue, AwaitingPerson, ForApproval, ToPost, Closed, All };

    Filter filter = Filter::Open;
    QDate today;
    OfficerId officer;             ///< whose, for `Mine`; also narrows every other filter when valid and `onlyOwner`
    bool onlyOwner = false;
    std::optional<State> state;
    std::optional<Right> right;
    QDate dueBefore;               ///< deadline before this day, where valid
    QString words;                 ///< found by number, person, letters or documents; empty for no search
    QueueColumn sort = QueueColumn::Deadline;
    bool descending = false;
    int limit = 200;
};

/// Where a page ended, for the next one: the sorted value of its last row and its id.
struct QueueKey
{
    QVariant value;
    RequestId id;
};

struct QueuePage
{
    std::vector<QueueRow> rows;
    std::optional<QueueKey> next; ///< nothing behind the last page
};

/// A page of the queue, read by key through an index, never by offset.
[[nodiscard]] QueuePage queuePage(Store &store, const QueueQuery &query, const std::optional<QueueKey> &after = {});

/// How many requests each filter holds, from the maintained tallies.
struct QueueCounts
{
    qint64 open = 0;
    qint64 mine = 0;
    qint64 dueThisWeek = 0; ///< by Sunday, not yet overdue
    qint64 overdue = 0;
    qint64 awaitingPerson = 0;
    qint64 forApproval = 0;
    qint64 toPost = 0;
    qint64 closed = 0;
    friend bool operator==(const QueueCounts &, const QueueCounts &) = default;
};

[[nodiscard]] QueueCounts queueCounts(Store &store, const QDate &today, OfficerId officer);

/// The Sunday of the week in which `day` falls.
[[nodiscard]] QDate endOfWeek(const QDate &day);

} // namespace atbilde
