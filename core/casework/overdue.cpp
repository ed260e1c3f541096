// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/overdue.h"

#include "core/casework/clock.h"
#include "core/casework/takestep.h"
#include "core/store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

void noteOverdue(Store &store, const Occasion &occasion, Request &request)
{
    const bool answered = request.state == State::Dispatched || !isOpen(request.state);
    if (answered || request.deadline >= occasion.day() || request.overdueSince == request.deadline)
        return;
    request.overdueSince = request.deadline;
    store.journal.append(occasion, u"overdue"_s, request.id,
                         {{u"deadline"_s, request.deadline.toString(Qt::ISODate)}});
}

int recordOverdue(Office &office, const Occasion &occasion)
{
    Store &store = office.store;
    Transaction transaction(store.database);
    int recorded = 0;
    for (const RequestId id : store.requests.unrecordedOverdue(occasion.day())) {
        RequestFile file = requestFile(store, id).value();
        // Of a request that waits for the person the stored date is that of its last step: count it anew.
        if (const Result<void> counted = setClock(file, office.calendar, occasion.day()); !counted)
            continue;
        const QDate before = file.request.overdueSince;
        noteOverdue(store, occasion, file.request);
        if (store.requests.replace(file.request, shownOf(file)) && file.request.overdueSince != before)
            ++recorded;
    }
    transaction.commit();
    return recorded;
}

} // namespace atbilde
