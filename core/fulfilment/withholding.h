// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/right.h"

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Why a value stays out of the copy although it is about the person.
enum class Withholding {
    OthersRights, ///< it would adversely affect the rights and freedoms of others: 15(4), 20(4)
    Law,          ///< an act restricts the right under Article 23 (R7)
};

inline constexpr std::array allWithholdings{Withholding::OthersRights, Withholding::Law};

/// "15(4)", "R7": as `Finding::withheldGround` holds it.
[[nodiscard]] QString codeOf(Withholding ground);
/// Also by the codes under which a decision knows the same ground: "R10", "20(4)".
[[nodiscard]] std::optional<Withholding> withholdingFromCode(QStringView code);

/// The article behind it when this right (access or portability) is answered: "GDPR 15(4)", "GDPR 20(4)",
/// "GDPR 23(1)".
[[nodiscard]] QString articleOf(Withholding ground, Right right);

} // namespace atbilde
