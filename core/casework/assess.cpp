// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/assess.h"

#include "core/casework/claims.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<int> planMissingTasks(Office &office, const Occasion &occasion, const RequestFile &file)
{
    int planned = 0;
    for (const Claim &claim : file.claims) {
        // After a return from a question the tasks stand already.
        if (std::ranges::find(file.tasks, claim.right, &Task::right) != file.tasks.end())
            continue;
        const Result<int> made = planTasks(office, occasion, file, claim.right);
        if (!made)
            return made.error();
        planned += *made;
    }
    return planned;
}

Result<Request> assess(Office &office, const Occasion &occasion, const SeenRequest &seen)
{
    return takeStep(office, occasion, seen, Step::Assess, [&](RequestFile &file) -> Result<QJsonObject> {
        file.request.owner = occasion.officer.id;
        const Result<int> planned = planMissingTasks(office, occasion, file);
        if (!planned)
            return planned.error();
        return QJsonObject{{u"owner"_s, occasion.officer.id.value()}, {u"tasks"_s, *planned}};
    });
}

} // namespace atbilde
