// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chartfigures.h"

#include "ui/wording/reports.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

template <class Array>
QList<qint64> listOf(const Array &counts)
{
    return QList<qint64>(counts.begin(), counts.end());
}

/// A year beside the one before.
template <class Read>
QList<ChartFigures::Series> bothYears(const YearStatistics &year, const YearStatistics &before, Read read)
{
    return {{QString::number(before.year), read(before)}, {QString::number(year.year), read(year)}};
}

ChartFigures overview(const YearStatistics &year, const YearStatistics &before)
{
    return {{Charts::tr("Received"), Charts::tr("Answered"), Charts::tr("Closed unanswered"),
             Charts::tr("Open at the end")},
            bothYears(year, before, [](const YearStatistics &s) {
                return QList<qint64>{s.received.requests, s.answered.requests, s.closedUnanswered.requests,
                                     s.openAtEnd.requests};
            })};
}

ChartFigures byRight(const YearStatistics &year)
{
    ChartFigures chart;
    chart.stacked = true;
    chart.lying = true;
    for (const Right right : allRights)
        chart.categories.append(wordFor(right));
    for (std::size_t outcome = 0; outcome < allOutcomes.size(); ++outcome) {
        ChartFigures::Series series{wordFor(allOutcomes[outcome]), {}};
        for (const RightFigures &right : year.rights)
            series.values.append(right.outcomes[outcome]);
        chart.series.append(series);
    }
    ChartFigures::Series open{Charts::tr("Open at the end"), {}};
    for (const RightFigures &right : year.rights)
        open.values.append(right.open);
    chart.series.append(open);
    return chart;
}

ChartFigures refusals(const YearStatistics &year, const YearStatistics &before)
{
    ChartFigures chart;
    chart.lying = true;
    chart.categories = year.refusalGrounds.keys();
    chart.series = bothYears(year, before, [&](const YearStatistics &s) {
        QList<qint64> counts;
        for (const QString &code : chart.categories)
            counts.append(s.refusalGrounds.value(code));
        return counts;
    });
    if (chart.categories.isEmpty())
        chart.series.clear();
    return chart;
}

ChartFigures closings(const YearStatistics &year, const YearStatistics &before)
{
    ChartFigures chart;
    for (const ClosingReason reason : allClosingReasons)
        chart.categories.append(wordFor(reason));
    chart.series = bothYears(year, before, [](const YearStatistics &s) { return listOf(s.closings); });
    return chart;
}

ChartFigures channels(const YearStatistics &year, const YearStatistics &before)
{
    ChartFigures chart;
    for (const Channel channel : allChannels)
        chart.categories.append(wordFor(channel));
    chart.series = bothYears(year, before, [](const YearStatistics &s) { return listOf(s.channels); });
    return chart;
}

} // namespace

ChartFigures chartOf(qsizetype table, const YearStatistics &year, const YearStatistics &before)
{
    switch (table) {
    case 0:
        return overview(year, before);
    case 1:
        return byRight(year);
    case 2:
        return {shortMonths(),
                {{Charts::tr("Received"), listOf(year.receivedByMonth)},
                 {Charts::tr("Answered"), listOf(year.answeredByMonth)}}};
    case 3:
        return {dayStepWords(),
                bothYears(year, before, [](const YearStatistics &s) { return listOf(s.daysDistribution); })};
    case 4:
        return refusals(year, before);
    case 5:
        return closings(year, before);
    case 6:
        return channels(year, before);
    default:
        return {};
    }
}

QString inWords(const ChartFigures &figures)
{
    QStringList lines;
    for (const ChartFigures::Series &series : figures.series) {
        QStringList bars;
        for (qsizetype i = 0; i < series.values.size(); ++i)
            bars.append(Charts::tr("%1: %2").arg(figures.categories[i]).arg(series.values[i]));
        lines.append(Charts::tr("%1 – %2").arg(series.name, bars.join(u", "_s)));
    }
    return lines.join(u'\n');
}
