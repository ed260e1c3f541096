// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/submit.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> submit(Office &office, const Occasion &occasion, const SeenRequest &seen)
{
    return takeStep(office, occasion, seen, Step::Submit, [&](RequestFile &file) -> Result<QJsonObject> {
        file.request.submittedBy = occasion.officer.id;
        return QJsonObject{};
    });
}

Result<Request> approve(Office &office, const Occasion &occasion, const SeenRequest &seen)
{
    return takeStep(office, occasion, seen, Step::Approve, [&](RequestFile &file) -> Result<QJsonObject> {
        if (factsOf(office, file, occasion.officer).actorPreparedDecisions)
            return QJsonObject{{u"onePersonOffice"_s, true}};
        return QJsonObject{};
    });
}

Result<Request> returnToHandler(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                const QString &remarks)
{
    return takeStep(office, occasion, seen, Step::Return, [&](RequestFile &file) -> Result<QJsonObject> {
        if (remarks.trimmed().isEmpty())
            return Refusal{RefusalReason::ReasonMissing};
        file.request.submittedBy.reset();
        file.request.remarks = remarks.trimmed();
        return QJsonObject{};
    });
}

} // namespace atbilde
