// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/aftermath.h"

#include "core/casework/consents.h"
#include "core/casework/processingrecord.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Adds or renews: a decision taken again replaces what the earlier one left.
void putMark(Office &office, const Occasion &occasion, const RequestFile &file, RestrictionMark mark)
{
    const auto earlier = std::ranges::find_if(file.restrictionMarks, [&](const RestrictionMark &each) {
        return each.cause == mark.cause && !each.liftedOn.isValid();
    });
    if (earlier == file.restrictionMarks.end()) {
        office.store.restrictionMarks.add(mark);
        office.store.journal.append(occasion, u"restriction_mark"_s, file.request.id,
                                    {{u"cause"_s, codeOf(mark.cause)}});
        return;
    }
    mark.id = earlier->id;
    mark.confirmed = earlier->confirmed;
    office.store.restrictionMarks.replace(mark);
}

void addReminder(Office &office, const RequestFile &file, ReminderCause cause, const QDate &dueOn,
                 const QString &text)
{
    const bool known = std::ranges::any_of(file.reminders, [&](const Reminder &each) {
        return each.cause == cause && each.dueOn == dueOn && each.text == text;
    });
    if (known || !dueOn.isValid())
        return;
    Reminder reminder;
    reminder.request = file.request.id;
    reminder.cause = cause;
    reminder.dueOn = dueOn;
    reminder.text = text;
    office.store.reminders.add(reminder);
}

} // namespace

void keepObjection(Office &office, const Occasion &occasion, const RequestFile &file,
                   const Decision &decision)
{
    const bool known = std::ranges::any_of(file.objectionMarks, [&](const ObjectionMark &mark) {
        return !mark.isMarketing && mark.purpose == decision.objection.purpose;
    });
    if (known)
        return;
    ObjectionMark mark;
    mark.subject = file.request.subject;
    mark.request = file.request.id;
    mark.purpose = decision.objection.purpose;
    mark.since = decision.doneOn.value_or(occasion.day());
    office.store.objectionMarks.add(mark);
    office.store.journal.append(occasion, u"objection_mark"_s, file.request.id, {});
}

void keepRestriction(Office &office, const Occasion &occasion, const RequestFile &file,
                     std::optional<RestrictionCause> cause, const Decision &decision)
{
    if (!cause)
        return;
    const bool kept = *cause == RestrictionCause::ErasureRefused;
    RestrictionMark mark;
    mark.subject = file.request.subject;
    mark.request = file.request.id;
    mark.cause = *cause;
    mark.data = (kept ? decision.dataKept : decision.dataConcerned).join(u"; "_s);
    mark.startedOn = decision.doneOn.value_or(occasion.day());
    mark.endsOn = decision.keptUntil.value_or(QDate());
    mark.endsWhen = kept ? decision.keptPurpose : QString();
    for (const SystemEntry &system : processingRecord(office.store).systems)
        mark.systems.append(system.code);
    putMark(office, occasion, file, mark);
}

Result<void> endConsents(Office &office, const Occasion &occasion, const RequestFile &file,
                         const Decision &decision)
{
    const ProcessingRegister record = processingRecord(office.store);
    const QString &purpose = decision.objection.purpose;
    const auto named = std::ranges::find_if(record.activities, [&](const ProcessingActivity &activity) {
        return purpose == activity.code || purpose == activity.purpose.latvian ||
               purpose == activity.purpose.english;
    });
    const QDate on = decision.doneOn.value_or(occasion.day());
    for (const Consent &consent : office.store.consents.ofSubject(file.request.subject)) {
        const bool meant = named == record.activities.end() || consent.activity == named->code;
        if (consent.withdrawnOn.isValid() || !meant)
            continue;
        const Result<Consent> ended =
            withdrawConsentWithin(office.store, occasion, consent.id, on, file.request.id);
        if (!ended)
            return ended.error();
    }
    return {};
}

void followLetter(Office &office, const RequestFile &file, LetterId letter, const QDate &on)
{
    office.store.pauses.markAsked(letter, on);
    if (file.extension && file.extension->letter == letter) {
        ExtensionRecord extension = *file.extension;
        extension.noticeSentOn = on;
        office.store.extensions.put(extension);
    }
    for (Notice notice : file.notices) {
        if (notice.letter != letter)
            continue;
        notice.sentOn = on;
        office.store.notices.replace(notice);
    }
    for (RestrictionMark mark : file.restrictionMarks) {
        if (mark.liftLetter != letter)
            continue;
        mark.liftAnnouncedOn = on;
        office.store.restrictionMarks.replace(mark);
    }
    for (Breach breach : file.breaches) {
        if (breach.letter != letter)
            continue;
        breach.personToldOn = on;
        office.store.breaches.replace(breach);
    }
}

void remindLater(Office &office, const RequestFile &file)
{
    for (const Claim &claim : file.claims) {
        if (claim.right == Right::Erasure && claim.decision && claim.decision->keptUntil) {
            addReminder(office, file, ReminderCause::RetentionEnds, claim.decision->keptUntil->addDays(1),
                        claim.decision->dataKept.join(u"; "_s));
        }
    }
    for (const RestrictionMark &mark : file.restrictionMarks) {
        if (!mark.liftedOn.isValid() && mark.cause != RestrictionCause::ErasureRefused)
            addReminder(office, file, ReminderCause::RestrictionEnds, mark.endsOn, mark.data);
    }
    for (const Task &task : file.tasks) {
        if (task.kind == TaskKind::Erase && task.result == TaskResult::Done)
            addReminder(office, file, ReminderCause::BackupExpires, task.backupUntil, task.system);
    }
}

} // namespace atbilde
