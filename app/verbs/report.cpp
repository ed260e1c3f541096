// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/report.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "app/verbs/newfile.h"
#include "core/casework/yearreport.h"
#include "ui/page/reportpage.h"
#include "ui/wording/dates.h"
#include "ui/wording/reports.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QJsonObject jsonOf(const Tally &tally)
{
    return {{u"requests"_s, tally.requests}, {u"rights"_s, tally.claims}};
}

QJsonObject jsonOf(const Spread &spread)
{
    return {{u"count"_s, spread.count},
            {u"mean"_s, spread.mean},
            {u"median"_s, spread.median},
            {u"ninetieth"_s, spread.ninetieth},
            {u"longest"_s, spread.longest}};
}

template <class Array>
QJsonArray jsonOf(const Array &counts)
{
    QJsonArray array;
    for (const qint64 count : counts)
        array.append(count);
    return array;
}

/// Counts under the codes they belong to.
template <class Codes, class Counts>
QJsonObject jsonOf(const Codes &codes, const Counts &counts)
{
    QJsonObject object;
    for (std::size_t i = 0; i < codes.size(); ++i)
        object.insert(codeOf(codes[i]), counts[i]);
    return object;
}

QJsonObject rightsOf(const YearStatistics &year)
{
    QJsonObject rights;
    for (std::size_t i = 0; i < allRights.size(); ++i) {
        QJsonObject right = jsonOf(allOutcomes, year.rights[i].outcomes);
        right.insert(u"received"_s, year.rights[i].received);
        right.insert(u"open"_s, year.rights[i].open);
        rights.insert(codeOf(allRights[i]), right);
    }
    return rights;
}

QJsonObject jsonOf(const YearStatistics &year)
{
    QJsonObject grounds;
    for (auto ground = year.refusalGrounds.cbegin(); ground != year.refusalGrounds.cend(); ++ground)
        grounds.insert(ground.key(), ground.value());
    return {{u"year"_s, year.year},
            {u"received"_s, jsonOf(year.received)},
            {u"carriedOver"_s, jsonOf(year.carriedOver)},
            {u"answered"_s, jsonOf(year.answered)},
            {u"closedUnanswered"_s, jsonOf(year.closedUnanswered)},
            {u"openAtEnd"_s, jsonOf(year.openAtEnd)},
            {u"rights"_s, rightsOf(year)},
            {u"channels"_s, jsonOf(allChannels, year.channels)},
            {u"languages"_s, jsonOf(allLanguages, year.languages)},
            {u"closings"_s, jsonOf(allClosingReasons, year.closings)},
            {u"receivedByMonth"_s, jsonOf(year.receivedByMonth)},
            {u"answeredByMonth"_s, jsonOf(year.answeredByMonth)},
            {u"refusalGrounds"_s, grounds},
            {u"daysToAnswer"_s, jsonOf(year.daysToAnswer)},
            {u"daysDistribution"_s, jsonOf(year.daysDistribution)},
            {u"inTime"_s, year.inTime},
            {u"late"_s, year.late},
            {u"daysToUnit"_s, jsonOf(year.daysToUnit)},
            {u"extended"_s, year.extended},
            {u"extendedByComplexity"_s, year.extendedByComplexity},
            {u"extendedByNumber"_s, year.extendedByNumber},
            {u"identityAsked"_s, year.identityAsked},
            {u"suspended"_s, year.paused},
            {u"suspendedDays"_s, jsonOf(year.pausedDays)},
            {u"repeats"_s, year.repeats},
            {u"feesAsked"_s, year.feesAsked},
            {u"feesPaid"_s, year.feesPaid},
            {u"noticesSent"_s, year.noticesSent},
            {u"noticesAnswered"_s, year.noticesAnswered},
            {u"noticesWaived"_s, year.noticesWaived},
            {u"complaintsToAuthority"_s, year.complaintsToAuthority},
            {u"complaintsToCourt"_s, year.complaintsToCourt},
            {u"identityCopies"_s, year.identityCopies},
            {u"identityCopiesShredded"_s, year.identityCopiesShredded},
            {u"daysToStopMarketing"_s, jsonOf(year.daysToStopMarketing)},
            {u"authorityCases"_s, year.authorityCases},
            {u"authorityInTime"_s, year.authorityInTime},
            {u"authorityLate"_s, year.authorityLate},
            {u"restrictionsAtEnd"_s, year.restrictionsAtEnd},
            {u"restrictionAge"_s, jsonOf(year.restrictionAge)}};
}

void printTables(const Console &console, const QList<ReportTable> &tables)
{
    const QLocale locale = localeOf(spokenLanguage());
    for (const ReportTable &table : tables) {
        console.print(QString(u"\n"_s + table.title));
        QList<QStringList> rows{table.columns};
        for (const QList<QVariant> &cells : table.rows)
            rows.append(shownCells(cells, locale));
        for (const QString &line : inColumns(rows))
            console.print(QString(u"  "_s + line));
    }
}

struct Wanted
{
    QString option;
    QByteArray (*make)(const QString &title, const QString &subtitle, const QList<ReportTable> &tables);
};

const std::array wantedFiles{
    Wanted{u"xlsx"_s,
           [](const QString &, const QString &, const QList<ReportTable> &tables) { return xlsxOf(tables); }},
    Wanted{u"csv"_s,
           [](const QString &, const QString &, const QList<ReportTable> &tables) { return csvOf(tables); }},
    Wanted{u"pdf"_s,
           [](const QString &title, const QString &subtitle, const QList<ReportTable> &tables) {
               return pdfOf(ReportPage{title, subtitle, {}, tables, pageMark(), localeOf(spokenLanguage())});
           }},
};

} // namespace

int reportVerb(const Console &console, const QStringList &words)
{
    const Arguments given(console, u"report"_s, words, {{u"xlsx"_s}, {u"csv"_s}, {u"pdf"_s}}, 1, 1);
    if (given.failed)
        return exitMisused;
    bool isNumber = false;
    const int year = given.positional.first().toInt(&isNumber);
    if (!isNumber)
        return refuse(console, Refusal{RefusalReason::DateNotUnderstood, {given.positional.first()}});
    for (const Wanted &file : wantedFiles) {
        if (!given.has(file.option))
            continue;
        if (const Result<void> free = checkNewFile(given.value(file.option)); !free)
            return refuse(console, free.error());
    }

    const std::unique_ptr<Office> office = openOffice(console);
    const QDate today = Occasion{{}, console.now}.day();
    const Result<YearReport> report = yearReport(*office, year, today);
    if (!report)
        return refuse(console, report.error());
    const QList<ReportTable> tables = tablesOf(report->year, report->before);
    const QString subtitle = reportSubtitle(office->organisation().name, today);
    for (const Wanted &file : wantedFiles) {
        if (!given.has(file.option))
            continue;
        const QString path = given.value(file.option);
        if (const Result<void> saved = writeNewFile(path, file.make(reportTitle(year), subtitle, tables));
            !saved)
            return refuse(console, saved.error());
        if (!console.json)
            console.print(ReportWords::tr("Written: %1").arg(path));
    }
    if (console.json) {
        QJsonObject object = jsonOf(report->year);
        object.insert(u"before"_s, jsonOf(report->before));
        console.print(object);
        return exitDone;
    }
    console.print(reportTitle(year));
    console.print(subtitle);
    printTables(console, tables);
    return exitDone;
}
