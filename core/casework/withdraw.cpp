// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/withdraw.h"

#include "core/casework/claims.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> withdraw(Office &office, const Occasion &occasion, const SeenRequest &seen, const QDate &on,
                         const QString &reason)
{
    return takeStep(office, occasion, seen, Step::Withdraw, [&](RequestFile &file) -> Result<QJsonObject> {
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        Decision withdrawn;
        withdrawn.outcome = Outcome::Withdrawn;
        withdrawn.reason = reason.trimmed();
        withdrawn.doneOn = on;
        decideEveryClaim(office.store, file, withdrawn, on);
        return QJsonObject{{u"on"_s, on.toString(Qt::ISODate)}};
    });
}

} // namespace atbilde
