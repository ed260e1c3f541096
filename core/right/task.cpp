// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/task.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<TaskKind, allTaskKinds.size()> kindCodes{{
    {TaskKind::Search, "search"_L1},
    {TaskKind::FreezeDeletion, "freeze_deletion"_L1},
    {TaskKind::Correct, "correct"_L1},
    {TaskKind::Erase, "erase"_L1},
    {TaskKind::Restrict, "restrict"_L1},
    {TaskKind::StopMarketing, "stop_marketing"_L1},
    {TaskKind::StopProcessing, "stop_processing"_L1},
    {TaskKind::Transfer, "transfer"_L1},
    {TaskKind::Review, "review"_L1},
}};

} // namespace

QString codeOf(TaskKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<TaskKind> taskKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

} // namespace atbilde
