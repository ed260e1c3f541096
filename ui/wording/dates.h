// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"

#include <QDate>
#include <QLocale>
#include <QString>

/// A day as the officer reads it: "22.11.2026." in Latvian, "22 Nov 2026" in English. Empty for no date.
[[nodiscard]] QString shownDate(const QDate &date, atbilde::Language language);
/// As above in the language the translators speak now.
[[nodiscard]] QString shownDate(const QDate &date);

/// The language the translators speak now.
[[nodiscard]] atbilde::Language spokenLanguage();

/// Names of months and weekdays, grouping of digits; Monday is the first day in both.
[[nodiscard]] QLocale localeOf(atbilde::Language language);
