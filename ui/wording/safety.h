// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/safetystatus.h"

#include <QString>

/// "Backup", "Journal": what a line is about.
[[nodiscard]] QString wordFor(atbilde::SafetyTopic topic);
/// What holds, in plain words, and what to do where something is to be done.
[[nodiscard]] QString sentenceFor(const atbilde::SafetyLine &line);
/// The answer to "is the office safe?".
[[nodiscard]] QString verdictFor(atbilde::SafetyLevel worst);
