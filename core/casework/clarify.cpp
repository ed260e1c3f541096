// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clarify.h"

namespace atbilde {

Result<Request> askClarification(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                 const AskedQuestion &question, const RenderPdf &render)
{
    return takeStep(
        office, occasion, seen, Step::AskClarification, [&](RequestFile &file) -> Result<QJsonObject> {
            return beginPause(office, occasion, file, ClockPause::Cause::Clarification, question, render);
        });
}

Result<Request> receiveClarification(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                     const QuestionAnswer &answer)
{
    return takeStep(office, occasion, seen, Step::ReceiveClarification,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        if (answer.text.trimmed().isEmpty())
                            return Refusal{RefusalReason::ReasonMissing};
                        return endPause(office, occasion, file, answer);
                    });
}

} // namespace atbilde
