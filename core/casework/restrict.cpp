// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/restrict.h"

#include "core/casework/processingrecord.h"
#include "core/workflow/stepfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QStringList systemCodes(const ProcessingRegister &record)
{
    QStringList codes;
    for (const SystemEntry &system : record.systems)
        codes.append(system.code);
    return codes;
}

Refusal noSuchSystem(const QString &system)
{
    return {RefusalReason::RegisterEntryMissing, {Code{"register_kind", u"system"_s}, system}};
}

Result<RestrictionMark> holdingMark(const RequestFile &file, RestrictionMarkId id)
{
    const auto mark = std::ranges::find(file.restrictionMarks, id, &RestrictionMark::id);
    if (mark == file.restrictionMarks.end())
        return Refusal{RefusalReason::MarkNotFound, {QString::number(id.value())}};
    if (mark->liftedOn.isValid())
        return Refusal{RefusalReason::MarkLifted, {mark->liftedOn}};
    return *mark;
}

QJsonObject factsOn(const RestrictionMark &mark)
{
    return {{u"mark"_s, mark.id.value()}, {u"cause"_s, codeOf(mark.cause)}};
}

} // namespace

Result<Request> restrictData(Office &office, const Occasion &occasion, const SeenRequest &seen,
                             const RestrictionMark &given)
{
    return takeStep(office, occasion, seen, Step::Restrict, [&](RequestFile &file) -> Result<QJsonObject> {
        if (given.data.trimmed().isEmpty())
            return fieldMissing(StepField::Data);
        if (const Result<void> day = checkDay(given.startedOn, file.request, occasion); !day)
            return day.error();
        if (given.endsOn.isValid() && given.endsOn < given.startedOn)
            return Refusal{RefusalReason::PeriodBackwards, {given.startedOn, given.endsOn}};
        RestrictionMark mark = given;
        mark.subject = file.request.subject;
        mark.request = file.request.id;
        const QStringList known = systemCodes(processingRecord(office.store));
        for (const QString &system : mark.systems) {
            if (!known.contains(system))
                return noSuchSystem(system);
        }
        if (mark.systems.isEmpty())
            mark.systems = known;
        mark.id = office.store.restrictionMarks.add(mark);
        return factsOn(mark);
    });
}

Result<Request> confirmRestriction(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                   RestrictionMarkId id, const QString &system, const QDate &on)
{
    return takeStep(office, occasion, seen, Step::ConfirmRestriction,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        Result<RestrictionMark> mark = holdingMark(file, id);
                        if (!mark)
                            return mark.error();
                        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
                            return day.error();
                        if (!mark->systems.contains(system))
                            return noSuchSystem(system);
                        if (!mark->confirmed.contains(system))
                            mark->confirmed.append(system);
                        office.store.restrictionMarks.replace(*mark);
                        QJsonObject facts = factsOn(*mark);
                        nameSystem(facts, office.store, system);
                        return facts;
                    });
}

Result<Request> announceLifting(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                RestrictionMarkId id, const QDate &liftOn, const QString &reason,
                                const QString &after, const RenderPdf &render)
{
    return takeStep(
        office, occasion, seen, Step::AnnounceLifting, [&](RequestFile &file) -> Result<QJsonObject> {
            Result<RestrictionMark> mark = holdingMark(file, id);
            if (!mark)
                return mark.error();
            if (!liftOn.isValid() || liftOn <= occasion.day())
                return Refusal{RefusalReason::PeriodBackwards, {occasion.day(), liftOn}, u"GDPR 18(3)"_s};
            if (reason.trimmed().isEmpty())
                return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 18(3)"_s};
            const Result<FrozenLetter> letter =
                freezeLetter(office, occasion, file, u"T10"_s, render, [&](LetterFacts &facts) {
                    LiftNotice notice;
                    notice.restrictedSince = mark->startedOn;
                    notice.liftedOn = liftOn;
                    if (!mark->data.isEmpty())
                        notice.data = {mark->data};
                    notice.reason = reason.trimmed();
                    notice.after = after.trimmed();
                    notice.commentBy = office.calendar.workingDaysBefore(liftOn, 1);
                    facts.lift = notice;
                });
            if (!letter)
                return letter.error();
            mark->liftLetter = letter->id;
            mark->liftAnnouncedOn = QDate(); // an earlier announcement named another day
            mark->liftPlannedOn = liftOn;
            office.store.restrictionMarks.replace(*mark);
            QJsonObject facts = factsOn(*mark);
            facts.insert(u"letter"_s, letter->number);
            facts.insert(u"on"_s, liftOn.toString(Qt::ISODate));
            return facts;
        });
}

Result<Request> lift(Office &office, const Occasion &occasion, const SeenRequest &seen, RestrictionMarkId id,
                     const QDate &on)
{
    return takeStep(office, occasion, seen, Step::Lift, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<RestrictionMark> mark = holdingMark(file, id);
        if (!mark)
            return mark.error();
        if (!mark->liftAnnouncedOn.isValid())
            return Refusal{RefusalReason::LiftNotAnnounced, {mark->data}, u"GDPR 18(3)"_s};
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        if (on < mark->liftPlannedOn)
            return Refusal{RefusalReason::LiftTooEarly, {on, mark->liftPlannedOn}, u"GDPR 18(3)"_s};
        mark->liftedOn = on;
        office.store.restrictionMarks.replace(*mark);
        QJsonObject facts = factsOn(*mark);
        facts.insert(u"on"_s, on.toString(Qt::ISODate));
        return facts;
    });
}

Result<Request> endObjection(Office &office, const Occasion &occasion, const SeenRequest &seen,
                             ObjectionMarkId id, const QDate &on, const QString &reason)
{
    return takeStep(office, occasion, seen, Step::EndObjection,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        const auto mark = std::ranges::find(file.objectionMarks, id, &ObjectionMark::id);
                        if (mark == file.objectionMarks.end())
                            return Refusal{RefusalReason::MarkNotFound, {QString::number(id.value())}};
                        if (mark->endedOn.isValid())
                            return Refusal{RefusalReason::MarkLifted, {mark->endedOn}};
                        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
                            return day.error();
                        if (reason.trimmed().isEmpty())
                            return Refusal{RefusalReason::ReasonMissing};
                        mark->endedOn = on;
                        office.store.objectionMarks.replace(*mark);
                        return QJsonObject{{u"mark"_s, id.value()}, {u"on"_s, on.toString(Qt::ISODate)}};
                    });
}

} // namespace atbilde
