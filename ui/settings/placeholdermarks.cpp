// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/placeholdermarks.h"

#include "core/letter/placeholder.h"
#include "ui/look/tone.h"

#include <QPalette>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

PlaceholderMarks::PlaceholderMarks(QTextDocument *document) : QSyntaxHighlighter(document) {}

void PlaceholderMarks::dress(const QPalette &palette)
{
    const auto chip = [&](Tone tone) {
        QTextCharFormat format;
        format.setForeground(inkOf(tone, palette));
        format.setBackground(tintOf(tone, palette));
        return format;
    };
    m_value = chip(Tone::Notice);
    m_condition = chip(Tone::Quiet);
    m_unknown = chip(Tone::Alarm);
    m_unknown.setFontUnderline(true);
    rehighlight();
}

void PlaceholderMarks::highlightBlock(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{([#^/]?)([^{}]*)\\}\\}|\\[REMEDY\\]|\\{\\{|\\}\\}"_s);
    for (auto matches = tag.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isRemedy = match.captured() == "[REMEDY]"_L1;
        const bool isKnown = isRemedy || atbilde::placeholderOf(match.captured(2)).has_value();
        const QTextCharFormat &format = !isKnown                                  ? m_unknown
                                        : isRemedy || match.captured(1).isEmpty() ? m_value
                                                                                  : m_condition;
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
}
