// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QTextCharFormat>
#include <QTextCursor>

#include <optional>
#include <vector>

class QTextDocument;

/// How a letter's body lies in a document of Qt: what the formats know beside what they show.
namespace BodyFormat {
// of characters
inline constexpr int chipName =
    QTextFormat::UserProperty + 10; ///< the placeholder; "REMEDY" for that paragraph
inline constexpr int chipId = QTextFormat::UserProperty + 11;  ///< tells neighbours of one name apart
inline constexpr int chipGap = QTextFormat::UserProperty + 12; ///< its value is missing
inline constexpr int section = QTextFormat::UserProperty + 13;
// of blocks
inline constexpr int kind = QTextFormat::UserProperty + 20;
inline constexpr int marker = QTextFormat::UserProperty + 21;
// of blocks and tables
inline constexpr int part = QTextFormat::UserProperty + 22;
// of tables
inline constexpr int table = QTextFormat::UserProperty + 23; ///< the placeholder it is
} // namespace BodyFormat

/// A value in the text: never entered, never torn.
struct Chip
{
    int from = 0;
    int to = 0;
    int id = 0;
    QString name;
    bool isGap = false;
};

/// Puts the blocks where the cursor stands; a paragraph without a word takes the first.
void insertBlocks(QTextCursor cursor, const QList<atbilde::Block> &blocks);

/// The words alone, within the paragraph the cursor stands in.
void insertWords(QTextCursor cursor, const atbilde::Block &block);

/// The whole document; paragraphs without a word are not part of a letter.
[[nodiscard]] QList<atbilde::Block> blocksIn(const QTextDocument &document);
/// What is selected; chips at its edges are whole already.
[[nodiscard]] QList<atbilde::Block> blocksIn(const QTextCursor &selection);

[[nodiscard]] atbilde::BlockKind kindOf(const QTextBlock &block);
[[nodiscard]] std::vector<Chip> chipsIn(const QTextBlock &block);
/// The one the position is inside of, its edges not counted.
[[nodiscard]] std::optional<Chip> chipAround(const QTextDocument &document, int position);
/// The one whose character stands at the position.
[[nodiscard]] std::optional<Chip> chipAt(const QTextDocument &document, int position);
/// The same selection with the chips it touches whole.
[[nodiscard]] QTextCursor withWholeChips(const QTextCursor &cursor);
/// Format for words typed beside a chip: the face, not the value.
[[nodiscard]] QTextCharFormat withoutChip(QTextCharFormat format);
