// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/counter.h"
#include "app/verbs/newfile.h"
#include "app/verbs/send.h"
#include "app/verbs/columns.h"
#include "core/journal/occasion.h"
#include "ui/page/tablepage.h"
#include "ui/wording/postlist.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PostListVerb
{
    Q_DECLARE_TR_FUNCTIONS(PostListVerb)
};

void print(const Console &console, const std::vector<RegisteredLetter> &letters)
{
    QList<QStringList> lines;
    for (const RegisteredLetter &letter : letters) {
        if (console.json) {
            console.print(QJsonObject{{u"letter"_s, letter.number},
                                      {u"tracking"_s, letter.trackingNumber},
                                      {u"addressee"_s, letter.addressee.value(0)},
                                      {u"address"_s, letter.addressee.mid(1).join(", "_L1)}});
        }
        lines.append({letter.trackingNumber, letter.addressee.join(", "_L1), letter.number});
    }
    if (console.json)
        return;
    if (lines.isEmpty())
        console.print(PostListVerb::tr("No registered letter was posted on that day."));
    for (const QString &line : inColumns(lines))
        console.print(line);
}

} // namespace

int postListVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"postlist"_s, arguments, {{u"date"_s}, {u"csv"_s}, {u"pdf"_s}}, 0, 0);
    if (given.failed)
        return exitMisused;
    const Result<QDate> day = given.has(u"date"_s) ? dateTyped(given.value(u"date"_s))
                                                   : Result<QDate>(Occasion{{}, console.now}.day());
    if (!day)
        return refuse(console, day.error());
    for (const QString &path : {given.value(u"csv"_s), given.value(u"pdf"_s)}) {
        if (path.isEmpty())
            continue;
        if (const Result<void> free = checkNewFile(path); !free)
            return refuse(console, free.error());
    }
    const std::unique_ptr<Office> office = openOffice(console);
    const std::vector<RegisteredLetter> letters = registeredLetters(office->store, *day);
    const TablePage page{postListTitle(*day),
                         postListLines(office->organisation(), qsizetype(letters.size())),
                         postListTable(letters), postListFoot()};
    if (given.has(u"csv"_s)) {
        if (const Result<void> written = writeNewFile(given.value(u"csv"_s), csvOf(page.table)); !written)
            return refuse(console, written.error());
    }
    if (given.has(u"pdf"_s)) {
        if (const Result<void> written = writeNewFile(given.value(u"pdf"_s), pdfOf(page)); !written)
            return refuse(console, written.error());
    }
    print(console, letters);
    return exitDone;
}
