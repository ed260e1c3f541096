// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/reminder.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// What has to be thought of later.
class Reminders
{
public:
    explicit Reminders(Database &database) : m_database(database) {}

    ReminderId add(const Reminder &reminder);
    /// The request stays.
    void replace(const Reminder &reminder);
    [[nodiscard]] std::optional<Reminder> find(ReminderId id) const;
    [[nodiscard]] std::vector<Reminder> of(RequestId request) const; ///< in the order they were added
    [[nodiscard]] std::vector<Reminder>
    openDueBy(const QDate &day) const; ///< that day or earlier, the earliest first

private:
    Database &m_database;
};

} // namespace atbilde
