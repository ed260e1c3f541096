// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

enum class SuppressionKind { Email, Phone, Post };

inline constexpr std::array allSuppressionKinds{SuppressionKind::Email, SuppressionKind::Phone,
                                                SuppressionKind::Post};

[[nodiscard]] QString codeOf(SuppressionKind kind);
[[nodiscard]] std::optional<SuppressionKind> suppressionKindFromCode(QStringView code);

/// An address to which nothing is advertised any more. Holds a keyed hash alone: the address can be
/// recognised, not read.
struct SuppressionEntry
{
    SuppressionKind kind = SuppressionKind::Email;
    QByteArray hash; ///< 32 bytes
    QDate since;
    std::optional<RequestId> request;
    friend bool operator==(const SuppressionEntry &, const SuppressionEntry &) = default;
};

/// Bytes of a suppression key and of every hash made with it.
inline constexpr qsizetype suppressionBytes = 32;

/// A new random key. With another key no address on the list would be recognised any more.
[[nodiscard]] QByteArray newSuppressionKey();

/// One form for all ways to write one address; empty for text that is no address of this kind.
/// E-mail: small letters without marks before the "@", without what follows a "+" there (dots stay: they tell
/// mailboxes apart in most systems), the domain in its ASCII form. Telephone: "+" and digits, a Latvian
/// number with or without its prefix. Post: the name and the address on lines after it, letters and digits
/// alone.
[[nodiscard]] QString suppressionForm(SuppressionKind kind, QStringView text);

/// What the list keeps of an address: its form under a keyed hash (BLAKE2b). The same text is another hash as
/// another kind. Empty for text that is no address of this kind.
[[nodiscard]] QByteArray suppressionHash(SuppressionKind kind, QStringView text, const QByteArray &key);

} // namespace atbilde
