// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/close.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> closeRequest(Office &office, const Occasion &occasion, const SeenRequest &seen)
{
    return takeStep(office, occasion, seen, Step::Close, [&](RequestFile &file) -> Result<QJsonObject> {
        file.request.closedBecause = ClosingReason::Answered;
        file.request.closedOn = occasion.day();
        return QJsonObject{{u"because"_s, codeOf(ClosingReason::Answered)}};
    });
}

} // namespace atbilde
