// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/steps.h"
#include "ui/request/showncase.h"

#include <QString>

#include <vector>

/// One line of a list in the form of a step: what is stored, and how the officer reads it.
struct StepChoice
{
    QString code; ///< a code or the id of a row
    QString words;
    friend bool operator==(const StepChoice &, const StepChoice &) = default;
};

/// What may be chosen for this field of this step in this case: a code list in words, or the rows of the case
/// and of the register that the step can act on. Empty for a field that is typed.
[[nodiscard]] std::vector<StepChoice> choicesFor(atbilde::Step step, atbilde::StepField field,
                                                 const ShownCase &shown);

/// What the form of a step begins with: today for a day on which something happened, the only thing that can
/// be chosen, the channel of the request, the officer's own name.
[[nodiscard]] atbilde::StepInput proposalFor(atbilde::Step step, const ShownCase &shown);

/// "Erase – newsletter system, due 24 Nov 2026".
[[nodiscard]] QString wordsFor(const atbilde::Task &task, const ShownCase &shown);
