// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letterbody.h"

#include "core/letter/rendering.h"
#include "core/letter/typography.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Block textBlock(const QString &line)
{
    static const QRegularExpression item(u"^(\\d{1,2}\\.|–) (.*)$"_s);
    const QRegularExpressionMatch match = item.match(line);
    if (!match.hasMatch())
        return {BlockKind::Paragraph, {}, {{line}}, {}};
    Block block{BlockKind::ListItem, match.captured(1), {}, {}};
    const QString text = match.captured(2);
    const qsizetype colon = text.indexOf(u':');
    if (block.marker != "–"_L1 && colon > 0) {
        block.runs = {{text.left(colon + 1), true}, {text.mid(colon + 1)}};
    } else {
        block.runs = {{text}};
    }
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

Block tableBlock(const QList<QStringList> &rows, Language language)
{
    Block block{BlockKind::Table, {}, {}, rows};
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
    for (const QString &raw : body.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line == "[REMEDY]"_L1)
            continue;
        const bool isTable = line.startsWith(QChar(0xe000));
        blocks.append(isTable ? tableBlock(tables.value(line.mid(1)), language)
                              : textBlock(typeset(line, language)));
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
