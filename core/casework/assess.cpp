// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/assess.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> assess(Office &office, const Occasion &occasion, const SeenRequest &seen)
{
    return takeStep(office, occasion, seen, Step::Assess, [&](RequestFile &file) -> Result<QJsonObject> {
        file.request.owner = occasion.officer.id;
        return QJsonObject{{u"owner"_s, occasion.officer.id.value()}};
    });
}

} // namespace atbilde
