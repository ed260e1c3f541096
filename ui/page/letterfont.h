// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFont>
#include <QStringList>

#include <memory>

class QTextDocument;

inline constexpr double bodySize = 11; ///< points

/// This family at the size of the body. Refused: FontMissing, instead of the system's silent replacement.
[[nodiscard]] atbilde::Result<QFont> letterFont(const QString &family);

/// The families installed here that have every Latvian letter and the signs letters need, by name.
[[nodiscard]] QStringList letterFamilies();

/// What of `text` this font cannot draw, each character once.
[[nodiscard]] QString charactersWithoutGlyph(const QFont &font, const QString &text);

/// Lengths in block and table formats are thought in dots of the screen; the layout turns them into its own.
[[nodiscard]] double inFormat(double millimetres);

/// Measured in the dots of the layout, whatever the device; no margin, no undoing.
[[nodiscard]] std::unique_ptr<QTextDocument> emptyDocument(const QFont &font);

/// For texts drawn without a document: the painter's own fonts are in dots of the layout.
[[nodiscard]] QFont inDotsOfLayout(QFont font, double points);
