// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/filling.h"

#include "core/letter/typography.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

QString joined(const QStringList &items, const LetterLanguage &texts)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(", "_L1) + texts.phrase(u"and"_s) + items.last();
}

QStringList clausesOf(const QStringList &items)
{
    QStringList clauses;
    for (const QString &item : items) {
        const QString clause = asClause(item);
        if (!clause.isEmpty() && !clauses.contains(clause))
            clauses.append(clause);
    }
    return clauses;
}

QString listed(const QStringList &items)
{
    const QStringList clauses = clausesOf(items);
    // An item with a comma of its own needs a stronger divider.
    const bool commas = std::ranges::any_of(clauses, [](const QString &item) { return item.contains(u','); });
    return clauses.join(commas ? "; "_L1 : ", "_L1);
}

void setDay(TextValues &values, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        values.days.insert(name, *day);
}

void setFlag(TextValues &values, const QString &name, bool set)
{
    if (set)
        values.flags.insert(name);
    else
        values.flags.remove(name);
}

} // namespace atbilde
