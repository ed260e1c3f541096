// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/settings.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

void Settings::put(const QString &key, const QString &value)
{
    Statement(m_database, u"INSERT INTO settings (key, value) VALUES (?, ?) "
                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .run(key, value);
}

std::optional<QString> Settings::find(const QString &key) const
{
    Statement statement(m_database, u"SELECT value FROM settings WHERE key = ?"_s);
    statement.run(key);
    if (!statement.next())
        return std::nullopt;
    return statement.text(0);
}

} // namespace atbilde
