// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace atbilde {

/// One row per value of an enumeration that is stored: the value and its word.
template <class T, std::size_t N>
using CodeTable = std::array<std::pair<T, QLatin1StringView>, N>;

/// The stored word of a value. A value without a row is a bug.
template <class T, std::size_t N>
[[nodiscard]] QString codeIn(const CodeTable<T, N> &table, T value)
{
    for (const auto &[known, code] : table) {
        if (known == value)
            return code;
    }
    Q_UNREACHABLE();
}

/// The value of a stored word; nothing for a word that is not in the table.
template <class T, std::size_t N>
[[nodiscard]] std::optional<T> valueIn(const CodeTable<T, N> &table, QStringView code)
{
    for (const auto &[value, known] : table) {
        if (code == known)
            return value;
    }
    return std::nullopt;
}

} // namespace atbilde
