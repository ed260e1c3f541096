// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace atbilde {

inline constexpr qint64 leastPasswordLength = 12;

/// A password that can be read out on the telephone: four groups of five, no character that looks like
/// another (99 bits), different each time. It goes to the person by another way than the package.
[[nodiscard]] QString suggestedPassword();

/// Refused: PasswordTooShort (fewer than 12 characters; blanks at either end do not count).
[[nodiscard]] Result<void> checkPassword(const QString &password);

} // namespace atbilde
