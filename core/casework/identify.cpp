// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/identify.h"

#include "core/casework/assess.h"
#include "core/casework/claims.h"
#include "core/casework/keepdocument.h"
#include "core/workflow/stepfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<void> check(const IdentityLook &look, const RequestFile &file, const Occasion &occasion)
{
    if (const Result<void> day = checkDay(look.on, file.request, occasion); !day)
        return day.error();
    const bool confirms = look.result == IdentityResult::Confirmed;
    if (confirms && (!look.method || look.seen.trimmed().isEmpty())) {
        return fieldMissing(look.method ? StepField::Seen : StepField::Method, u"GDPR 12(6)"_s);
    }
    if (!confirms && look.reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(6)"_s};
    return {};
}

/// Keeps what was looked at, and a copy of a document if one came.
Result<QJsonObject> keep(Office &office, const Occasion &occasion, const RequestFile &file,
                         const IdentityLook &look)
{
    if (const Result<void> sound = check(look, file, occasion); !sound)
        return sound.error();
    IdentityCheck record;
    record.request = file.request.id;
    record.doubted = look.doubted;
    record.reason = look.reason.trimmed();
    record.method = look.method;
    record.result = look.result;
    record.seen = look.seen.trimmed();
    record.against = look.against.trimmed();
    record.checkedBy = occasion.officer.id;
    record.checkedOn = look.on;
    if (!look.copyBytes.isEmpty())
        record.copy = keepDocument(office, occasion, file.request, DocumentKind::Evidence, {}, look.copyName,
                                   look.copyBytes)
                          .id;
    office.store.identityChecks.add(record);

    QJsonObject facts{{u"result"_s, codeOf(look.result)}, {u"on"_s, look.on.toString(Qt::ISODate)}};
    if (look.method)
        facts.insert(u"method"_s, codeOf(*look.method));
    if (record.copy)
        facts.insert(u"copy"_s, record.copy->value());
    return facts;
}

bool wasAsked(const RequestFile &file)
{
    return std::ranges::any_of(
        file.pauses, [](const ClockPause &pause) { return pause.cause == ClockPause::Cause::Identity; });
}

/// The day until which the person was given to prove who they are.
std::optional<QDate> answerAwaitedUntil(const RequestFile &file)
{
    for (const ClockPause &pause : file.pauses) {
        if (pause.cause == ClockPause::Cause::Identity && !pause.answeredOn.isValid() &&
            pause.answerBy.isValid())
            return pause.answerBy;
    }
    return std::nullopt;
}

} // namespace

Result<Request> askIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                            const AskedQuestion &question, const RenderPdf &render)
{
    return takeStep(office, occasion, seen, Step::AskIdentity, [&](RequestFile &file) -> Result<QJsonObject> {
        const IdentityCopy setting = office.organisation().identityCopy;
        if (question.asksCopy && setting == IdentityCopy::Never)
            return Refusal{RefusalReason::IdentityCopyNotAllowed, {}, u"GDPR 12(6)"_s};
        AskedQuestion asked = question;
        asked.asksCopy = question.asksCopy || setting == IdentityCopy::Always;
        return beginPause(office, occasion, file, ClockPause::Cause::Identity, asked, render);
    });
}

Result<Request> confirmIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                const IdentityLook &look)
{
    return takeStep(office, occasion, seen, Step::ConfirmIdentity,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        IdentityLook confirmed = look;
                        confirmed.doubted = true;
                        confirmed.result = IdentityResult::Confirmed;
                        Result<QJsonObject> facts = keep(office, occasion, file, confirmed);
                        if (!facts)
                            return facts.error();
                        const Result<QJsonObject> ended =
                            endPause(office, occasion, file, {look.on, look.seen, look.answer});
                        if (!ended)
                            return ended.error();
                        facts->insert(u"answered"_s, ended->value(u"answered"_s));
                        const Result<int> planned = planMissingTasks(office, occasion, file);
                        if (!planned)
                            return planned.error();
                        facts->insert(u"tasks"_s, *planned);
                        return facts;
                    });
}

Result<Request> checkIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                              const IdentityLook &look)
{
    return takeStep(
        office, occasion, seen, Step::CheckIdentity,
        [&](RequestFile &file) -> Result<QJsonObject> { return keep(office, occasion, file, look); });
}

Result<Request> failIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                             IdentityResult result, const QString &reason)
{
    return takeStep(
        office, occasion, seen, Step::FailIdentity, [&](RequestFile &file) -> Result<QJsonObject> {
            const bool failed = result == IdentityResult::Failed;
            if (!failed && result != IdentityResult::Impossible)
                return Refusal{RefusalReason::UnknownCode, {u"identity_result"_s, codeOf(result)}};
            if (reason.trimmed().isEmpty())
                return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(2)"_s};
            if (failed && !wasAsked(file)) {
                return Refusal{RefusalReason::ConditionNotMet,
                               {Code{"step", codeOf(Step::FailIdentity)},
                                Code{"condition", codeOf(Condition::PauseOpen)}},
                               u"GDPR 12(6)"_s};
            }
            if (const std::optional<QDate> until = answerAwaitedUntil(file);
                failed && until && occasion.day() <= *until)
                return Refusal{RefusalReason::PeriodBackwards, {*until, occasion.day()}, u"GDPR 12(6)"_s};
            IdentityLook look;
            look.doubted = true;
            look.reason = reason;
            look.result = result;
            look.on = occasion.day();
            const Result<QJsonObject> facts = keep(office, occasion, file, look);
            if (!facts)
                return facts.error();
            Decision unidentified;
            unidentified.outcome = Outcome::NotIdentifiable;
            unidentified.ground = u"R3"_s;
            unidentified.reason = reason.trimmed();
            decideEveryClaim(office.store, file, unidentified, occasion.day());
            file.request.submittedBy = occasion.officer.id;
            return facts;
        });
}

Result<Request> shredCopy(Office &office, const Occasion &occasion, const SeenRequest &seen, const QDate &on,
                          const QString &against)
{
    return takeStep(office, occasion, seen, Step::ShredCopy, [&](RequestFile &file) -> Result<QJsonObject> {
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        if (against.trimmed().isEmpty())
            return fieldMissing(StepField::Seen);
        QJsonObject facts{{u"on"_s, on.toString(Qt::ISODate)}};
        for (IdentityCheck &record : file.identityChecks) {
            if (!record.copy || record.copyShreddedOn.isValid())
                continue;
            office.store.documents.shred(*record.copy, on);
            record.copyShreddedOn = on;
            record.against = against.trimmed();
            office.store.identityChecks.replace(record);
            facts.insert(u"copy"_s, record.copy->value());
        }
        return facts;
    });
}

} // namespace atbilde
