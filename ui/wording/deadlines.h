// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline/deadline.h"
#include "core/deadline/urgency.h"

#include <QString>

/// The name of a date in a list of dates: "Legal deadline".
[[nodiscard]] QString nameOf(atbilde::ExplainedDate date);
/// The heading of a group of the agenda: "This week".
[[nodiscard]] QString nameOf(atbilde::Nearness nearness);

/// What a step of the arithmetic did, with its dates. The article is not in it:
/// `articleInWords(articleOf(step.rule))`.
[[nodiscard]] QString sentenceFor(const atbilde::DeadlineStep &step);
/// The article is not in it either.
[[nodiscard]] QString sentenceFor(const atbilde::Warning &warning);

/// "3 days left (working days: 1)", "Today is the last day", "Overdue by 2 days".
[[nodiscard]] QString sentenceFor(const atbilde::Urgency &urgency);
/// The same for narrow places, without the working days: "3 days left".
[[nodiscard]] QString shortSentenceFor(const atbilde::Urgency &urgency);
