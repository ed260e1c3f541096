// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace atbilde {

/// Counts 1, 2, 3 ... per name and year without a gap: the number belongs to the transaction that draws it and is
/// given back with it.
class NumberSeries
{
public:
    explicit NumberSeries(Database &database) : m_database(database) {}

    [[nodiscard]] qint64 draw(const QString &name, int year);

private:
    Database &m_database;
};

} // namespace atbilde
