// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"

#include <QString>

namespace atbilde {

/// Text as it is set in print: non-breaking spaces in article references ("17. panta 1. punkta a)
/// apakšpunkts", "Article 17"), after "Nr.", between an initial and the surname, between number and unit;
/// quotation marks „ ” in Latvian and “ ” in English in place of the typewriter's pairs; one full stop where
/// a quoted text brought its own; composed letters, no control characters. A line feed stays. Law 4.1.
[[nodiscard]] QString typeset(const QString &text, Language language);

/// The amount or phrase as the end of a clause: without spaces around it and without its full stop.
[[nodiscard]] QString asClause(const QString &text);

} // namespace atbilde
