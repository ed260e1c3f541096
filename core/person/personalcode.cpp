// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/personalcode.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

int digitAt(const QString &digits, qsizetype index)
{
    return digits.at(index).unicode() - u'0';
}

int numberAt(const QString &digits, qsizetype index)
{
    return 10 * digitAt(digits, index) + digitAt(digits, index + 1);
}

std::optional<QDate> dateIn(const QString &digits)
{
    const int century = digitAt(digits, 6);
    if (century > 2)
        return std::nullopt;
    const QDate date(1800 + 100 * century + numberAt(digits, 4), numberAt(digits, 2), numberAt(digits, 0));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Digits with the marks allowed between the two groups; nothing for any other character.
std::optional<QString> elevenDigits(QStringView text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter >= u'0' && letter <= u'9') {
            if (digits.size() == 11)
                return std::nullopt;
            digits += letter;
        } else if (letter.category() == QChar::Punctuation_Dash || letter == u'\u2212') {
            if (digits.size() != 6)
                return std::nullopt;
        } else if (!letter.isSpace()) {
            return std::nullopt;
        }
    }
    return digits.size() == 11 ? std::optional(digits) : std::nullopt;
}

} // namespace

std::optional<PersonalCode> PersonalCode::fromText(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"PNOLV-", Qt::CaseInsensitive))
        text = text.sliced(6);
    const auto digits = elevenDigits(text);
    if (!digits)
        return std::nullopt;
    const PersonalCode code(*digits);
    const int first = numberAt(*digits, 0);
    const bool isNew = first >= 32 && first <= 39;
    return isNew || dateIn(*digits) ? std::optional(code) : std::nullopt;
}

PersonalCodeKind PersonalCode::kind() const
{
    return numberAt(m_digits, 0) >= 32 ? PersonalCodeKind::New : PersonalCodeKind::Old;
}

std::optional<QDate> PersonalCode::birthDate() const
{
    return kind() == PersonalCodeKind::Old ? dateIn(m_digits) : std::nullopt;
}

std::optional<bool> PersonalCode::checkDigitHolds() const
{
    if (kind() == PersonalCodeKind::New)
        return std::nullopt;
    constexpr std::array weights{1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 1101;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum -= weights[i] * digitAt(m_digits, static_cast<qsizetype>(i));
    return sum % 11 % 10 == digitAt(m_digits, 10);
}

QString PersonalCode::text() const
{
    return m_digits.first(6) + u'-' + m_digits.sliced(6);
}

QString PersonalCode::masked() const
{
    return u"******-"_s + m_digits.sliced(6);
}

QList<PersonalCodeInText> personalCodesIn(QStringView text)
{
    // Every repetition is bounded: hostile text must not make the search slow.
    static const QRegularExpression pattern(
        uR"((?:(?:personas\s{1,3}kod\w{0,3}|pers\.\s{0,3}kod\w{0,3}|p\.\s{0,3}k\.|personal\s{1,3}(?:identity\s{1,3})?(?:code|number)))"
        uR"([\s:.,#–-]{0,5}(?:ir|is|Nr\.?|No\.?)?[\s:]{0,5}|(?<![\p{L}\p{N}+/\p{Pd}]))"
        uR"((?:PNOLV-)?)(\d{6}(?:[ \x{A0}]?[\p{Pd}\x{2212}][ \x{A0}]?|[ \x{A0}]?)\d{5})(?![\p{L}\p{N}]|[/\p{Pd}]\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dash(u"[\\p{Pd}\\x{2212}]"_s);
    QList<PersonalCodeInText> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView written = match.capturedView(1);
        const bool isAnnounced = match.capturedStart(0) < match.capturedStart(1);
        if (!isAnnounced && !written.contains(dash))
            continue;
        if (const auto code = PersonalCode::fromText(written))
            found.append({*code, match.capturedStart(1), written.size()});
    }
    return found;
}

QString maskedPersonalCode(const QString &text)
{
    if (const auto code = PersonalCode::fromText(text))
        return code->masked();
    QString masked = text;
    int shown = 0;
    for (qsizetype i = masked.size() - 1; i >= 0; --i) {
        if (masked.at(i).isDigit() && ++shown > 5)
            masked[i] = u'*';
    }
    return masked;
}

} // namespace atbilde
