// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterelement.h"
#include "core/person/language.h"
#include "core/register/stationery.h"
#include "core/result.h"
#include "core/right/right.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atbilde {

/// A stretch of text in one face and from one source.
struct Run
{
    QString text;
    bool bold = false;
    QString placeholder = {}; ///< the value that stands here: "case_no", "received"; empty: words of the text
    QString section = {};     ///< the answer to a question of yes or no that brought these words
    friend bool operator==(const Run &, const Run &) = default;
};

/// Remedy is the paragraph on complaint and court: once in a letter, never lost among the others.
enum class BlockKind { Paragraph, Heading, ListItem, Table, Remedy };

inline constexpr std::array allBlockKinds{BlockKind::Paragraph, BlockKind::Heading, BlockKind::ListItem,
                                          BlockKind::Table, BlockKind::Remedy};

/// "paragraph", "heading", "list_item", "table", "remedy".
[[nodiscard]] QString codeOf(BlockKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindFromCode(QStringView code);

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    QString marker;           ///< of a list item: "1." or "–"
    QList<Run> runs;          ///< empty for a table
    QList<QStringList> rows;  ///< of a table; the first row is its heading
    QString placeholder = {}; ///< of a table: the value it is
    int part = -1;            ///< the claim it answers, by its place in `Letter::parts`; -1: all of them
    friend bool operator==(const Block &, const Block &) = default;
};

/// One claim answered, or the letter's single purpose: which texts it was made from, and which of the
/// required elements they brought (law 1.4).
struct LetterPart
{
    LetterKind kind = LetterKind::Acknowledged;
    std::optional<Right> right;
    QStringList texts; ///< keys: "T07"
    QString version;   ///< fingerprint of these texts, twelve hexadecimal digits
    QList<LetterElement> elements;
    QStringList silent =
        {}; ///< what was told without a word of it in the body: in the subject, or by nothing
    friend bool operator==(const LetterPart &, const LetterPart &) = default;
};

/// A letter without layout, top to bottom as read. Stored as text while a draft and when frozen.
struct Letter
{
    QString text; ///< what it was composed as: "answer" or "T01" ...
    Language language = Language::Latvian;
    bool isDraft = true;
    QDate date;
    QString number; ///< outgoing number, empty while a draft
    QString requestNumber;
    QString corrects = {}; ///< number of the letter it replaces

    QStringList letterhead; ///< the first line is the author
    QStringList references; ///< place, date and number, "Uz ..."
    QStringList addressee;  ///< the first line is the name, in Latvian in the dative
    QString subject;
    QString salutation;
    QList<Block> body;
    QStringList attachments; ///< heading and one line for each annex
    QString closing;
    QString signatoryPosition;
    QString signatoryName;
    QString signatureRemark; ///< only when signed electronically
    QStringList preparer;
    QString draftMark; ///< "PROJEKTS", "DRAFT"; shown while a draft
    QString pageMark;  ///< "%1. lapa no %2"
    QString journalMark = {}; ///< at the foot of a final letter: the last entry of the journal before its own
    Stationery paper = {};

    QList<LetterPart> parts;

    friend bool operator==(const Letter &, const Letter &) = default;
};

[[nodiscard]] QByteArray jsonOf(const Letter &letter);
[[nodiscard]] Result<Letter> letterFromJson(const QByteArray &json);

/// The whole letter as text, a blank line between its pieces; for search and comparison.
[[nodiscard]] QString plainText(const Letter &letter);

/// The body alone.
[[nodiscard]] QString plainText(const QList<Block> &body);

} // namespace atbilde
