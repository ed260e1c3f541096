// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/tasks.h"

#include "core/casework/keepdocument.h"
#include "core/casework/processingrecord.h"
#include "core/fulfilment/taskplan.h"
#include "core/right/sheet.h"
#include "core/workflow/stepfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<Task> openTask(const RequestFile &file, TaskId id)
{
    const auto task = std::ranges::find(file.tasks, id, &Task::id);
    if (task == file.tasks.end())
        return Refusal{RefusalReason::TaskNotFound, {QString::number(id.value())}};
    if (!isOpen(*task))
        return Refusal{RefusalReason::TaskAnswered, {QString::number(id.value())}};
    return *task;
}

/// Data are not erased while they are still to be shown or handed over, nor while they must stay (law 1.6).
Result<void> mayErase(const RequestFile &file)
{
    std::vector<ClaimSeen> claims;
    for (const Claim &claim : file.claims)
        claims.push_back(
            {claim.right, claim.decision ? std::optional(claim.decision->outcome) : std::nullopt, {}});
    if (const std::optional<Right> first = answeredBeforeErasure(claims))
        return Refusal{RefusalReason::AnswerFirst, {Code{"right", codeOf(*first)}}, u"REC"_s};
    for (const RestrictionMark &mark : file.standingMarks) {
        if (mark.cause == RestrictionCause::Unlawful || mark.cause == RestrictionCause::ClaimsOfPerson) {
            return Refusal{RefusalReason::RestrictionStands,
                           {Code{"restriction_cause", codeOf(mark.cause)}},
                           u"GDPR 18(2)"_s};
        }
    }
    return {};
}

Result<void> check(const TaskAnswer &answer, const Task &task, const RequestFile &file,
                   const Occasion &occasion)
{
    if (const Result<void> day = checkDay(answer.on, file.request, occasion); !day)
        return day.error();
    if (answer.text.trimmed().isEmpty())
        return fieldMissing(StepField::Text);
    if (answer.result == TaskResult::NilReturn && answer.answeredBy.trimmed().isEmpty())
        return fieldMissing(StepField::AnsweredBy);
    if (answer.result != TaskResult::Done)
        return {};
    if (task.kind == TaskKind::Correct && answer.newValue.trimmed().isEmpty())
        return fieldMissing(StepField::NewValue);
    if (task.kind == TaskKind::Erase)
        return mayErase(file);
    return {};
}

QJsonObject factsOn(Store &store, const Task &task)
{
    QJsonObject facts{
        {u"task"_s, task.id.value()}, {u"kind"_s, codeOf(task.kind)}, {u"right"_s, codeOf(task.right)}};
    nameSystem(facts, store, task.system);
    if (task.result)
        facts.insert(u"result"_s, codeOf(*task.result));
    return facts;
}

} // namespace

Result<Request> addTask(Office &office, const Occasion &occasion, const SeenRequest &seen, const Task &given)
{
    return takeStep(office, occasion, seen, Step::AddTask, [&](RequestFile &file) -> Result<QJsonObject> {
        if (std::ranges::find(file.claims, given.right, &Claim::right) == file.claims.end())
            return Refusal{RefusalReason::ClaimNotFound,
                           {Code{"right", codeOf(given.right)}, file.request.number}};
        if (!given.dueOn.isValid())
            return fieldMissing(StepField::AnswerBy);
        if (given.dueOn < occasion.day())
            return Refusal{RefusalReason::PeriodBackwards, {occasion.day(), given.dueOn}};
        if (given.dueOn > file.request.deadline)
            return Refusal{RefusalReason::PeriodBackwards, {given.dueOn, file.request.deadline}};
        Task task = given;
        task.request = file.request.id;
        if (!task.system.isEmpty()) {
            const ProcessingRegister record = processingRecord(office.store);
            const auto system = std::ranges::find(record.systems, task.system, &SystemEntry::code);
            if (system == record.systems.end())
                return Refusal{RefusalReason::RegisterEntryMissing,
                               {Code{"register_kind", u"system"_s}, task.system}};
            task.processor = system->processor;
        }
        task.id = office.store.tasks.add(task);
        return factsOn(office.store, task);
    });
}

Result<Request> answerTask(Office &office, const Occasion &occasion, const SeenRequest &seen,
                           const TaskAnswer &answer)
{
    return takeStep(office, occasion, seen, Step::AnswerTask, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Task> task = openTask(file, answer.task);
        if (!task)
            return task.error();
        if (const Result<void> sound = check(answer, *task, file, occasion); !sound)
            return sound.error();
        task->result = answer.result;
        task->answer = answer.text.trimmed();
        task->answeredBy =
            answer.answeredBy.trimmed().isEmpty() ? occasion.officer.name : answer.answeredBy.trimmed();
        task->answeredOn = answer.on;
        task->oldValue = answer.oldValue.trimmed();
        task->newValue = answer.newValue.trimmed();
        if (task->kind == TaskKind::Erase && answer.result == TaskResult::Done) {
            task->backupUntil = answer.backupUntil;
            if (!task->backupUntil.isValid()) {
                task->backupUntil = backupHoldsUntil(task->system, processingRecord(office.store), answer.on)
                                        .value_or(QDate());
            }
        }
        if (!answer.evidence.isEmpty()) {
            task->evidence = keepDocument(office, occasion, file.request, DocumentKind::Evidence, {},
                                          answer.evidenceName, answer.evidence)
                                 .id;
        }
        office.store.tasks.replace(*task);
        QJsonObject facts = factsOn(office.store, *task);
        facts.insert(u"on"_s, answer.on.toString(Qt::ISODate));
        return facts;
    });
}

Result<Request> remindTask(Office &office, const Occasion &occasion, const SeenRequest &seen, TaskId id,
                           const QDate &on)
{
    return takeStep(office, occasion, seen, Step::RemindTask, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Task> task = openTask(file, id);
        if (!task)
            return task.error();
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        ++task->reminders;
        task->remindedOn = on;
        office.store.tasks.replace(*task);
        return factsOn(office.store, *task);
    });
}

Result<Request> dropTask(Office &office, const Occasion &occasion, const SeenRequest &seen, TaskId id,
                         const QString &reason)
{
    return takeStep(office, occasion, seen, Step::DropTask, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Task> task = openTask(file, id);
        if (!task)
            return task.error();
        if (reason.trimmed().isEmpty())
            return Refusal{RefusalReason::ReasonMissing};
        task->result = TaskResult::NotNeeded;
        task->answer = reason.trimmed();
        task->answeredBy = occasion.officer.name;
        task->answeredOn = occasion.day();
        office.store.tasks.replace(*task);
        return factsOn(office.store, *task);
    });
}

} // namespace atbilde
