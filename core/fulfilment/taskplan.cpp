// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/taskplan.h"

#include "core/deadline/extension.h"
#include "core/right/sheet.h"

#include <algorithm>

namespace atbilde {
namespace {

/// Working days between a task's date and the office's own aim: time to ask again and to write.
constexpr int daysToWrite = 5;

/// Does this kind of task concern whatever data there are, on whatever basis?
bool concernsAll(TaskKind kind)
{
    return kind == TaskKind::Search || kind == TaskKind::FreezeDeletion || kind == TaskKind::Correct ||
           kind == TaskKind::Erase || kind == TaskKind::Restrict;
}

bool concerns(Right right, TaskKind kind, const ProcessingActivity &activity)
{
    const LegalBasis basis = activity.legalBasis;
    const bool withdrawn = right == Right::ConsentWithdrawal;
    if (withdrawn && basis != LegalBasis::Consent)
        return false;
    switch (kind) {
    case TaskKind::Transfer:
        return basis == LegalBasis::Consent || basis == LegalBasis::Contract;
    case TaskKind::StopMarketing:
        return activity.isMarketing;
    case TaskKind::StopProcessing:
        return withdrawn ? !activity.isMarketing
                         : basis == LegalBasis::PublicTask || basis == LegalBasis::LegitimateInterests;
    default:
        return concernsAll(kind);
    }
}

/// Systems that no activity names are the office's all the same: data may lie there.
bool isNamed(const QString &system, const ProcessingRegister &record)
{
    return std::ranges::any_of(record.activities, [&](const ProcessingActivity &activity) {
        return activity.systems.contains(system);
    });
}

QDate dueDay(const RightSheet &sheet, const Deadline &deadline, const Calendar &calendar)
{
    if (sheet.takesEffectAtOnce)
        return stopMarketingBy(deadline.received, calendar);
    const QDate aim = calendar.workingDaysBefore(deadline.internalTarget, daysToWrite);
    return std::max(aim, calendar.workingDaysAfter(deadline.received, 1));
}

} // namespace

std::vector<Task> tasksFor(Right right, const ProcessingRegister &record, const Deadline &deadline,
                           const Calendar &calendar)
{
    const RightSheet &sheet = sheetOf(right);
    Task task;
    task.right = right;
    task.dueOn = dueDay(sheet, deadline, calendar);
    std::vector<Task> tasks;
    for (const TaskKind kind : sheet.tasks) {
        task.kind = kind;
        task.system.clear();
        task.processor.clear();
        if (kind == TaskKind::Review) {
            tasks.push_back(task);
            continue;
        }
        for (const SystemEntry &system : record.systems) {
            const bool touched =
                std::ranges::any_of(record.activities, [&](const ProcessingActivity &activity) {
                    return activity.systems.contains(system.code) && concerns(right, kind, activity);
                });
            if (!touched && !(concernsAll(kind) && !isNamed(system.code, record)))
                continue;
            task.system = system.code;
            task.processor = system.processor;
            tasks.push_back(task);
        }
    }
    return tasks;
}

QStringList partiesToTell(Right right, const ProcessingRegister &record)
{
    QStringList parties;
    if (!sheetOf(right).tellsRecipients)
        return parties;
    for (const ProcessingActivity &activity : record.activities)
        parties += activity.recipients;
    for (const SystemEntry &system : record.systems) {
        if (!system.processor.isEmpty())
            parties += system.processor;
    }
    parties.sort();
    parties.removeDuplicates();
    return parties;
}

std::optional<QDate> backupHoldsUntil(const QString &system, const ProcessingRegister &record,
                                      const QDate &erasedOn)
{
    const auto known = std::ranges::find(record.systems, system, &SystemEntry::code);
    if (known == record.systems.end() || known->backupExpiryDays == 0)
        return std::nullopt;
    return erasedOn.addDays(known->backupExpiryDays);
}

} // namespace atbilde
