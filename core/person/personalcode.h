// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace atbilde {

enum class PersonalCodeKind {
    Old, ///< issued to 30.06.2017: birth date, century, serial, check digit
    New, ///< from 01.07.2017: 32 to 39 and random digits; says nothing about its bearer
};

/// A Latvian personal code (personas kods, law 4.6). An identifier, never proof of identity; not a secret,
/// yet masked in lists. What is no code is kept as text elsewhere and flagged: a wrong code never blocks.
class PersonalCode
{
public:
    /// Eleven digits, with or without spaces and hyphens or dashes after the sixth, and with or without the
    /// prefix "PNOLV-" of a certificate. An old code must begin with a day that existed and have the century
    /// 0, 1 or 2.
    [[nodiscard]] static std::optional<PersonalCode> fromText(QStringView text);

    [[nodiscard]] PersonalCodeKind kind() const;

    /// Of an old code; a new one has none.
    [[nodiscard]] std::optional<QDate> birthDate() const;

    /// Does the check digit of an old code hold? Never a reason to reject: the algorithm is not published,
    /// and for one code in eleven the known implementations differ (both readings pass here). A new code has
    /// no check digit.
    [[nodiscard]] std::optional<bool> checkDigitHolds() const;

    /// "161175-19997": what is stored and compared.
    [[nodiscard]] QString text() const;

    /// "******-19997": shows nothing of the birth date.
    [[nodiscard]] QString masked() const;

    friend bool operator==(const PersonalCode &, const PersonalCode &) = default;

private:
    explicit PersonalCode(const QString &digits) : m_digits(digits) {}

    QString m_digits; ///< eleven
};

struct PersonalCodeInText
{
    PersonalCode code;
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const PersonalCodeInText &, const PersonalCodeInText &) = default;
};

/// The codes in running text, in order. Eleven digits without a hyphen count only after words that announce a
/// code
/// ("personas kods", "p. k.", "personal code"): they are as often a telephone or an account number.
[[nodiscard]] QList<PersonalCodeInText> personalCodesIn(QStringView text);

/// A code masked, and text that is no code with every digit but the last five masked.
[[nodiscard]] QString maskedPersonalCode(const QString &text);

} // namespace atbilde
