// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atbilde {

/// Raised whenever a key of the same text changes: stored keys of another version are made anew.
inline constexpr int sortKeyVersion = 1;

/// Letters of a text that count; what follows them does not sort.
inline constexpr qsizetype sortKeyLetters = 256;

/// The place of a text in the Latvian alphabet (law 4.5, as ICU 78 has it) as bytes for memcmp; the same on
/// every machine, whatever its locale. Numbers before letters, the alphabet a ā b c č d e ē f g ģ h i y ī j k
/// ķ l ļ m n ņ o ō p q r ŗ s š t u ū v w x z ž, other scripts after it. Letters decide first, then foreign
/// marks (é after e), then case. A space comes before a hyphen, a hyphen before any letter; other punctuation
/// does not count.
[[nodiscard]] QByteArray sortKey(QStringView name);

/// All of the surname before the given names: every Abele stands before the first Abelīte, "Kalns Zane"
/// before "Kalns-Ozols Anna".
[[nodiscard]] QByteArray personSortKey(QStringView surname, QStringView givenNames);

/// A text as the search compares it: small letters without any mark ("Bērziņš" and "BERZINS" are "berzins"),
/// ligatures and crossed letters as plain ones, typographic spaces and hyphens as plain ones, invisible
/// characters gone.
[[nodiscard]] QString folded(QStringView text);

} // namespace atbilde
