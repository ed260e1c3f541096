// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/officer.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Role, allRoles.size()> roleCodes{{
    {Role::Clerk, "clerk"_L1},
    {Role::Handler, "handler"_L1},
    {Role::Approver, "approver"_L1},
    {Role::Administrator, "administrator"_L1},
    {Role::Reader, "reader"_L1},
}};

} // namespace

QString codeOf(Role role)
{
    return codeIn(roleCodes, role);
}

std::optional<Role> roleFromCode(QStringView code)
{
    return valueIn(roleCodes, code);
}

} // namespace atbilde
