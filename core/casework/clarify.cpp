// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clarify.h"

#include "core/casework/pause.h"

namespace atbilde {

Result<Request> askClarification(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                 const QString &why, const QDate &askedOn)
{
    return beginPause(office, occasion, seen, Step::AskClarification, ClockPause::Cause::Clarification, why, askedOn);
}

Result<Request> receiveClarification(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                     const QDate &answeredOn, const QString &answer)
{
    if (answer.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    return endPause(office, occasion, seen, Step::ReceiveClarification, answeredOn, answer);
}

} // namespace atbilde
