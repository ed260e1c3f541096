// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/yearstatistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atbilde {
namespace {

template <class Array, class Value>
std::size_t placeOf(const Array &all, Value value)
{
    return std::size_t(std::ranges::find(all, value) - all.begin());
}

void add(Tally &tally, const CaseFact &fact)
{
    ++tally.requests;
    tally.claims += qint64(fact.claims.size());
}

std::size_t stepOf(int days)
{
    return std::size_t(std::ranges::lower_bound(daySteps, days) - daySteps.begin());
}

/// One year with its first and last day, as far as it is known.
class Counting
{
public:
    Counting(int year, const QDate &until) : m_first(year, 1, 1), m_last(std::min(QDate(year, 12, 31), until))
    {
        m_figures.year = year;
    }

    void take(const CaseFact &fact)
    {
        if (fact.kind == RequestKind::Authority) {
            takeAuthority(fact);
            return;
        }
        if (within(fact.receivedOn))
            takeReceived(fact);
        if (fact.receivedOn < m_first && !isOver(fact, m_first.addDays(-1)))
            add(m_figures.carriedOver, fact);
        if (fact.receivedOn <= m_last && !isOver(fact, m_last))
            takeOpen(fact);
        if (within(fact.answeredOn))
            takeAnswer(fact);
        else if (within(fact.closedOn) && !fact.answeredOn.isValid())
            add(m_figures.closedUnanswered, fact);
        if (within(settledOn(fact)))
            takeOutcomes(fact);
        if (within(fact.closedOn) && fact.closedBecause)
            ++m_figures.closings[placeOf(allClosingReasons, *fact.closedBecause)];
    }

    void take(const MarkFact &mark)
    {
        if (mark.startedOn > m_last || (mark.liftedOn.isValid() && mark.liftedOn <= m_last))
            return;
        ++m_figures.restrictionsAtEnd;
        m_ages.push_back(int(mark.startedOn.daysTo(m_last)));
    }

    [[nodiscard]] YearStatistics figures()
    {
        m_figures.daysToAnswer = spreadOf(std::move(m_toAnswer));
        m_figures.daysToUnit = spreadOf(std::move(m_toUnit));
        m_figures.pausedDays = spreadOf(std::move(m_paused));
        m_figures.daysToStopMarketing = spreadOf(std::move(m_toStop));
        m_figures.restrictionAge = spreadOf(std::move(m_ages));
        return std::move(m_figures);
    }

private:
    [[nodiscard]] bool within(const QDate &day) const
    {
        return day.isValid() && m_first <= day && day <= m_last;
    }

    static QDate settledOn(const CaseFact &fact)
    {
        return fact.answeredOn.isValid() ? fact.answeredOn : fact.closedOn;
    }

    static bool isOver(const CaseFact &fact, const QDate &day)
    {
        const QDate settled = settledOn(fact);
        return settled.isValid() && settled <= day;
    }

    void takeReceived(const CaseFact &fact)
    {
        add(m_figures.received, fact);
        ++m_figures.channels[placeOf(allChannels, fact.channel)];
        ++m_figures.languages[fact.language == Language::Latvian ? 0 : 1];
        ++m_figures.receivedByMonth[std::size_t(fact.receivedOn.month() - 1)];
        for (const ClaimFact &claim : fact.claims) {
            ++m_figures.rights[placeOf(allRights, claim.right)].received;
            if (claim.right == Right::MarketingObjection && claim.doneOn.isValid() && claim.doneOn <= m_last)
                m_toStop.push_back(int(fact.receivedOn.daysTo(claim.doneOn)));
        }
        m_figures.extended += fact.extended;
        m_figures.extendedByComplexity += fact.extended && fact.extendedByComplexity;
        m_figures.extendedByNumber += fact.extended && fact.extendedByNumber;
        m_figures.identityAsked += fact.identityAsked;
        m_figures.paused += fact.pauses > 0;
        if (fact.pauses > 0)
            m_paused.push_back(fact.pausedDays);
        m_figures.repeats += fact.repeatsEarlier;
        m_figures.feesAsked += fact.feeAsked;
        m_figures.feesPaid += fact.feePaid;
        m_figures.noticesSent += fact.noticesSent;
        m_figures.noticesAnswered += fact.noticesAnswered;
        m_figures.noticesWaived += fact.noticesWaived;
        m_figures.complaintsToAuthority += fact.complaintsToAuthority;
        m_figures.complaintsToCourt += fact.complaintsToCourt;
        m_figures.identityCopies += fact.identityCopies;
        m_figures.identityCopiesShredded += fact.identityCopiesShredded;
        if (fact.receivedByUnitOn.isValid())
            m_toUnit.push_back(int(fact.receivedOn.daysTo(fact.receivedByUnitOn)));
    }

    void takeOpen(const CaseFact &fact)
    {
        add(m_figures.openAtEnd, fact);
        for (const ClaimFact &claim : fact.claims)
            ++m_figures.rights[placeOf(allRights, claim.right)].open;
    }

    void takeAnswer(const CaseFact &fact)
    {
        add(m_figures.answered, fact);
        ++m_figures.answeredByMonth[std::size_t(fact.answeredOn.month() - 1)];
        const int days = int(fact.receivedOn.daysTo(fact.answeredOn));
        m_toAnswer.push_back(days);
        ++m_figures.daysDistribution[stepOf(days)];
        ++(fact.answeredOn <= fact.deadline ? m_figures.inTime : m_figures.late);
    }

    void takeOutcomes(const CaseFact &fact)
    {
        for (const ClaimFact &claim : fact.claims) {
            if (!claim.outcome)
                continue;
            ++m_figures.rights[placeOf(allRights, claim.right)]
                  .outcomes[placeOf(allOutcomes, *claim.outcome)];
            if (!claim.ground.isEmpty())
                ++m_figures.refusalGrounds[claim.ground];
        }
    }

    void takeAuthority(const CaseFact &fact)
    {
        if (within(fact.receivedOn))
            ++m_figures.authorityCases;
        if (within(fact.answeredOn))
            ++(fact.answeredOn <= fact.deadline ? m_figures.authorityInTime : m_figures.authorityLate);
    }

    QDate m_first;
    QDate m_last;
    YearStatistics m_figures;
    std::vector<int> m_toAnswer;
    std::vector<int> m_toUnit;
    std::vector<int> m_paused;
    std::vector<int> m_toStop;
    std::vector<int> m_ages;
};

} // namespace

Spread spreadOf(std::vector<int> days)
{
    if (days.empty())
        return {};
    std::ranges::sort(days);
    const std::size_t count = days.size();
    const std::size_t rank = (count * 9 + 9) / 10; // the nearest rank, from 1
    Spread spread;
    spread.count = qint64(count);
    spread.mean = double(std::accumulate(days.begin(), days.end(), qint64(0))) / double(count);
    spread.median = (days[(count - 1) / 2] + days[count / 2]) / 2.0;
    spread.ninetieth = days[rank - 1];
    spread.longest = days.back();
    return spread;
}

YearStatistics yearStatistics(int year, const std::vector<CaseFact> &cases,
                              const std::vector<MarkFact> &restrictions, const QDate &until)
{
    Counting counting(year, until);
    for (const CaseFact &fact : cases)
        counting.take(fact);
    for (const MarkFact &mark : restrictions)
        counting.take(mark);
    return counting.figures();
}

} // namespace atbilde
