// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// The registers in which a company says what it does with personal data.
enum class RegisterKind {
    Activity,  ///< processing activities (Article 30)
    Party,     ///< processors and recipients
    System,    ///< where data are searched, corrected and erased
    Category,  ///< categories of data
    Retention, ///< retention rules
};

inline constexpr std::array allRegisterKinds{RegisterKind::Activity, RegisterKind::System,
                                             RegisterKind::Party, RegisterKind::Category,
                                             RegisterKind::Retention};

/// "activity", "party", "system", "category", "retention".
[[nodiscard]] QString codeOf(RegisterKind kind);
[[nodiscard]] std::optional<RegisterKind> registerKindFromCode(QStringView code);

} // namespace atbilde
