// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/grammar.h"
#include "core/person/language.h"
#include "core/person/officer.h"
#include "core/request/document.h"
#include "core/request/state.h"
#include "core/right/requiredfacts.h"
#include "core/right/right.h"
#include "ui/wording/codewords.h"
#include "ui/wording/conditions.h"
#include "ui/wording/stepfields.h"
#include "ui/wording/stepforms.h"
#include "ui/wording/steps.h"

#include <QString>

#include <vector>

// Codes become words of the officer's language. Each switch names every value, so that the compiler finds the
// forgotten one.

[[nodiscard]] QString wordFor(atbilde::Right right);           ///< "Erasure"
[[nodiscard]] QString shortWordFor(atbilde::Right right);      ///< for narrow columns: "Art. 17"
[[nodiscard]] QString wordsFor(const std::vector<atbilde::Right> &rights); ///< "Access, erasure"
[[nodiscard]] QString wordFor(atbilde::Outcome outcome);
[[nodiscard]] QString wordFor(atbilde::State state);
[[nodiscard]] QString wordFor(atbilde::ClosingReason reason);
[[nodiscard]] QString wordFor(atbilde::Channel channel);
[[nodiscard]] QString wordFor(atbilde::DocumentState state);
[[nodiscard]] QString wordFor(atbilde::Role role);
[[nodiscard]] QString wordFor(atbilde::Language language);
[[nodiscard]] QString wordFor(atbilde::SalutationKind kind);

/// A field of a decision in the middle of a sentence: "the day it was done".
[[nodiscard]] QString wordFor(atbilde::DecisionField field);
