// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter.h"

#include "core/codes.h"
#include "core/register/jsonfields.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<BlockKind, allBlockKinds.size()> kindCodes{{
    {BlockKind::Paragraph, "paragraph"_L1},
    {BlockKind::Heading, "heading"_L1},
    {BlockKind::ListItem, "list_item"_L1},
    {BlockKind::Table, "table"_L1},
    {BlockKind::Remedy, "remedy"_L1},
}};

constexpr int mostParts = 1000;

template <class T, class FromCode>
void visitCode(JsonWriter &fields, QLatin1StringView key, const T &value, FromCode)
{
    fields.text(key, codeOf(value));
}

template <class T, class FromCode>
void visitCode(JsonReader &fields, QLatin1StringView key, T &value, FromCode fromCode)
{
    QString code;
    fields.needed(key, code);
    if (const auto known = fromCode(code))
        value = *known;
    else
        fields.reject(key, code);
}

void visitDate(JsonWriter &fields, QLatin1StringView key, const QDate &date)
{
    fields.text(key, date.toString(Qt::ISODate));
}

void visitDate(JsonReader &fields, QLatin1StringView key, QDate &date)
{
    QString text;
    fields.text(key, text);
    date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        fields.reject(key, text);
}

void visitRight(JsonWriter &fields, const std::optional<Right> &right)
{
    fields.text("right"_L1, right ? codeOf(*right) : QString());
}

void visitRight(JsonReader &fields, std::optional<Right> &right)
{
    QString code;
    fields.text("right"_L1, code);
    right = rightFromCode(code);
    if (!code.isEmpty() && !right)
        fields.reject("right"_L1, code);
}

void visitElements(JsonWriter &fields, const QList<LetterElement> &elements)
{
    QStringList codes;
    for (const LetterElement element : elements)
        codes.append(codeOf(element));
    fields.texts("elements"_L1, codes);
}

void visitElements(JsonReader &fields, QList<LetterElement> &elements)
{
    QStringList codes;
    fields.texts("elements"_L1, codes);
    for (const QString &code : std::as_const(codes)) {
        if (const auto element = letterElementFromCode(code))
            elements.append(*element);
        else
            fields.reject("elements"_L1, code);
    }
}

constexpr auto visitRun = [](auto &fields, auto &run) {
    fields.verbatim("text"_L1, run.text);
    fields.truth("bold"_L1, run.bold);
    fields.text("placeholder"_L1, run.placeholder);
    fields.text("section"_L1, run.section);
};

constexpr auto visitBlock = [](auto &fields, auto &block) {
    visitCode(fields, "kind"_L1, block.kind, blockKindFromCode);
    fields.text("marker"_L1, block.marker);
    fields.list("runs"_L1, block.runs, visitRun);
    fields.rows("rows"_L1, block.rows);
    fields.text("placeholder"_L1, block.placeholder);
    fields.number("part"_L1, block.part, -1, mostParts);
};

constexpr auto visitPart = [](auto &fields, auto &part) {
    visitCode(fields, "kind"_L1, part.kind, letterKindFromCode);
    visitRight(fields, part.right);
    fields.texts("texts"_L1, part.texts);
    fields.text("version"_L1, part.version);
    visitElements(fields, part.elements);
    fields.texts("silent"_L1, part.silent);
};

template <class Fields, class T>
void visitLetter(Fields &fields, T &letter)
{
    fields.needed("text"_L1, letter.text);
    visitCode(fields, "language"_L1, letter.language, languageFromCode);
    fields.truth("isDraft"_L1, letter.isDraft);
    visitDate(fields, "date"_L1, letter.date);
    fields.text("number"_L1, letter.number);
    fields.text("requestNumber"_L1, letter.requestNumber);
    fields.text("corrects"_L1, letter.corrects);
    fields.texts("letterhead"_L1, letter.letterhead);
    fields.texts("references"_L1, letter.references);
    fields.texts("addressee"_L1, letter.addressee);
    fields.text("subject"_L1, letter.subject);
    fields.text("salutation"_L1, letter.salutation);
    fields.list("body"_L1, letter.body, visitBlock);
    fields.texts("attachments"_L1, letter.attachments);
    fields.text("closing"_L1, letter.closing);
    fields.text("signatoryPosition"_L1, letter.signatoryPosition);
    fields.text("signatoryName"_L1, letter.signatoryName);
    fields.text("signatureRemark"_L1, letter.signatureRemark);
    fields.texts("preparer"_L1, letter.preparer);
    fields.text("draftMark"_L1, letter.draftMark);
    fields.text("pageMark"_L1, letter.pageMark);
    fields.text("journalMark"_L1, letter.journalMark);
    fields.object("paper"_L1, [&](auto &inner) { visitStationery(inner, letter.paper); });
    fields.list("parts"_L1, letter.parts, visitPart);
}

QString lineOf(const Block &block)
{
    QString line = block.marker.isEmpty() ? QString() : block.marker + u' ';
    for (const Run &run : block.runs)
        line += run.text;
    return line;
}

QString linesOf(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(" | "_L1));
    return lines.join(u'\n');
}

} // namespace

QString codeOf(BlockKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<BlockKind> blockKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

QByteArray jsonOf(const Letter &letter)
{
    JsonWriter writer;
    visitLetter(writer, letter);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<Letter> letterFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Refusal{RefusalReason::JsonBroken, {qint64(error.offset)}};
    Letter letter;
    JsonReader reader(document.object());
    visitLetter(reader, letter);
    if (const std::optional<Refusal> refusal = reader.refusal())
        return *refusal;
    return letter;
}

QString plainText(const QList<Block> &body)
{
    QString text;
    BlockKind last = BlockKind::Paragraph;
    for (const Block &block : body) {
        if (!text.isEmpty())
            text += block.kind == BlockKind::ListItem && last == BlockKind::ListItem ? "\n"_L1 : "\n\n"_L1;
        text += block.kind == BlockKind::Table ? linesOf(block.rows) : lineOf(block);
        last = block.kind;
    }
    return text;
}

QString plainText(const Letter &letter)
{
    QStringList signature;
    for (const QString &line : {letter.signatoryPosition, letter.signatoryName}) {
        if (!line.isEmpty())
            signature.append(line);
    }
    const QStringList pieces{letter.letterhead.join(u'\n'),
                             letter.references.join(u'\n'),
                             letter.addressee.join(u'\n'),
                             letter.subject,
                             letter.salutation,
                             plainText(letter.body),
                             letter.attachments.join(u'\n'),
                             letter.closing,
                             signature.join(u'\n'),
                             letter.signatureRemark,
                             letter.preparer.join(u'\n')};
    QStringList filled;
    for (const QString &piece : pieces) {
        if (!piece.isEmpty())
            filled.append(piece);
    }
    return filled.join("\n\n"_L1) + u'\n';
}

} // namespace atbilde
