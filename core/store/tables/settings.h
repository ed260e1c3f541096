// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <optional>

namespace atbilde {

/// What the office as a whole has set, one text per key.
class Settings
{
public:
    explicit Settings(Database &database) : m_database(database) {}

    void put(const QString &key, const QString &value);
    [[nodiscard]] std::optional<QString> find(const QString &key) const;

private:
    Database &m_database;
};

} // namespace atbilde
