// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/show.h"

#include "app/verbs/counter.h"
#include "app/verbs/requests.h"
#include "core/casework/clock.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

int showVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"show"_s, arguments, {}, 1, 1);
    if (given.failed)
        return exitMisused;
    const std::unique_ptr<Office> office = openOffice(console);
    const Result<Request> request = requestNumbered(*office, given.positional.first());
    if (!request)
        return refuse(console, request.error());
    const RequestFile file = requestFile(office->store, request->id).value();
    const QDate today = Occasion{{}, console.now}.day();
    const Result<Deadline> deadline = deadlineFor(file, office->calendar, today);
    if (!deadline)
        return refuse(console, deadline.error());
    if (console.json)
        console.print(requestFileJson(file, *deadline, office->calendar));
    else
        printRequestFile(console, file, *deadline);
    return exitDone;
}
