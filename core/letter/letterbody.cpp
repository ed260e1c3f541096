// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letterbody.h"

#include "core/letter/rendering.h"
#include "core/letter/typography.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// A text as it is set in print, with the source of each of its characters: setting only replaces a character
/// by another or takes one out.
struct SetText
{
    QString text;
    QList<MarkedText::Source> sources;
};

SetText setInPrint(const QString &plain, const QList<MarkedText::Source> &sources, Language language)
{
    SetText set{typeset(plain, language), {}};
    qsizetype from = 0;
    const auto isSpace = [](QChar letter) { return letter == u' ' || letter == QChar::Nbsp; };
    const auto isQuote = [](QChar letter) { return u"\"„”“"_s.contains(letter); };
    for (const QChar letter : std::as_const(set.text)) {
        const auto becomes = [&](QChar other) {
            return other == letter || (isSpace(other) && isSpace(letter)) ||
                   (isQuote(other) && isQuote(letter));
        };
        while (from < plain.size() && !becomes(plain.at(from)))
            ++from;
        // Composing letters may take the trail away; words without a source are still the right words.
        set.sources.append(from < plain.size() ? sources.at(from) : MarkedText::Source{});
        ++from;
    }
    return set;
}

/// Without the spaces around it, as the line will stand.
SetText setLine(const MarkedText &line, Language language)
{
    const QString plain = line.text();
    const QString trimmed = plain.trimmed();
    if (trimmed.isEmpty())
        return {};
    qsizetype from = 0;
    while (plain.at(from).isSpace())
        ++from;
    return setInPrint(trimmed, line.sources().mid(from, trimmed.size()), language);
}

/// From `from` to `to`, a run wherever the source changes.
void addRuns(QList<Run> &runs, const SetText &line, qsizetype from, qsizetype to, bool bold)
{
    for (qsizetype begin = from; begin < to;) {
        const MarkedText::Source &source = line.sources.at(begin);
        qsizetype end = begin + 1;
        while (end < to && line.sources.at(end) == source)
            ++end;
        runs.append({line.text.mid(begin, end - begin), bold, source.placeholder, source.section});
        begin = end;
    }
}

Block textBlock(const SetText &line)
{
    static const QRegularExpression item(u"^(\\d{1,2}\\.|–) (.*)$"_s);
    const QRegularExpressionMatch match = item.match(line.text);
    Block block;
    qsizetype bold = 0;
    qsizetype from = 0;
    if (match.hasMatch()) {
        block.kind = BlockKind::ListItem;
        block.marker = match.captured(1);
        from = match.capturedStart(2);
        const qsizetype colon = line.text.indexOf(u':', from);
        bold = block.marker != "–"_L1 && colon > from ? colon + 1 : from;
    }
    addRuns(block.runs, line, from, bold, true);
    addRuns(block.runs, line, std::max(from, bold), line.text.size(), false);
    return block;
}

/// Items of a list come and go with the facts; whichever is the last ends the sentence.
void closeLists(QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        const bool last = i + 1 == blocks.size() || blocks.at(i + 1).kind != BlockKind::ListItem;
        if (block.kind != BlockKind::ListItem || !last || block.runs.isEmpty())
            continue;
        QString &text = block.runs.last().text;
        if (text.endsWith(u';'))
            text.replace(text.size() - 1, 1, u'.');
    }
}

Block tableBlock(const QString &placeholder, const QList<QStringList> &rows, Language language)
{
    Block block{BlockKind::Table, {}, {}, rows, placeholder};
    for (QStringList &row : block.rows) {
        for (QString &cell : row)
            cell = typeset(cell, language);
    }
    return block;
}

/// 1, 21, 31 ... but not 11 (law 4.4).
bool isSingular(int count, Language language)
{
    return language == Language::Latvian ? count % 10 == 1 && count % 100 != 11 : count == 1;
}

QString lineOf(const Annex &annex, const LetterLanguage &texts, Language language)
{
    const QString title = asClause(annex.title);
    if (annex.pages <= 0)
        return texts.phrase(u"annex.file"_s).arg(title);
    const QString key = isSingular(annex.pages, language) ? u"annex.page"_s : u"annex.pages"_s;
    return texts.phrase(key).arg(title).arg(annex.pages);
}

} // namespace

QList<Block> blocksOf(const QString &body, const QHash<QString, QList<QStringList>> &tables,
                      Language language)
{
    QList<Block> blocks;
    MarkedText line;
    for (const QString &raw : body.split(u'\n')) {
        line.read(raw);
        const SetText set = setLine(line, language);
        if (set.text.isEmpty() || set.text == "[REMEDY]"_L1)
            continue;
        const bool isTable = set.text.startsWith(QChar(0xe000));
        const QString table = set.text.mid(1);
        blocks.append(isTable ? tableBlock(table, tables.value(table), language) : textBlock(set));
    }
    closeLists(blocks);
    return blocks;
}

QStringList attachmentLines(const QList<Annex> &annexes, const LetterLanguage &texts, Language language)
{
    if (annexes.isEmpty())
        return {};
    const QString heading = texts.phrase(u"annex.heading"_s);
    if (annexes.size() == 1)
        return {typeset(heading + u' ' + lineOf(annexes.first(), texts, language) + u'.', language)};
    QStringList lines{heading};
    int number = 0;
    for (const Annex &annex : annexes)
        lines.append(typeset(u"%1. %2."_s.arg(++number).arg(lineOf(annex, texts, language)), language));
    return lines;
}

} // namespace atbilde
