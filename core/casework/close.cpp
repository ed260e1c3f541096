// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/close.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// A request ends by what all its claims have in common; one that was answered at all was answered.
ClosingReason reasonOf(const RequestFile &file)
{
    const auto all = [&](auto &&is) {
        return !file.claims.empty() && std::ranges::all_of(file.claims, [&](const Claim &claim) {
            return claim.decision && is(*claim.decision);
        });
    };
    if (all([](const Decision &decision) { return decision.outcome == Outcome::Withdrawn; }))
        return ClosingReason::Withdrawn;
    if (all([](const Decision &decision) { return decision.outcome == Outcome::NotIdentifiable; }))
        return ClosingReason::NotIdentifiable;
    if (all([](const Decision &decision) { return decision.realController.has_value(); }))
        return ClosingReason::Redirected;
    return ClosingReason::Answered;
}

} // namespace

Result<Request> closeRequest(Office &office, const Occasion &occasion, const SeenRequest &seen)
{
    return takeStep(office, occasion, seen, Step::Close, [&](RequestFile &file) -> Result<QJsonObject> {
        const ClosingReason reason = reasonOf(file);
        file.request.closedBecause = reason;
        file.request.closedOn = occasion.day();
        return QJsonObject{{u"because"_s, codeOf(reason)}};
    });
}

} // namespace atbilde
