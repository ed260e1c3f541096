// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/s10.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

std::optional<S10Number> S10Number::fromText(QStringView text)
{
    static const QRegularExpression shape(u"\\A[A-Z]{2}[0-9]{9}[A-Z]{2}\\z"_s);
    QString number;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            number += letter.toUpper();
    }
    return shape.match(number).hasMatch() ? std::optional(S10Number(number)) : std::nullopt;
}

bool S10Number::checkDigitHolds() const
{
    return s10CheckDigit(QStringView(m_text).sliced(2, 8)) == m_text.at(10).unicode() - u'0';
}

int s10CheckDigit(QStringView eightDigits)
{
    Q_ASSERT(eightDigits.size() == 8);
    constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (eightDigits.at(static_cast<qsizetype>(i)).unicode() - u'0');
    const int digit = 11 - sum % 11;
    if (digit == 10)
        return 0;
    return digit == 11 ? 5 : digit;
}

} // namespace atbilde
