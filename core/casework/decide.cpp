// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/decide.h"

#include "core/casework/aftermath.h"
#include "core/casework/notify.h"
#include "core/identity/strength.h"
#include "core/right/ground.h"
#include "core/right/requiredfacts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

bool isLawful(const Decision &decision)
{
    const std::span<const Outcome> lawful = lawfulOutcomes(decision.right);
    return std::ranges::find(lawful, decision.outcome) != lawful.end();
}

/// A ground that is given must be one of this right and outcome.
Result<void> checkGrounds(const Decision &decision)
{
    const std::vector<Ground> known = groundsFor(decision.right, decision.outcome);
    for (const QString &given : {decision.ground, decision.exception}) {
        const bool fits =
            std::ranges::any_of(known, [&](const Ground &ground) { return given == ground.code; });
        if (!given.isEmpty() && !fits) {
            return Refusal{
                RefusalReason::GroundNotLawful,
                {given, Code{"right", codeOf(decision.right)}, Code{"outcome", codeOf(decision.outcome)}},
                articleOf(decision.right)};
        }
    }
    return {};
}

/// Who denies a right says by what rule (12(4)); in part, the facts withheld or kept say it.
Result<void> checkRefusal(const Decision &decision)
{
    if (!needsReasons(decision.outcome) || decision.outcome == Outcome::Partly ||
        groundsFor(decision.right, decision.outcome).empty() || !decision.ground.isEmpty() ||
        !decision.exception.isEmpty()) {
        return {};
    }
    return Refusal{RefusalReason::GroundMissing,
                   {Code{"right", codeOf(decision.right)}, Code{"outcome", codeOf(decision.outcome)}},
                   u"GDPR 12(4)"_s};
}

Result<void> check(const Decision &decision, const RequestFile &file, const Occasion &occasion)
{
    if (!isLawful(decision)) {
        return Refusal{RefusalReason::OutcomeNotLawful,
                       {Code{"outcome", codeOf(decision.outcome)}, Code{"right", codeOf(decision.right)}},
                       articleOf(decision.right)};
    }
    if (const Result<void> grounds = checkGrounds(decision); !grounds)
        return grounds.error();
    if (const Result<void> reasoned = checkRefusal(decision); !reasoned)
        return reasoned.error();
    const bool givesEffect = decision.outcome == Outcome::Fulfilled || decision.outcome == Outcome::Partly;
    if (givesEffect) {
        if (const Result<void> proven = provesFor(decision.right, file.identityChecks, file.request.number);
            !proven)
            return proven.error();
    }
    if (decision.outcome == Outcome::Fulfilled) {
        const auto open = std::ranges::count_if(
            file.tasks, [&](const Task &task) { return task.right == decision.right && isOpen(task); });
        if (open > 0)
            return Refusal{RefusalReason::TasksOpen,
                           {Code{"right", codeOf(decision.right)}, qint64(open)},
                           u"GDPR 12(3)"_s};
    }
    if (decision.doneOn) {
        if (const Result<void> day = checkDay(*decision.doneOn, file.request, occasion); !day)
            return day.error();
    }
    const bool hasCopy = std::ranges::any_of(file.documents, [](const Document &document) {
        return document.kind == DocumentKind::Package && !document.shreddedOn.isValid();
    });
    const std::vector<DecisionField> missing = missingFacts(decision, hasCopy);
    if (!missing.empty()) {
        Refusal refusal{
            RefusalReason::DecisionIncomplete, {Code{"right", codeOf(decision.right)}}, u"GDPR 12(3)"_s};
        for (const DecisionField field : missing)
            refusal.facts.append(Code{"decision_field", codeOf(field)});
        return refusal;
    }
    return {};
}

/// What the decision brings with it: recipients to tell (19), marks that outlive the request, consents that
/// end.
Result<void> bringAbout(Office &office, const Occasion &occasion, RequestFile &file, const Decision &decision)
{
    const bool givesEffect = decision.outcome == Outcome::Fulfilled || decision.outcome == Outcome::Partly;
    if (givesEffect)
        (void)planNotices(office, occasion, file, decision.right);
    if (decision.right == Right::Objection && givesEffect)
        keepObjection(office, occasion, file, decision);
    if (decision.right == Right::Restriction && givesEffect)
        keepRestriction(office, occasion, file, restrictionCauseFromCode(decision.ground), decision);
    if (decision.right == Right::Erasure && !decision.dataKept.isEmpty())
        keepRestriction(office, occasion, file, RestrictionCause::ErasureRefused, decision);
    if (decision.right == Right::ConsentWithdrawal && decision.outcome == Outcome::Fulfilled)
        return endConsents(office, occasion, file, decision);
    return {};
}

} // namespace

Result<Request> decide(Office &office, const Occasion &occasion, const SeenRequest &seen,
                       const Decision &decision)
{
    return takeStep(office, occasion, seen, Step::Decide, [&](RequestFile &file) -> Result<QJsonObject> {
        const auto claim = std::ranges::find(file.claims, decision.right, &Claim::right);
        if (claim == file.claims.end()) {
            return Refusal{RefusalReason::ClaimNotFound,
                           {Code{"right", codeOf(decision.right)}, file.request.number}};
        }
        if (const Result<void> sound = check(decision, file, occasion); !sound)
            return sound.error();
        claim->decision = decision;
        office.store.claims.replace(*claim);
        if (const Result<void> done = bringAbout(office, occasion, file, decision); !done)
            return done.error();
        QJsonObject facts{{u"right"_s, codeOf(decision.right)}, {u"outcome"_s, codeOf(decision.outcome)}};
        for (const QString &rest : {decision.ground, decision.exception}) {
            if (!rest.isEmpty())
                facts.insert(u"ground"_s, rest);
        }
        return facts;
    });
}

} // namespace atbilde
