// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/grammar.h"
#include "core/person/language.h"

#include <QDate>
#include <QString>

namespace atbilde {

/// A day in running Latvian text: "2026. gada 22. novembrī" with non-breaking spaces (law 4.4). The vocative
/// of a date does not exist and gives the nominative. Empty for an invalid date.
[[nodiscard]] QString latvianDatePhrase(const QDate &date, GrammaticalCase grammaticalCase);

/// "22 November 2026" with non-breaking spaces.
[[nodiscard]] QString englishDatePhrase(const QDate &date);

/// "22.11.2026." as in the head of a Latvian letter; the last full stop belongs to it, the year is an
/// ordinal.
[[nodiscard]] QString numericDate(const QDate &date);

} // namespace atbilde
