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

inline constexpr std::array allSuppressionKinds{SuppressionKind::Email, SuppressionKind::Phone, SuppressionKind::Post};

[[nodiscard]] QString codeOf(SuppressionKind kind);
[[nodiscard]] std::optional<SuppressionKind> suppressionKindFromCode(QStringView code);

/// An address to which nothing is advertised any more. Holds a keyed hash alone: the address can be recognised,
/// not read.
struct SuppressionEntry
{
    SuppressionKind kind = SuppressionKind::Email;
    QByteArray hash; ///< 32 bytes
    QDate since;
    std::optional<RequestId> request;
    friend bool operator==(const SuppressionEntry &, const SuppressionEntry &) = default;
};

} // namespace atbilde
