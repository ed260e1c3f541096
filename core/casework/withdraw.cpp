// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/withdraw.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> withdraw(Office &office, const Occasion &occasion, const SeenRequest &seen, const QDate &on,
                         const QString &reason)
{
    return takeStep(office, occasion, seen, Step::Withdraw, [&](RequestFile &file) -> Result<QJsonObject> {
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        for (Claim &claim : file.claims) {
            Decision decision;
            decision.right = claim.right;
            decision.outcome = Outcome::Withdrawn;
            decision.reason = reason.trimmed();
            decision.doneOn = on;
            claim.decision = decision;
            office.store.claims.replace(claim);
        }
        if (std::ranges::any_of(file.pauses,
                                [](const ClockPause &pause) { return !pause.answeredOn.isValid(); }))
            office.store.pauses.end(file.request.id, on, {});
        return QJsonObject{{u"on"_s, on.toString(Qt::ISODate)}};
    });
}

} // namespace atbilde
