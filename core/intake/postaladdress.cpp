// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/postaladdress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto everyLine = QRegularExpression::MultilineOption;
constexpr qsizetype longestAddress = 160;
constexpr int mostPostcodes = 50; ///< looked at; a letter has two or three

/// Where in a line the address itself begins that ends at its end: behind "dzīvo" or "adrese:", at the house
/// or street. The line is one sentence at most.
qsizetype addressBegin(QStringView line)
{
    static const QRegularExpression sentenceEnd(
        uR"((?:[:;]|(?<!\bdz|\bNr|\bk|\bst|\bpag|\bnov|\biec|\bc)\.)\s+)"_s, letters | caseless);
    static const QRegularExpression lead(
        uR"((?:\b(?:dzīvo\w*|dzīvoj\w*|deklarēt\w*|dzīvesviet\w*|pārcēl\w*|adrese|adresi|adresē|uz|address is|live at|living at|at)\b[ ,:]*(?:ir |uz |is )?)+)"_s,
        letters | caseless);
    static const QRegularExpression noPart(
        uR"(^[^,]*(?:\d{6}[-–]?\d{5}|@|\+371|\b(?:p\.\s?k|personas kods|tālr|tel)\b)[^,]*,\s*)"_s,
        letters | caseless);
    qsizetype begin = 0;
    for (auto matches = sentenceEnd.globalMatch(line); matches.hasNext();)
        begin = matches.next().capturedEnd();
    for (auto matches = lead.globalMatch(line.sliced(begin)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (begin + match.capturedEnd() < line.size()) {
            begin += match.capturedEnd();
            break;
        }
    }
    for (QRegularExpressionMatch match = noPart.match(line.sliced(begin)); match.hasMatch();
         match = noPart.match(line.sliced(begin)))
        begin += match.capturedEnd();
    return begin;
}

/// The lines around that belong together: to the empty lines above and below.
QStringView blockAround(const QString &text, qsizetype at)
{
    const qsizetype above = text.lastIndexOf(u"\n\n"_s, at);
    const qsizetype below = text.indexOf(u"\n\n"_s, at);
    const qsizetype begin = above < 0 ? 0 : above + 2;
    return QStringView(text).sliced(begin, (below < 0 ? text.size() : below) - begin);
}

/// A letter says on top to whom it goes: that address is ours.
bool isAddressee(const QString &text, qsizetype at)
{
    static const QRegularExpression office(
        uR"((\b(?:SIA|AS|Ltd|LLC|valde\w*|speciālist\w*|Data Protection|officer)\b)|^\s*(?:To|Kam|Adresāts)\s*:)"_s,
        letters);
    return office.match(blockAround(text, at)).hasMatch();
}

Guess postalAddress(const QString &text, bool letter)
{
    static const QRegularExpression coded(uR"(([^\n]{5,160}?,?\s*LV\s?[-–—]?\s?\d{4})\b)"_s);
    qsizetype lv = text.indexOf("LV"_L1);
    for (int looked = 0; lv >= 0 && looked < mostPostcodes; ++looked, lv = text.indexOf("LV"_L1, lv + 1)) {
        const qsizetype lineBegin = text.lastIndexOf(u'\n', lv) + 1;
        const qsizetype offset = std::max(lineBegin, lv - longestAddress);
        const QString part = text.sliced(offset, std::min<qsizetype>(lv + 12, text.size()) - offset);
        const QRegularExpressionMatch match = coded.match(part);
        if (!match.hasMatch())
            continue;
        if (letter && isAddressee(text, offset + match.capturedStart(1)))
            continue;
        const QString line = match.captured(1);
        const qsizetype begin = addressBegin(line);
        const QString value = line.sliced(begin).simplified();
        // A post code alone, with a word before it, is no address.
        if (value.size() < 10 || !value.contains(u','))
            continue;
        return {value, 0.85, {Clue{ClueSource::Text, value, offset + match.capturedStart(1) + begin}}};
    }
    return {};
}

/// The line under the name at the top or the foot of a letter: "14 Elm Grove, Leeds LS6 2AB".
Guess addressUnderName(const QString &text, const QString &name)
{
    if (name.isEmpty())
        return {};
    static const QRegularExpression under(uR"(^[ \t]*([^\n@:]{2,60},[^\n@:]{2,100})$)"_s,
                                          letters | everyLine);
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        if (lineEnd < 0 || lineEnd != at + name.size())
            continue;
        const QRegularExpressionMatch match = under.match(text, lineEnd + 1, QRegularExpression::NormalMatch,
                                                          QRegularExpression::AnchorAtOffsetMatchOption);
        const QString line = match.captured(1).trimmed();
        if (match.hasMatch() && std::ranges::any_of(line, [](QChar c) { return c.isDigit(); }))
            return {line, 0.6, {Clue{ClueSource::Text, line, match.capturedStart(1)}}};
    }
    return {};
}

/// "Adrese: Zaļā iela 1, Rīga"
Guess labelledAddress(const QString &text)
{
    static const QRegularExpression labelled(
        uR"(^[^\n]{0,60}?\b(?:adrese|dzīvesvietas adrese|deklarētā adrese|address)\s*(?::|ir|is)\s*([^\n]{5,160}?)(?:[.;]?\s*$|(?<=[^\W\d_]{4})\.\s+[^\W\d_]))"_s,
        caseless | letters | everyLine);
    if (!text.contains("dres"_L1, Qt::CaseInsensitive))
        return {};
    const QRegularExpressionMatch match = labelled.match(text);
    const QString value = match.captured(1).simplified();
    const bool numbered = std::ranges::any_of(value, [](QChar c) { return c.isDigit(); });
    if (!match.hasMatch() || value.contains(u'@') || !numbered)
        return {};
    return {value,
            0.7,
            {Clue{ClueSource::Text, match.captured(0).simplified().left(120), match.capturedStart(0)}}};
}

} // namespace

Guess postalAddressIn(const QString &text, bool isLetter, const QString &name)
{
    Guess address = postalAddress(text, isLetter);
    if (address.value.isEmpty())
        address = labelledAddress(text);
    return address.value.isEmpty() ? addressUnderName(text, name) : address;
}

} // namespace atbilde
