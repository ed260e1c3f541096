// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/draft.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<DraftCause, allDraftCauses.size()> causeCodes{{
    {DraftCause::Typed, "typed"_L1},
    {DraftCause::Restored, "restored"_L1},
    {DraftCause::Compared, "compared"_L1},
    {DraftCause::Merged, "merged"_L1},
}};

} // namespace

QString codeOf(DraftCause cause)
{
    return codeIn(causeCodes, cause);
}

std::optional<DraftCause> draftCauseFromCode(QStringView code)
{
    return valueIn(causeCodes, code);
}

} // namespace atbilde
