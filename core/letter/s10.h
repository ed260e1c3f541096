// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace atbilde {

/// The number of a registered letter (UPU standard S10, law 4.8): two letters, eight digits, check digit,
/// country.
class S10Number
{
public:
    /// "RR123456785LV", spaces and case forgiven. The check digit is asked apart, so that the officer can be
    /// told whether the number has the wrong shape or a mistyped digit.
    [[nodiscard]] static std::optional<S10Number> fromText(QStringView text);

    [[nodiscard]] bool checkDigitHolds() const;
    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const S10Number &, const S10Number &) = default;

private:
    explicit S10Number(const QString &text) : m_text(text) {}

    QString m_text;
};

/// The check digit of eight digits.
[[nodiscard]] int s10CheckDigit(QStringView eightDigits);

} // namespace atbilde
