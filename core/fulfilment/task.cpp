// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/task.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<TaskResult, allTaskResults.size()> resultCodes{{
    {TaskResult::Done, "done"_L1},
    {TaskResult::NilReturn, "nil_return"_L1},
    {TaskResult::ShownSelfService, "shown_self_service"_L1},
    {TaskResult::NotPossible, "not_possible"_L1},
    {TaskResult::NotNeeded, "not_needed"_L1},
}};

} // namespace

QString codeOf(TaskResult result)
{
    return codeIn(resultCodes, result);
}

std::optional<TaskResult> taskResultFromCode(QStringView code)
{
    return valueIn(resultCodes, code);
}

bool isOpen(const Task &task)
{
    return !task.result || task.result == TaskResult::ShownSelfService;
}

} // namespace atbilde
