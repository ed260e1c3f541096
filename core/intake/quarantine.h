// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refusal.h"

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Why a file is kept apart: its bytes are safe, but nobody can read it here.
enum class QuarantineCause {
    UnknownKind, ///< none of the kinds of file this program reads
    Broken,      ///< looks like a kind it reads and is damaged
    TooLarge,    ///< larger than is taken apart
};

inline constexpr std::array allQuarantineCauses{QuarantineCause::UnknownKind, QuarantineCause::Broken,
                                                QuarantineCause::TooLarge};

/// "unknown_kind", "broken", "too_large".
[[nodiscard]] QString codeOf(QuarantineCause cause);
[[nodiscard]] std::optional<QuarantineCause> quarantineCauseFromCode(QStringView code);

/// Where reading was refused so, the file is worth keeping apart; nothing for a file that is not there, empty
/// or unreadable on the disk.
[[nodiscard]] std::optional<QuarantineCause> quarantineCauseFor(const Refusal &refusal);

} // namespace atbilde
