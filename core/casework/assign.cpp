// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/assign.h"

#include "core/casework/register.h"
#include "core/store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

bool mayOwn(const Officer &officer)
{
    constexpr Roles working{Role::Clerk, Role::Handler, Role::Approver};
    return officer.isActive && working.contains(officer.role);
}

Result<Request> assign(Office &office, const Occasion &occasion, const SeenRequest &seen, OfficerId to)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"assign"_s); !may)
        return may.error();
    Transaction transaction(office.store.database);
    std::optional<RequestFile> file = requestFile(office.store, seen.id);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(seen.id.value())}};
    if (seen.version != 0 && seen.version != file->request.version)
        return Refusal{RefusalReason::ChangedMeanwhile, {file->request.number}};
    if (!isOpen(file->request.state)) {
        return Refusal{RefusalReason::StepNotPossible,
                       {Code{"act", u"assign"_s}, Code{"state", codeOf(file->request.state)}}};
    }
    const std::optional<Officer> owner = office.store.officers.find(to);
    if (!owner || !mayOwn(*owner))
        return Refusal{RefusalReason::OfficerNotFound, {owner ? owner->name : QString::number(to.value())}};
    if (file->request.owner == to)
        return file->request;

    const OfficerId from = file->request.owner;
    file->request.owner = to;
    if (!office.store.requests.replace(file->request, shownOf(*file)))
        return Refusal{RefusalReason::ChangedMeanwhile, {file->request.number}};
    office.store.journal.append(occasion, u"assign"_s, seen.id,
                                {{u"fromOfficer"_s, from.value()}, {u"owner"_s, to.value()}});
    transaction.commit();
    ++file->request.version;
    return file->request;
}

} // namespace atbilde
