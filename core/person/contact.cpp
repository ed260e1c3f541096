// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/contact.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// Digits without the marks people put between them; a "+" may stand in front. Empty for any other character.
QString dialled(QStringView text)
{
    QString result;
    for (const QChar letter : text) {
        if (isDigit(letter) || (letter == u'+' && result.isEmpty()))
            result += letter;
        else if (!letter.isSpace() && letter.category() != QChar::Punctuation_Dash &&
                 !QStringView(u"().").contains(letter))
            return {};
    }
    return result;
}

bool isLatvianNumber(QStringView digits)
{
    return digits.size() == 8 && QStringView(u"2689").contains(digits.front());
}

} // namespace

std::optional<QString> normalisedEmail(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2).trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.sliced(7);
    const qsizetype at = text.lastIndexOf(u'@');
    const auto isForbidden = [](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Other_Control ||
               letter.category() == QChar::Other_Format || u"<>,;:()\"\\[]@"_s.contains(letter);
    };
    if (at <= 0 || std::ranges::any_of(text.first(at), isForbidden))
        return std::nullopt;

    const QByteArray domain = QUrl::toAce(text.sliced(at + 1).toString());
    const bool isDomain = !domain.isEmpty() && domain.size() <= 253 && !domain.startsWith('.') &&
                          !domain.endsWith('.') && !domain.contains("..") &&
                          std::ranges::all_of(domain, [](char letter) {
                              return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                                     letter == '.' || letter == '-';
                          });
    if (!isDomain)
        return std::nullopt;
    const QString local = text.first(at).toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    return local + u'@' + QString::fromLatin1(domain);
}

std::optional<QString> normalisedPhone(QStringView text)
{
    QString number = dialled(text);
    if (number.startsWith("00"_L1))
        number.replace(0, 2, u"+"_s);
    if (isLatvianNumber(number))
        return u"+371"_s + number;
    if (number.size() == 11 && number.startsWith("371"_L1))
        number.prepend(u'+');
    if (!number.startsWith(u'+'))
        return std::nullopt;
    if (number.startsWith("+371"_L1))
        return isLatvianNumber(QStringView(number).sliced(4)) ? std::optional(number) : std::nullopt;
    return number.size() >= 9 && number.size() <= 16 && number.at(1) != u'0' ? std::optional(number)
                                                                             : std::nullopt;
}

std::optional<QString> normalisedPostcode(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(u"LV", Qt::CaseInsensitive))
        return std::nullopt;
    text = text.sliced(2).trimmed();
    if (!text.isEmpty() && text.front().category() == QChar::Punctuation_Dash)
        text = text.sliced(1).trimmed();
    if (text.size() != 4 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return u"LV-%1"_s.arg(text);
}

} // namespace atbilde
