// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/page/sheet.h"

#include <QRectF>
#include <QStringList>

#include <array>
#include <optional>

enum class Envelope { C5, DL };

inline constexpr std::array allEnvelopes{Envelope::C5, Envelope::DL};

/// "C5", "DL", as people say them.
[[nodiscard]] QString codeOf(Envelope envelope);
[[nodiscard]] std::optional<Envelope> envelopeFromCode(QStringView code);

/// As it lies before the reader, in millimetres.
[[nodiscard]] QSizeF sizeOf(Envelope envelope);

/// Where the addressee stands, in millimetres: to the lower right, clear of stamp and sorting marks
/// (law 4.8). The sender stands at the upper left.
[[nodiscard]] QRectF addressPlace(Envelope envelope);
[[nodiscard]] QRectF senderPlace(Envelope envelope);

/// Refused: AddressTooLong where the lines do not fit in small type either, FontMissing, GlyphMissing.
[[nodiscard]] atbilde::Result<Sheet> envelopeSheet(Envelope envelope, const QStringList &address,
                                                   const QStringList &sender, const QString &family);
