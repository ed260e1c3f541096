// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

/// How the journal says an act, when it has these facts. Facts are divided by spaces: "on" is shown as a day,
/// a number or as it is, "right:right" as the word of a code of that list; "to=approved" must have that value
/// and is not shown.
struct ActSentence
{
    QLatin1StringView act;
    QLatin1StringView facts;
    const char *sentence; ///< to be translated in the context "Journal"
};

/// The steps of a request, the sentence with most facts first.
[[nodiscard]] std::span<const ActSentence> stepSentences();
/// All other acts.
[[nodiscard]] std::span<const ActSentence> otherSentences();
