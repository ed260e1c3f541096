// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/officetexts.h"
#include "core/letter/textcheck.h"
#include "core/letter/writtennames.h"

#include <QString>

/// The name of a letter as a menu shows it: "T05 Access reply", "Answer to all claims".
[[nodiscard]] QString shownLetterText(const QString &key);

/// What a letter needs, as the completeness list and the chips say it: an element of law 1.4, a part of the
/// page, or the name of a placeholder. An unknown code is shown as it is.
[[nodiscard]] QString shownLetterElement(const QString &code);

/// "shipped", "worded by the office", "damaged".
[[nodiscard]] QString wordFor(atbilde::TextState state);

/// "Check the dative “Jānim Klints” ...": where to correct it, too.
[[nodiscard]] QString sentenceFor(const atbilde::DoubtfulName &name);

/// What is wrong with a letter text, one sentence.
[[nodiscard]] QString sentenceFor(const atbilde::TextProblem &problem);
