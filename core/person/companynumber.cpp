// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/companynumber.h"

#include <array>

namespace atbilde {

std::optional<QString> normalisedCompanyNumber(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"LV", Qt::CaseInsensitive))
        text = text.sliced(2);
    QString digits;
    for (const QChar letter : text) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
        else if (!letter.isSpace())
            return std::nullopt;
    }
    constexpr std::array weights{9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
    if (digits.size() != 11 || !QStringView(u"459").contains(digits.front()))
        return std::nullopt;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (digits.at(static_cast<qsizetype>(i)).unicode() - u'0');
    return sum % 11 == 3 ? std::optional(digits) : std::nullopt;
}

} // namespace atbilde
