// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/identify.h"

#include "core/casework/pause.h"

namespace atbilde {

Result<Request> askIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen, const QString &doubt,
                            const QDate &askedOn)
{
    return beginPause(office, occasion, seen, Step::AskIdentity, ClockPause::Cause::Identity, doubt, askedOn);
}

Result<Request> confirmIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                const QString &how, const QDate &seenOn)
{
    if (how.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    return endPause(office, occasion, seen, Step::ConfirmIdentity, seenOn, how);
}

} // namespace atbilde
