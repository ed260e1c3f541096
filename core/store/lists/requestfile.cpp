// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/requestfile.h"

namespace atbilde {

std::optional<RequestFile> requestFile(Store &store, RequestId id)
{
    const std::optional<Request> request = store.requests.find(id);
    if (!request)
        return std::nullopt;
    RequestFile file;
    file.request = *request;
    file.subject = store.subjects.find(request->subject).value();
    file.owner = store.officers.find(request->owner).value();
    file.claims = store.claims.of(id);
    file.pauses = store.pauses.of(id);
    file.documents = store.documents.of(id);
    file.letters = store.letters.of(id);
    file.representative = store.representatives.of(id);
    file.identityChecks = store.identityChecks.of(id);
    file.extension = store.extensions.of(id);
    file.fee = store.fees.of(id);
    file.breaches = store.breaches.of(id);
    file.complaints = store.complaints.of(id);
    file.tasks = store.tasks.of(id);
    file.findings = store.findings.of(id);
    file.notices = store.notices.of(id);
    file.restrictionMarks = store.restrictionMarks.of(id);
    file.objectionMarks = store.objectionMarks.of(id);
    file.standingMarks = store.restrictionMarks.ofSubject(request->subject);
    std::erase_if(file.standingMarks, [](const RestrictionMark &mark) { return mark.liftedOn.isValid(); });
    file.standingObjections = store.objectionMarks.ofSubject(request->subject);
    std::erase_if(file.standingObjections, [](const ObjectionMark &mark) { return mark.endedOn.isValid(); });
    file.reminders = store.reminders.of(id);
    file.journal = store.journal.of(id);
    return file;
}

} // namespace atbilde
