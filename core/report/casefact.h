// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "core/request/request.h"
#include "core/request/state.h"
#include "core/right/right.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace atbilde {

/// One right of a request, as the statistics see it.
struct ClaimFact
{
    Right right = Right::Access;
    std::optional<Outcome> outcome;
    QString ground; ///< code on which a refusal, in full or in part, rests; empty otherwise
    QDate doneOn;   ///< when mailings were stopped, data erased ...; invalid where nobody said
    friend bool operator==(const ClaimFact &, const ClaimFact &) = default;
};

/// One request, as the statistics see it: nothing in it tells who asked.
struct CaseFact
{
    RequestKind kind = RequestKind::Person;
    Channel channel = Channel::Email;
    Language language = Language::Latvian;
    QDate receivedOn;
    QDate receivedByUnitOn; ///< invalid where it is not known
    QDate deadline;
    QDate answeredOn; ///< the first answer left; invalid while it has not
    QDate closedOn;   ///< invalid while open
    std::optional<ClosingReason> closedBecause;
    bool repeatsEarlier = false;
    bool extended = false; ///< the notice of extension has left
    bool extendedByComplexity = false;
    bool extendedByNumber = false;
    bool identityAsked = false; ///< there was a reasonable doubt (12(6))
    int pauses = 0;
    int pausedDays = 0; ///< of pauses that are over
    bool feeAsked = false;
    bool feePaid = false;
    int noticesSent = 0; ///< Article 19
    int noticesAnswered = 0;
    int noticesWaived = 0; ///< impossible or disproportionate
    int complaintsToAuthority = 0;
    int complaintsToCourt = 0;
    int identityCopies = 0; ///< copies of identity documents that came in
    int identityCopiesShredded = 0;
    std::vector<ClaimFact> claims;
    friend bool operator==(const CaseFact &, const CaseFact &) = default;
};

/// A restriction of processing (18), as the statistics see it.
struct MarkFact
{
    QDate startedOn;
    QDate liftedOn; ///< invalid while it holds
    friend bool operator==(const MarkFact &, const MarkFact &) = default;
};

} // namespace atbilde
