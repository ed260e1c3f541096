// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// A question to the person, as its letter puts it.
struct AskedQuestion
{
    QString reason;        ///< stands after "jo" / "because"
    QDate answerBy;        ///< invalid: ten working days from today
    bool asksCopy = false; ///< of an identity document; only where the office's settings allow it
};

/// What came back on it.
struct QuestionAnswer
{
    QDate on;
    QString text; ///< what the person meant, or what was seen
    std::optional<DocumentId> document;
};

/// Freezes the question and keeps that an answer is awaited. The clock rests from the day the letter leaves,
/// if that is without undue delay (EDPB 5.3). A further question on the same matter adds a letter to the same
/// pause.
[[nodiscard]] Result<QJsonObject> beginPause(Office &office, const Occasion &occasion,
                                             const RequestFile &file, ClockPause::Cause cause,
                                             const AskedQuestion &question, const RenderPdf &render);

/// Ends the open pause. Refused: a day before the question left or before receipt, a day in the future, a
/// document of another request.
[[nodiscard]] Result<QJsonObject> endPause(Office &office, const Occasion &occasion, const RequestFile &file,
                                           const QuestionAnswer &answer);

} // namespace atbilde
