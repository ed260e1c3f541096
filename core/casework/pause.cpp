// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/pause.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> beginPause(Office &office, const Occasion &occasion, const SeenRequest &seen, Step step,
                           ClockPause::Cause cause, const QString &reason, const QDate &askedOn)
{
    return takeStep(office, occasion, seen, step, [&](RequestFile &file) -> Result<QJsonObject> {
        if (reason.trimmed().isEmpty())
            return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(6)"_s};
        if (const Result<void> day = checkDay(askedOn, file.request, occasion); !day)
            return day.error();
        office.store.pauses.add({.request = file.request.id, .cause = cause, .reason = reason.trimmed(), .askedOn = askedOn});
        return QJsonObject{{u"cause"_s, codeOf(cause)}, {u"asked"_s, askedOn.toString(Qt::ISODate)}};
    });
}

Result<Request> endPause(Office &office, const Occasion &occasion, const SeenRequest &seen, Step step,
                         const QDate &answeredOn, const QString &answer)
{
    return takeStep(office, occasion, seen, step, [&](RequestFile &file) -> Result<QJsonObject> {
        if (const Result<void> day = checkDay(answeredOn, file.request, occasion); !day)
            return day.error();
        // By day asked the open one need not be the last: a question may be entered late.
        const auto open = std::ranges::find_if(
            file.pauses, [](const ClockPause &pause) { return !pause.answeredOn.isValid(); });
        const QDate asked = open->askedOn;
        if (answeredOn < asked)
            return Refusal{RefusalReason::PeriodBackwards, {asked, answeredOn}};
        office.store.pauses.end(file.request.id, answeredOn, answer.trimmed());
        return QJsonObject{{u"answered"_s, answeredOn.toString(Qt::ISODate)}};
    });
}

} // namespace atbilde
