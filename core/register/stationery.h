// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace atbilde {

class JsonReader;
class JsonWriter;

enum class PaperSide { Left, Right };

inline constexpr std::array allPaperSides{PaperSide::Left, PaperSide::Right};

/// "left", "right".
[[nodiscard]] QString codeOf(PaperSide side);
[[nodiscard]] std::optional<PaperSide> paperSideFromCode(QStringView code);

/// What the office's letters are written on: margins, font, logo, and where the window of its envelopes is.
/// Kept in every letter, so that a letter looks the same after the office has changed its paper.
struct Stationery
{
    /// Millimetres. Left 30 and right 10 were prescribed once and are still what offices do (law 4.1).
    int left = 30;
    int right = 15;
    int top = 20;
    int bottom = 20;
    QString font = QStringLiteral("Liberation Serif");
    PaperSide window = PaperSide::Left; ///< of the envelope, and so the addressee
    PaperSide logoSide = PaperSide::Right;
    int logoHeight = 18;       ///< millimetres at most; it is never wider than `logoWidth`
    QString logo = {};         ///< SHA-256 of the picture in hexadecimal digits; empty: none
    QByteArray logoImage = {}; ///< PNG; kept by the office under `logo`, not in the letter
    QStringList footer = {};   ///< below the number of the page, on every page
    bool nextPageHead = false; ///< name and number at the top of every page but the first

    friend bool operator==(const Stationery &, const Stationery &) = default;
};

inline constexpr int logoWidth = 70;         ///< millimetres
inline constexpr int logoLimit = 400 * 1024; ///< bytes of the picture as kept
inline constexpr int mostFooterLines = 3;
inline constexpr int longestFooterLine = 120; ///< characters

/// How far each length may go, in millimetres.
struct Span
{
    int least;
    int most;
};
inline constexpr Span leftSpan{20, 50};
inline constexpr Span rightSpan{10, 40};
inline constexpr Span topSpan{10, 50};
inline constexpr Span bottomSpan{15, 50};
inline constexpr Span logoSpan{8, 30};

/// One list of fields for the office's paper and for the paper a letter keeps; the picture is not among them.
void visitStationery(JsonWriter &fields, const Stationery &paper);
void visitStationery(JsonReader &fields, Stationery &paper);

[[nodiscard]] QByteArray jsonOf(const Stationery &paper);
[[nodiscard]] Result<Stationery> stationeryFromJson(const QByteArray &json);

/// Refused: FieldNotUnderstood for a length out of its span, more or longer lines at the foot than there is
/// room for; FileKindUnknown and FileTooLarge for the picture.
[[nodiscard]] Result<void> checkStationery(const Stationery &paper);

} // namespace atbilde
