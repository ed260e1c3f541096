// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

/// How much something wants attention. A tone only supports: whoever uses one also writes the word and shows
/// the symbol, so that nothing is said by colour alone.
enum class Tone {
    Quiet,   ///< secondary text, closed, not started
    Good,    ///< done, in time
    Notice,  ///< worth knowing, selected, current
    Warning, ///< soon, doubtful
    Alarm    ///< overdue, refused, destructive
};

inline constexpr std::array allTones{Tone::Quiet, Tone::Good, Tone::Notice, Tone::Warning, Tone::Alarm};

/// The colour of words and symbols in this tone; readable (4.5 : 1) on every background of the palette, on a
/// selected row and on `tintOf` the same tone.
[[nodiscard]] QColor inkOf(Tone tone, const QPalette &palette);

/// The background of a panel or pill in this tone.
[[nodiscard]] QColor tintOf(Tone tone, const QPalette &palette);

/// The one accent: focus, the selected place, the next step. Carries `onAccentOf` as text.
[[nodiscard]] QColor accentOf(const QPalette &palette);
[[nodiscard]] QColor onAccentOf(const QPalette &palette);

/// Hair lines between things.
[[nodiscard]] QColor lineOf(const QPalette &palette);

/// Whether light text stands on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Contrast of two opaque colours as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);
