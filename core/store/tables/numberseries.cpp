// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/numberseries.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

qint64 NumberSeries::draw(const QString &name, int year)
{
    Statement statement(m_database, u"INSERT INTO number_series (name, year, last) VALUES (?, ?, 1) "
                                    "ON CONFLICT (name, year) DO UPDATE SET last = number_series.last + 1 "
                                    "RETURNING last"_s);
    statement.run(name, year);
    (void)statement.next();
    return statement.number(0);
}

} // namespace atbilde
