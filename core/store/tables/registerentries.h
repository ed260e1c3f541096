// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace atbilde {

/// The office's registers: processing activities, processors and recipients, systems, data categories,
/// retention rules. Each entry is the JSON of its value in `core/register`.
class RegisterEntries
{
public:
    enum class Kind { Activity, Party, System, Category, Retention };

    explicit RegisterEntries(Database &database) : m_database(database) {}

    /// Adds the entry, or replaces the one of the same kind and code.
    void put(Kind kind, const QString &code, const QByteArray &content);
    void remove(Kind kind, const QString &code);
    [[nodiscard]] std::optional<QByteArray> find(Kind kind, const QString &code) const;
    [[nodiscard]] std::vector<QByteArray> all(Kind kind) const; ///< by code

private:
    Database &m_database;
};

} // namespace atbilde
