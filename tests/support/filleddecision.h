// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/decision.h"

/// A decision in which no field is empty; it need not make sense.
inline atbilde::Decision filledDecision()
{
    using namespace atbilde;
    int count = 0;
    const auto text = [&] { return QStringLiteral("teksts \"%1\" – ģ'\\").arg(++count); };
    const auto texts = [&] { return QStringList{text(), text()}; };
    const auto day = [&] { return QDate(2026, 1, 1).addDays(++count); };
    Decision decision;
    decision.right = Right::Erasure;
    decision.outcome = Outcome::Partly;
    decision.ground = text();
    decision.exception = text();
    decision.lawReference = text();
    decision.reason = text();
    decision.abuseFacts = texts();
    decision.doneOn = day();
    decision.dataRequested = texts();
    decision.dataConcerned = texts();
    decision.dataKept = texts();
    decision.keptUntil = day();
    decision.keptPurpose = text();
    decision.backupUntil = day();
    decision.suppressionData = texts();
    decision.recipientsNotified = true;
    decision.corrections = {{text(), text(), text()}, {text(), text(), text()}};
    decision.noteAdded = text();
    decision.access = {true, texts(), texts(), texts(), text(), text()};
    decision.portability = {text(), texts(), text(), text(), text(), day(), text(), texts(), text()};
    decision.objection = {
        text(), text(), text(), text(), day(), true, day(), text(), {text(), text(), text(), text(), text()}};
    decision.review = {day(), text(), ReviewResult::Changed, text()};
    decision.fee = Fee{text(), text(), day()};
    decision.realController = RealController{text(), text(), day()};
    return decision;
}
