// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/administer.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<void> answer(bool may, const Officer &officer)
{
    if (may)
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"change_office"_s}, Code{"role", codeOf(officer.role)}}};
}

} // namespace

Result<void> mayAdminister(const Officer &officer)
{
    return answer(officer.role == Role::Administrator, officer);
}

Result<void> mayChangeOrganisation(const Officer &officer)
{
    return answer(officer.role == Role::Administrator || officer.role == Role::Approver, officer);
}

} // namespace atbilde
