// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/person/language.h"
#include "ui/registers/registerpage.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <vector>

/// One line of a list, ready to be shown.
struct RegisterRow
{
    QString key; ///< code of the entry, id of the consent, or id of the request behind a mark; may repeat
    QStringList cells;
    QList<QVariant> sortKeys; ///< per cell: bytes of `sortKey`, a day or a number
};

struct RegisterRows
{
    QStringList headings;
    std::vector<RegisterRow> rows;
    int widest = 0; ///< the column that takes the room that is left
};

/// The list of a page as the office now has it, with its headings in the language spoken.
[[nodiscard]] RegisterRows rowsOf(atbilde::Office &office, RegisterPage page, atbilde::Language language,
                                  const QDate &today);

/// How many lines each page has, in the order of `allRegisterPages`.
[[nodiscard]] std::vector<qint64> countsOf(atbilde::Office &office, const QDate &today);
