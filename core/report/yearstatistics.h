// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/casefact.h"

#include <QMap>

#include <array>

namespace atbilde {

/// Requests and rights are counted apart: one letter with three rights is 1 and 3 (law 7.4).
struct Tally
{
    qint64 requests = 0;
    qint64 claims = 0;
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// How many days something took; all zero where nothing did.
struct Spread
{
    qint64 count = 0;
    double mean = 0;
    double median = 0;
    int ninetieth = 0; ///< nine of ten took no longer
    int longest = 0;
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Nearest rank for the ninetieth percentile, the mean of the middle two for an even median.
[[nodiscard]] Spread spreadOf(std::vector<int> days);

/// One right in one year.
struct RightFigures
{
    qint64 received = 0;
    qint64 open = 0; ///< at the end of the year, undecided
    std::array<qint64, allOutcomes.size()>
        outcomes{}; ///< of requests answered or closed in the year, in the order of `allOutcomes`
    friend bool operator==(const RightFigures &, const RightFigures &) = default;
};

/// Upper ends, in days, of the steps in which days to answer are shown; what took longer is the last step.
inline constexpr std::array daySteps{7, 14, 21, 30, 60, 90};

/// The yearly statistics of the data protection officer (law 7.4). No list is prescribed (39); this one
/// answers what the supervisory authority and the company's board ask for. A request belongs to the year it
/// was received in, an answer to the year it left in.
struct YearStatistics
{
    int year = 0;
    Tally received;
    Tally carriedOver; ///< received earlier and neither answered nor closed when the year began
    Tally answered;
    Tally closedUnanswered;
    Tally openAtEnd; ///< neither answered nor closed on 31 December

    std::array<RightFigures, allRights.size()> rights{};     ///< in the order of `allRights`
    std::array<qint64, allChannels.size()> channels{};       ///< requests received
    std::array<qint64, 2> languages{};                       ///< requests received: Latvian, English
    std::array<qint64, allClosingReasons.size()> closings{}; ///< requests closed in the year
    std::array<qint64, 12> receivedByMonth{};
    std::array<qint64, 12> answeredByMonth{};
    QMap<QString, qint64> refusalGrounds; ///< claims refused in full or in part, by the code they rest on

    Spread daysToAnswer; ///< from receipt by the company
    std::array<qint64, daySteps.size() + 1> daysDistribution{};
    qint64 inTime = 0; ///< answers that left by the deadline
    qint64 late = 0;
    Spread daysToUnit; ///< from receipt by the company to receipt by the responsible unit

    qint64 extended = 0; ///< of the requests received in the year, as all that follow
    qint64 extendedByComplexity = 0;
    qint64 extendedByNumber = 0;
    qint64 identityAsked = 0;
    qint64 paused = 0;
    Spread pausedDays;
    qint64 repeats = 0;
    qint64 feesAsked = 0;
    qint64 feesPaid = 0;
    qint64 noticesSent = 0;
    qint64 noticesAnswered = 0;
    qint64 noticesWaived = 0;
    qint64 complaintsToAuthority = 0;
    qint64 complaintsToCourt = 0;
    qint64 identityCopies = 0;
    qint64 identityCopiesShredded = 0;
    Spread daysToStopMarketing; ///< objections to direct marketing of the year

    qint64 authorityCases = 0; ///< letters of the authority received in the year
    qint64 authorityInTime = 0;
    qint64 authorityLate = 0;

    qint64 restrictionsAtEnd = 0; ///< restrictions that held on 31 December
    Spread restrictionAge;        ///< their age in days on that day

    friend bool operator==(const YearStatistics &, const YearStatistics &) = default;
};

/// `until`: the last day known, for a year that is not over; later days count as not yet come.
[[nodiscard]] YearStatistics yearStatistics(int year, const std::vector<CaseFact> &cases,
                                            const std::vector<MarkFact> &restrictions, const QDate &until);

} // namespace atbilde
