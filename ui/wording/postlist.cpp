// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/postlist.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PostList
{
    Q_DECLARE_TR_FUNCTIONS(PostList)
};

} // namespace

CsvTable postListTable(const std::vector<RegisteredLetter> &letters)
{
    CsvTable table;
    table.columns = {PostList::tr("No.", "column of the post-office list"),
                     PostList::tr("Number of the item"), PostList::tr("Addressee"), PostList::tr("Address"),
                     PostList::tr("Letter")};
    for (const RegisteredLetter &letter : letters) {
        table.rows.append({QString::number(table.rows.size() + 1), letter.trackingNumber,
                           letter.addressee.value(0), letter.addressee.mid(1).join(", "_L1), letter.number});
    }
    return table;
}

QString postListTitle(const QDate &day)
{
    return PostList::tr("Registered letters, %1", "day").arg(shownDate(day));
}

QStringList postListLines(const Organisation &organisation, qsizetype letters)
{
    return {PostList::tr("Sender: %1, %2", "name, address").arg(organisation.name, organisation.address),
            PostList::tr("Number of letters: %1").arg(letters)};
}

QStringList postListFoot()
{
    const QString line(30, u'_');
    return {PostList::tr("Handed in by: %1").arg(line), PostList::tr("Received by: %1").arg(line)};
}
