// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/claims.h"

#include "core/casework/clock.h"
#include "core/casework/processingrecord.h"
#include "core/casework/suppress.h"
#include "core/fulfilment/taskplan.h"
#include "core/letter/lettertexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// An objection under 21(1) restricts the data until it is weighed (18(1)(d)): applied without being asked
/// for.
void restrictWhileWeighed(Office &office, const Occasion &occasion, const RequestFile &file,
                          const ProcessingRegister &record)
{
    RestrictionMark mark;
    mark.subject = file.request.subject;
    mark.request = file.request.id;
    mark.cause = RestrictionCause::ObjectionPending;
    mark.startedOn = occasion.day();
    mark.data = shippedTexts().in(file.request.language).phrase(u"restricted.objection"_s);
    for (const SystemEntry &system : record.systems)
        mark.systems.append(system.code);
    office.store.restrictionMarks.add(mark);
    office.store.journal.append(occasion, u"restriction_mark"_s, file.request.id,
                                {{u"cause"_s, codeOf(mark.cause)}});
}

/// An objection to direct marketing stops it the same day (21(3)).
void stopMarketing(Office &office, const Occasion &occasion, const RequestFile &file)
{
    ObjectionMark mark;
    mark.subject = file.request.subject;
    mark.request = file.request.id;
    mark.isMarketing = true;
    mark.since = occasion.day();
    office.store.objectionMarks.add(mark);
    office.store.journal.append(occasion, u"objection_mark"_s, file.request.id, {});
    // Of a person's addresses only those that are addresses are taken: there is nothing to refuse.
    [[maybe_unused]] const Result<qint64> listed =
        suppressWithin(office.store, occasion, addressesOf(file.subject), file.request.id);
    Q_ASSERT(listed);
}

} // namespace

Result<Request> addClaim(Office &office, const Occasion &occasion, const SeenRequest &seen, Right right)
{
    return takeStep(office, occasion, seen, Step::AddClaim, [&](RequestFile &file) -> Result<QJsonObject> {
        if (std::ranges::find(file.claims, right, &Claim::right) != file.claims.end())
            return Refusal{RefusalReason::ClaimExists, {Code{"right", codeOf(right)}, file.request.number}};
        office.store.claims.add({.request = file.request.id, .right = right});
        QJsonObject facts{{u"right"_s, codeOf(right)}};
        if (file.request.state == State::Assessment) {
            const Result<int> planned = planTasks(office, occasion, file, right);
            if (!planned)
                return planned.error();
            facts.insert(u"tasks"_s, *planned);
        }
        return facts;
    });
}

Result<int> planTasks(Office &office, const Occasion &occasion, const RequestFile &file, Right right)
{
    const Result<Deadline> deadline = deadlineFor(file, office.calendar, occasion.day());
    if (!deadline)
        return deadline.error();
    const ProcessingRegister record = processingRecord(office.store);
    const std::vector<Task> tasks = tasksFor(right, record, *deadline, office.calendar);
    for (Task task : tasks) {
        task.request = file.request.id;
        office.store.tasks.add(task);
    }
    const auto has = [&](auto &&marks, auto &&is) { return std::ranges::any_of(marks, is); };
    if (right == Right::Objection && !has(file.restrictionMarks, [](const RestrictionMark &mark) {
            return mark.cause == RestrictionCause::ObjectionPending;
        })) {
        restrictWhileWeighed(office, occasion, file, record);
    }
    if (right == Right::MarketingObjection &&
        !has(file.objectionMarks, [](const ObjectionMark &mark) { return mark.isMarketing; })) {
        stopMarketing(office, occasion, file);
    }
    return int(tasks.size());
}

void decideEveryClaim(Store &store, RequestFile &file, const Decision &alike, const QDate &on)
{
    for (Claim &claim : file.claims) {
        claim.decision = alike;
        claim.decision->right = claim.right;
        store.claims.replace(claim);
    }
    store.pauses.end(file.request.id, on, {});
}

} // namespace atbilde
