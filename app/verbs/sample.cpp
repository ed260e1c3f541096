// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/sample.h"

#include "app/verbs/columns.h"
#include "core/casework/sampleoffice.h"
#include "core/store/lists/queue.h"
#include "core/store/lists/tray.h"
#include "ui/page/letterpage.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

/// Where nothing is kept for long, and nothing was before.
QString placeFor(const Console &console)
{
    if (!console.isUsualPlace)
        return console.database;
    return QDir::temp().filePath(
        u"atbilde-sample-%1.atbilde"_s.arg(console.now.toString(u"yyyyMMdd-HHmmss"_s)));
}

void tellProgram(const Console &console, Office &office, const QueueCounts &counts)
{
    QJsonArray officers;
    for (const Officer &officer : office.store.officers.all()) {
        officers.append(QJsonObject{
            {u"code"_s, officer.code}, {u"name"_s, officer.name}, {u"role"_s, codeOf(officer.role)}});
    }
    console.print(QJsonObject{{u"database"_s, office.store.database.place()},
                              {u"officers"_s, officers},
                              {u"open"_s, counts.open},
                              {u"overdue"_s, counts.overdue},
                              {u"closed"_s, counts.closed},
                              {u"inTray"_s, trayCounts(office.store).all}});
}

void tellReader(const Console &console, Office &office, const QueueCounts &counts)
{
    const QString place = office.store.database.place();
    console.print(Sample::tr("The sample office is ready: %1").arg(place));
    console.print(Sample::tr("Requests: open %1, overdue %2, closed %3; documents in the tray: %4")
                      .arg(QString::number(counts.open), QString::number(counts.overdue),
                           QString::number(counts.closed), QString::number(trayCounts(office.store).all)));
    console.print(QString());
    console.print(Sample::tr("Officers to work as:"));
    QList<QStringList> rows;
    for (const Officer &officer : office.store.officers.all())
        rows.append({u" "_s, officer.code, officer.name, wordFor(officer.role)});
    for (const QString &line : inColumns(rows))
        console.print(line);
    console.print(QString());
    console.print(Sample::tr("To try:"));
    const QString quoted = u'"' + place + u'"';
    QStringList ideas{QString(), u" requests"_s, u" intake"_s};
    const QueuePage urgent = queuePage(office.store, {.today = Occasion{{}, console.now}.day(), .limit = 1});
    for (const QueueRow &row : urgent.rows)
        ideas.append({u" show "_s + row.number, u" --as izpilditajs step "_s + row.number});
    for (const QString &words : ideas)
        console.print(u"  atbilde --database "_s + quoted + words);
}

} // namespace

int sampleVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"sample"_s, arguments, {}, 0, 0);
    if (given.failed)
        return exitMisused;
    const Result<std::unique_ptr<Office>> office = createSampleOffice(placeFor(console), console.now, pdfOf);
    if (!office)
        return refuse(console, office.error());
    const QueueCounts counts = queueCounts((*office)->store, Occasion{{}, console.now}.day(), {});
    if (console.json)
        tellProgram(console, **office, counts);
    else
        tellReader(console, **office, counts);
    return exitDone;
}
