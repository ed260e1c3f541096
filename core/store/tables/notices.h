// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/notice.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Recipients to be told (19). A waiver without its reason is refused.
class Notices
{
public:
    explicit Notices(Database &database) : m_database(database) {}

    NoticeId add(const Notice &notice);
    /// The request stays.
    void replace(const Notice &notice);
    [[nodiscard]] std::optional<Notice> find(NoticeId id) const;
    [[nodiscard]] std::vector<Notice> of(RequestId request) const; ///< in the order they were added
    /// Sent ones to be answered before `today` and not answered, the longest awaited first.
    [[nodiscard]] std::vector<Notice> awaitingReply(const QDate &today) const;

private:
    Database &m_database;
};

} // namespace atbilde
