// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/reports.h"

#include "ui/wording/dates.h"
#include "ui/wording/grounds.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Reports
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Tables whose columns are the year, the one before and the difference.
class Compared
{
public:
    Compared(const QString &title, const YearStatistics &year, const YearStatistics &before)
        : m_year(year), m_before(before)
    {
        m_table.title = title;
        m_table.columns = {Reports::tr("Measure"), QString::number(year.year), QString::number(before.year),
                           Reports::tr("Change")};
    }

    template <class Read>
    Compared &row(const QString &words, Read read)
    {
        const auto now = read(m_year);
        const auto then = read(m_before);
        m_table.rows.append(
            {words, QVariant::fromValue(now), QVariant::fromValue(then), QVariant::fromValue(now - then)});
        return *this;
    }

    /// Mean, median, ninetieth percentile and longest.
    template <class Read>
    Compared &spread(const QString &words, Read read)
    {
        row(Reports::tr("%1: mean").arg(words), [&](const YearStatistics &s) { return read(s).mean; });
        row(Reports::tr("%1: median").arg(words), [&](const YearStatistics &s) { return read(s).median; });
        row(Reports::tr("%1: nine of ten within").arg(words),
            [&](const YearStatistics &s) { return qint64(read(s).ninetieth); });
        return row(Reports::tr("%1: longest").arg(words),
                   [&](const YearStatistics &s) { return qint64(read(s).longest); });
    }

    [[nodiscard]] ReportTable table() const { return m_table; }

private:
    const YearStatistics &m_year;
    const YearStatistics &m_before;
    ReportTable m_table;
};

double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 0.0 : 100.0 * double(part) / double(whole);
}

ReportTable overview(const YearStatistics &year, const YearStatistics &before)
{
    return Compared(Reports::tr("Requests and rights"), year, before)
        .row(Reports::tr("Requests received"), [](const YearStatistics &s) { return s.received.requests; })
        .row(Reports::tr("Rights invoked in them"), [](const YearStatistics &s) { return s.received.claims; })
        .row(Reports::tr("Requests carried over from the year before"),
             [](const YearStatistics &s) { return s.carriedOver.requests; })
        .row(Reports::tr("Requests answered"), [](const YearStatistics &s) { return s.answered.requests; })
        .row(Reports::tr("Rights answered"), [](const YearStatistics &s) { return s.answered.claims; })
        .row(Reports::tr("Requests closed without an answer"),
             [](const YearStatistics &s) { return s.closedUnanswered.requests; })
        .row(Reports::tr("Requests open at the end"),
             [](const YearStatistics &s) { return s.openAtEnd.requests; })
        .row(Reports::tr("Requests that repeat an earlier one"),
             [](const YearStatistics &s) { return s.repeats; })
        .table();
}

ReportTable byRight(const YearStatistics &year)
{
    ReportTable table{Reports::tr("By right"), {Reports::tr("Right"), Reports::tr("Received")}, {}};
    for (const Outcome outcome : allOutcomes)
        table.columns.append(wordFor(outcome));
    table.columns.append(Reports::tr("Open at the end"));
    for (std::size_t i = 0; i < allRights.size(); ++i) {
        const RightFigures &figures = year.rights[i];
        QList<QVariant> row{wordFor(allRights[i]), figures.received};
        for (const qint64 count : figures.outcomes)
            row.append(count);
        row.append(figures.open);
        table.rows.append(row);
    }
    return table;
}

ReportTable byWay(const YearStatistics &year, const YearStatistics &before)
{
    Compared compared(Reports::tr("How requests came and in which language"), year, before);
    for (std::size_t i = 0; i < allChannels.size(); ++i)
        compared.row(wordFor(allChannels[i]), [i](const YearStatistics &s) { return s.channels[i]; });
    for (std::size_t i = 0; i < allLanguages.size(); ++i)
        compared.row(wordFor(allLanguages[i]), [i](const YearStatistics &s) { return s.languages[i]; });
    return compared.table();
}

ReportTable byMonth(const YearStatistics &year)
{
    ReportTable table{Reports::tr("By month"),
                      {Reports::tr("Month"), Reports::tr("Received"), Reports::tr("Answered")},
                      {}};
    const QStringList months = shortMonths();
    for (std::size_t i = 0; i < year.receivedByMonth.size(); ++i)
        table.rows.append({months[qsizetype(i)], year.receivedByMonth[i], year.answeredByMonth[i]});
    return table;
}

ReportTable timeliness(const YearStatistics &year, const YearStatistics &before)
{
    Compared compared(Reports::tr("Days to answer"), year, before);
    const QStringList steps = dayStepWords();
    for (std::size_t i = 0; i < year.daysDistribution.size(); ++i)
        compared.row(steps[qsizetype(i)], [i](const YearStatistics &s) { return s.daysDistribution[i]; });
    return compared
        .spread(Reports::tr("Days to answer"), [](const YearStatistics &s) { return s.daysToAnswer; })
        .row(Reports::tr("Answers in time"), [](const YearStatistics &s) { return s.inTime; })
        .row(Reports::tr("Answers after the deadline"), [](const YearStatistics &s) { return s.late; })
        .row(Reports::tr("Answers in time, %"),
             [](const YearStatistics &s) { return share(s.inTime, s.inTime + s.late); })
        .spread(Reports::tr("Days until the responsible unit had it"),
                [](const YearStatistics &s) { return s.daysToUnit; })
        .table();
}

