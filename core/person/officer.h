// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// What an officer may do is read from the transition table by role.
enum class Role { Clerk, Handler, Approver, Administrator, Reader };

inline constexpr std::array allRoles{Role::Clerk, Role::Handler, Role::Approver, Role::Administrator, Role::Reader};

[[nodiscard]] QString codeOf(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(QStringView code);

/// A member of staff who signs in.
struct Officer
{
    OfficerId id;
    QString code; ///< the sign-in word: lower case, no spaces
    QString name;
    Role role = Role::Reader;
    bool isActive = true;
    friend bool operator==(const Officer &, const Officer &) = default;
};

} // namespace atbilde
