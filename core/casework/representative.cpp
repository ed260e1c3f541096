// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/representative.h"

#include "core/workflow/stepfield.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<void> check(const Representative &representative, const QString &reason, const RequestFile &file,
                   const Occasion &occasion)
{
    if (representative.name.trimmed().isEmpty())
        return Refusal{RefusalReason::NameMissing};
    if (representative.authority.trimmed().isEmpty()) {
        return fieldMissing(StepField::Authority, u"GDPR 12(6)"_s);
    }
    if (const Result<void> day = checkDay(representative.checkedOn, file.request, occasion); !day)
        return day.error();
    if (!representative.accepted && reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(4)"_s};
    const bool ended =
        representative.expiresOn.isValid() && representative.expiresOn < file.request.receivedOn;
    if (representative.accepted && ended)
        return Refusal{RefusalReason::PeriodBackwards, {file.request.receivedOn, representative.expiresOn}};
    if (representative.accepted && representative.kind == RepresentativeKind::Heir) {
        // Recital 27: what is asked about a dead person is no request under the Regulation (ground R9).
        return Refusal{RefusalReason::GroundNotLawful,
                       {u"R9"_s, Code{"representative", codeOf(representative.kind)},
                        Code{"outcome", codeOf(Outcome::Fulfilled)}},
                       u"GDPR 4(1)"_s};
    }
    return {};
}

} // namespace

Result<Request> setRepresentative(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                  const Representative &representative, const QString &reason)
{
    return takeStep(office, occasion, seen, Step::SetRepresentative,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        if (const Result<void> sound = check(representative, reason, file, occasion); !sound)
                            return sound.error();
                        Representative kept = representative;
                        kept.request = file.request.id;
                        kept.name = representative.name.simplified();
                        kept.checkedBy = occasion.officer.id;
                        office.store.representatives.put(kept);
                        return QJsonObject{{u"kind"_s, codeOf(kept.kind)}, {u"accepted"_s, kept.accepted}};
                    });
}

} // namespace atbilde
