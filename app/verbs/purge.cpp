// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/purge.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/casework/purge.h"
#include "ui/wording/dates.h"
#include "ui/wording/retention.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PurgeWords
{
    Q_DECLARE_TR_FUNCTIONS(PurgeWords)
};

int list(const Console &console)
{
    const std::unique_ptr<Office> office = openOffice(console);
    const DueForPurge due = dueForPurge(*office, Occasion{{}, console.now}.day());
    QList<QStringList> rows;
    for (const RetentionRow &row : due.cases) {
        if (console.json) {
            console.print(
                QJsonObject{{u"number"_s, row.number},
                            {u"closed"_s, jsonDate(row.closedOn)},
                            {u"documents"_s, row.documents},
                            {u"kept"_s, row.hindrance ? QJsonValue(codeOf(*row.hindrance)) : QJsonValue()}});
        }
        rows.append(
            {row.number, shownDate(row.closedOn), row.hindrance ? wordFor(*row.hindrance) : QString()});
    }
    if (console.json) {
        console.print(QJsonObject{{u"free"_s, due.free()},
                                  {u"more"_s, due.more},
                                  {u"identityCopies"_s, due.copies},
                                  {u"packages"_s, due.packages},
                                  {u"lines"_s, due.lines},
                                  {u"unfinished"_s, unfinishedPurge(*office).has_value()}});
        return exitDone;
    }
    if (due.isEmpty())
        console.print(PurgeWords::tr("Nothing is kept longer than the rules say."));
    for (const QString &line : inColumns(rows))
        console.print(line);
    if (!due.isEmpty()) {
        console.print(PurgeWords::tr("Requests free to be erased: %1. Copies of identity documents: %2. "
                                     "Packages: %3. Lines of old requests: %4.")
                          .arg(due.free())
                          .arg(due.copies)
                          .arg(due.packages)
                          .arg(due.lines));
        console.print(PurgeWords::tr(
            "Nothing was erased. “atbilde purge --confirm” erases them; that cannot be undone."));
    }
    if (unfinishedPurge(*office))
        console.print(PurgeWords::tr("An erasure is unfinished; --confirm carries it on."));
    return exitDone;
}

int printCertificate(const Console &console, Office &office, const PurgeRun &run)
{
    if (console.json)
        console.print(QJsonDocument::fromJson(run.certificate).object());
    else
        console.print(certificateText(run.certificate, office.organisation().name));
    return exitDone;
}

int certificate(const Console &console, const QString &number)
{
    const std::unique_ptr<Office> office = openOffice(console);
    const std::optional<PurgeRun> run = office->store.purges.findRun(PurgeRunId(number.toLongLong()));
    if (!run || !run->isDone) {
        console.complain(PurgeWords::tr("There is no certificate %1.").arg(number));
        return exitRefused;
    }
    return printCertificate(console, *office, *run);
}

int confirm(const Console &console)
{
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    Office &office = *counter->office;
    std::optional<PurgeRunId> id;
    if (const std::optional<PurgeRun> unfinished = unfinishedPurge(office)) {
        id = unfinished->id;
    } else {
        const Result<PurgeRunId> flagged = flagAllDue(office, counter->occasion);
        if (!flagged)
            return refuse(console, flagged.error());
        id = *flagged;
    }
    const Result<PurgeRun> run = carryOut(office, counter->occasion, *id);
    if (!run)
        return refuse(console, run.error());
    return printCertificate(console, office, *run);
}

int hold(const Console &console, const QString &number, const QString &reason)
{
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<Request> request = requestNumbered(*counter->office, number);
    if (!request)
        return refuse(console, request.error());
    const Result<HoldId> held = holdCase(*counter->office, counter->occasion, request->id, reason);
    if (!held)
        return refuse(console, held.error());
    if (!console.json)
        console.print(
            PurgeWords::tr("%1 is on hold: it is not erased until the hold is ended.").arg(request->number));
    return exitDone;
}

int release(const Console &console, const QString &number, const QString &date)
{
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<Request> request = requestNumbered(*counter->office, number);
    if (!request)
        return refuse(console, request.error());
    const Result<QDate> day = date.isEmpty() ? Result<QDate>(counter->occasion.day()) : dateTyped(date);
    if (!day)
        return refuse(console, day.error());
    for (const Hold &each : counter->office->store.holds.of(request->id)) {
        if (each.endedOn.isValid())
            continue;
        if (const Result<void> ended = endHold(*counter->office, counter->occasion, each.id, *day); !ended)
            return refuse(console, ended.error());
        if (!console.json)
            console.print(PurgeWords::tr("The hold on %1 was ended.").arg(request->number));
        return exitDone;
    }
    return refuse(console, {RefusalReason::HoldNotFound, {number}});
}

} // namespace

int purgeVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(
        console, u"purge"_s, arguments,
        {{u"confirm"_s, false}, {u"certificate"_s}, {u"hold"_s}, {u"release"_s}, {u"reason"_s}, {u"date"_s}},
        0, 0);
    if (given.failed)
        return exitMisused;
    if (given.has(u"certificate"_s))
        return certificate(console, given.value(u"certificate"_s));
    if (given.has(u"hold"_s))
        return hold(console, given.value(u"hold"_s), given.value(u"reason"_s));
    if (given.has(u"release"_s))
        return release(console, given.value(u"release"_s), given.value(u"date"_s));
    return given.has(u"confirm"_s) ? confirm(console) : list(console);
}