ReportTable refusals(const YearStatistics &year, const YearStatistics &before)
{
    Compared compared(Reports::tr("Refusals and partial refusals by ground"), year, before);
    QStringList codes = year.refusalGrounds.keys();
    for (const QString &code : before.refusalGrounds.keys()) {
        if (!codes.contains(code))
            codes.append(code);
    }
    for (const QString &code : codes) {
        const std::optional<Ground> ground = groundFromCode(code);
        compared.row(ground ? wordsFor(*ground) : code,
                     [&code](const YearStatistics &s) { return s.refusalGrounds.value(code); });
    }
    return compared.table();
}

ReportTable clock(const YearStatistics &year, const YearStatistics &before)
{
    return Compared(Reports::tr("Extensions, questions and identity"), year, before)
        .row(Reports::tr("Requests extended"), [](const YearStatistics &s) { return s.extended; })
        .row(Reports::tr("Requests extended, %"),
             [](const YearStatistics &s) { return share(s.extended, s.received.requests); })
        .row(Reports::tr("Extended for their complexity"),
             [](const YearStatistics &s) { return s.extendedByComplexity; })
        .row(Reports::tr("Extended for their number"),
             [](const YearStatistics &s) { return s.extendedByNumber; })
        .row(Reports::tr("Requests in which the clock was suspended"),
             [](const YearStatistics &s) { return s.paused; })
        .spread(Reports::tr("Days suspended"), [](const YearStatistics &s) { return s.pausedDays; })
        .row(Reports::tr("Requests in which identity was doubted"),
             [](const YearStatistics &s) { return s.identityAsked; })
        .row(Reports::tr("Requests in which identity was doubted, %"),
             [](const YearStatistics &s) { return share(s.identityAsked, s.received.requests); })
        .row(Reports::tr("Copies of identity documents received"),
             [](const YearStatistics &s) { return s.identityCopies; })
        .row(Reports::tr("Copies of identity documents shredded"),
             [](const YearStatistics &s) { return s.identityCopiesShredded; })
        .table();
}

ReportTable aftermath(const YearStatistics &year, const YearStatistics &before)
{
    return Compared(Reports::tr("Fees, notices, restrictions and complaints"), year, before)
        .row(Reports::tr("Fees asked"), [](const YearStatistics &s) { return s.feesAsked; })
        .row(Reports::tr("Fees paid"), [](const YearStatistics &s) { return s.feesPaid; })
        .row(Reports::tr("Notices to recipients sent"), [](const YearStatistics &s) { return s.noticesSent; })
        .row(Reports::tr("Notices to recipients confirmed"),
             [](const YearStatistics &s) { return s.noticesAnswered; })
        .row(Reports::tr("Recipients that could not be told"),
             [](const YearStatistics &s) { return s.noticesWaived; })
        .row(Reports::tr("Restrictions that hold at the end"),
             [](const YearStatistics &s) { return s.restrictionsAtEnd; })
        .row(Reports::tr("Age of the oldest restriction, days"),
             [](const YearStatistics &s) { return qint64(s.restrictionAge.longest); })
        .spread(Reports::tr("Days until advertising stopped"),
                [](const YearStatistics &s) { return s.daysToStopMarketing; })
        .row(Reports::tr("Complaints to the authority"),
             [](const YearStatistics &s) { return s.complaintsToAuthority; })
        .row(Reports::tr("Complaints to a court"),
             [](const YearStatistics &s) { return s.complaintsToCourt; })
        .row(Reports::tr("Letters of the authority"),
             [](const YearStatistics &s) { return s.authorityCases; })
        .row(Reports::tr("Letters of the authority answered in time"),
             [](const YearStatistics &s) { return s.authorityInTime; })
        .row(Reports::tr("Letters of the authority answered late"),
             [](const YearStatistics &s) { return s.authorityLate; })
        .table();
}

ReportTable closings(const YearStatistics &year, const YearStatistics &before)
{
    Compared compared(Reports::tr("Closed, and why"), year, before);
    for (std::size_t i = 0; i < allClosingReasons.size(); ++i)
        compared.row(wordFor(allClosingReasons[i]), [i](const YearStatistics &s) { return s.closings[i]; });
    return compared.table();
}

} // namespace

QList<ReportTable> tablesOf(const YearStatistics &year, const YearStatistics &before)
{
    return {overview(year, before),   byRight(year),          byMonth(year),
            timeliness(year, before), refusals(year, before), closings(year, before),
            byWay(year, before),      clock(year, before),    aftermath(year, before)};
}

QStringList shortMonths()
{
    return {Reports::tr("Jan"), Reports::tr("Feb"), Reports::tr("Mar"), Reports::tr("Apr"),
            Reports::tr("May"), Reports::tr("Jun"), Reports::tr("Jul"), Reports::tr("Aug"),
            Reports::tr("Sep"), Reports::tr("Oct"), Reports::tr("Nov"), Reports::tr("Dec")};
}

QStringList dayStepWords()
{
    QStringList words;
    int from = 0;
    for (const int to : daySteps) {
        words.append(from == 0 ? Reports::tr("Up to %1 days").arg(to)
                               : Reports::tr("%1–%2 days").arg(from).arg(to));
        from = to + 1;
    }
    words.append(Reports::tr("More than %1 days").arg(daySteps.back()));
    return words;
}

QString reportTitle(int year)
{
    return Reports::tr("Statistics %1").arg(year);
}

QString reportSubtitle(const QString &organisation, const QDate &day)
{
    return Reports::tr("%1 – as on %2").arg(organisation, shownDate(day));
}

QString pageMark()
{
    return Reports::tr("Page %1 of %2");
}

QStringList shownCells(const QList<QVariant> &cells, const QLocale &locale)
{
    QStringList shown;
    for (const QVariant &cell : cells)
        shown.append(shownCell(cell, locale));
    return shown;
}
