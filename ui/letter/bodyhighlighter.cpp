// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/bodyhighlighter.h"

#include "ui/letter/bodydocument.h"
#include "ui/look/tone.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

BodyHighlighter::BodyHighlighter(QTextDocument *document, SpellCheck &spelling)
    : QSyntaxHighlighter(document), m_spelling(spelling)
{
    connect(&m_spelling, &SpellCheck::changed, this, &BodyHighlighter::rehighlight);
}

void BodyHighlighter::use(atbilde::Language language, const QSet<QString> &names)
{
    m_language = language;
    m_names = names;
    (void)m_spelling.state(language);
}

void BodyHighlighter::dress(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

// Latvian declines names: „Bērziņam” is „Bērziņš” too.
bool BodyHighlighter::isName(const QString &word) const
{
    const QString plain = word.toLower();
    if (m_names.contains(plain))
        return true;
    if (!word.front().isUpper())
        return false;
    return std::ranges::any_of(m_names, [&plain](const QString &name) {
        const qsizetype stem = std::max<qsizetype>(3, name.size() - 2);
        return name.size() > 3 && plain.startsWith(QStringView(name).left(stem));
    });
}

QList<SpelledWord> BodyHighlighter::misspeltIn(const QTextBlock &block) const
{
    QList<SpelledWord> misspelt;
    if (m_spelling.state(m_language) != SpellCheck::State::Ready)
        return misspelt;
    const std::vector<Chip> chips = chipsIn(block);
    for (const SpelledWord &word : spelledWordsIn(block.text())) {
        const int from = block.position() + int(word.from);
        const int to = from + int(word.text.size());
        const bool inChip =
            std::ranges::any_of(chips, [&](const Chip &chip) { return from < chip.to && chip.from < to; });
        if (!inChip && !isName(word.text) && !m_spelling.isRight(word.text, m_language))
            misspelt.append(word);
    }
    return misspelt;
}

std::optional<SpelledWord> BodyHighlighter::misspeltAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    for (const SpelledWord &word : misspeltIn(block)) {
        const qsizetype from = block.position() + word.from;
        if (from <= position && position <= from + word.text.size())
            return SpelledWord{from, word.text};
    }
    return std::nullopt;
}

void BodyHighlighter::highlightBlock(const QString &)
{
    const QTextBlock block = currentBlock();
    for (const Chip &chip : chipsIn(block)) {
        const bool remedy = chip.name == QLatin1StringView("REMEDY");
        const Tone tone = chip.isGap ? Tone::Alarm : remedy ? Tone::Quiet : Tone::Notice;
        QTextCharFormat format;
        format.setBackground(tintOf(tone, m_palette));
        format.setForeground(inkOf(tone, m_palette));
        setFormat(chip.from - block.position(), chip.to - chip.from, format);
    }
    for (const SpelledWord &word : misspeltIn(block)) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(inkOf(Tone::Alarm, m_palette));
        setFormat(int(word.from), int(word.text.size()), format);
    }
}
