// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace atbilde {

/// How far a journal had come: its last entry and that entry's hash. Kept outside the database, it shows when
/// the end of the journal was cut off or the whole database put back to an earlier day.
struct ChainHead
{
    qint64 entry = 0; ///< zero: an empty journal
    QByteArray hash;
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// "1234-9f3a22c1d0e4": as printed on letters, the number of the entry and the first six bytes of its hash.
[[nodiscard]] QString printedHead(const ChainHead &head);

/// What was printed, or the whole hash; `hash` then holds as many bytes as were given. Nothing where it is
/// none.
[[nodiscard]] std::optional<ChainHead> headFromText(const QString &text);

} // namespace atbilde
