// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/versions.h"

#include "core/intake/hiddentext.h"
#include "core/intake/htmltext.h"
#include "core/intake/mailbytes.h"

#include <QHash>

namespace atbilde {
namespace {

constexpr qsizetype shortestNumber = 3;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing;
}

bool isAddressLike(QStringView token)
{
    return token.contains(u"://") || token.contains(u'@') || token.startsWith(u"www.") ||
           token.startsWith(u"cid:") || token.startsWith(u"tel:");
}

/// Behind "[image: Logo]", "[cid:image001.png]", "[attēls: logo]", "[https://...]" or "<https://...>" at
/// `at`; `at` for anything else in brackets.
qsizetype behindAside(QStringView text, qsizetype at)
{
    const QChar close = text[at] == u'[' ? u']' : u'>';
    const QStringView rest = text.sliced(at + 1, std::min<qsizetype>(400, text.size() - at - 1));
    const qsizetype end = rest.indexOf(close);
    if (end < 0)
        return at;
    const QStringView said = rest.first(end).trimmed();
    const bool aside = isAddressLike(said) || said.startsWith(u"image", Qt::CaseInsensitive) ||
                       said.startsWith(u"attēls") || said.startsWith(u"inline image", Qt::CaseInsensitive);
    return aside ? at + end + 2 : at;
}

void countWords(QStringView token, QHash<QString, int> &words)
{
    if (isAddressLike(token))
        return;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= token.size(); ++i) {
        if (i < token.size() && isWordLetter(token[i]))
            continue;
        const QStringView word = token.sliced(begin, i - begin);
        begin = i + 1;
        const bool number = !word.isEmpty() && word[0].isDigit();
        if (!word.isEmpty() && (!number || word.size() >= shortestNumber))
            ++words[word.toString().toLower()];
    }
}

QHash<QString, int> wordsOf(QStringView text)
{
    QHash<QString, int> words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size() || text[i].isSpace();
        const bool bracket = !end && (text[i] == u'[' || text[i] == u'<');
        if (!end && !bracket)
            continue;
        countWords(text.sliced(begin, i - begin), words);
        if (bracket)
            i = std::max(behindAside(text, i) - 1, i);
        begin = i + 1;
    }
    return words;
}

/// Words of `one` that are not, or not as often, in `other`.
int missing(const QHash<QString, int> &one, const QHash<QString, int> &other)
{
    int count = 0;
    for (auto word = one.cbegin(); word != one.cend(); ++word)
        count += std::max(0, word.value() - other.value(word.key()));
    return count;
}

int sum(const QHash<QString, int> &words)
{
    int count = 0;
    for (const int times : words)
        count += times;
    return count;
}

} // namespace

bool saysOtherwise(const QString &plain, const QString &web)
{
    const QHash<QString, int> here = wordsOf(plain);
    const QHash<QString, int> there = wordsOf(web);
    return missing(here, there) * 10 > sum(here) || missing(there, here) * 10 > sum(there);
}

QString joinedVersions(const QString &plain, const QByteArray &html, QList<MessageFlag> &flags)
{
    const bool differs = saysOtherwise(plain, readableText(crudeTextFromHtml(html)));
    if (!differs && !mayHoldHiddenText(html))
        return plain;
    const HtmlText web = textFromHtml(html);
    const QString said = readableText(web.text);
    if (web.hidden)
        flags << MessageFlag::HiddenText;
    const bool otherwise = differs && saysOtherwise(plain, said);
    if (otherwise)
        flags << MessageFlag::TextsDiffer;
    if (!otherwise && !web.hidden)
        return plain;
    return plain + u'\n' + u'\n' + attachmentMark(QStringLiteral("text/html")) + u'\n' + said;
}

} // namespace atbilde
