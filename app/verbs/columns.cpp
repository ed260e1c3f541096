// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/columns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QStringList inColumns(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i]) + u"  "_s;
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines;
}
