// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/redirect.h"

#include "core/casework/claims.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> redirect(Office &office, const Occasion &occasion, const SeenRequest &seen,
                         const RealController &controller, const QString &reason)
{
    return takeStep(office, occasion, seen, Step::Redirect, [&](RequestFile &file) -> Result<QJsonObject> {
        if (controller.name.trimmed().isEmpty())
            return Refusal{RefusalReason::NameMissing};
        if (reason.trimmed().isEmpty())
            return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(4)"_s};
        if (controller.forwardedOn) {
            if (const Result<void> day = checkDay(*controller.forwardedOn, file.request, occasion); !day)
                return day.error();
        }
        Decision redirected;
        redirected.outcome = Outcome::NotApplicable;
        redirected.ground = u"R8"_s;
        redirected.reason = reason.trimmed();
        redirected.realController = controller;
        decideEveryClaim(office.store, file, redirected, occasion.day());
        file.request.submittedBy = occasion.officer.id;
        return QJsonObject{{u"ground"_s, u"R8"_s}};
    });
}

Result<Request> forward(Office &office, const Occasion &occasion, const SeenRequest &seen,
                        const QString &address, const QString &email, const RenderPdf &render)
{
    return takeStep(office, occasion, seen, Step::Forward, [&](RequestFile &file) -> Result<QJsonObject> {
        const auto named = std::ranges::find_if(file.claims, [](const Claim &claim) {
            return claim.decision && claim.decision->realController.has_value();
        });
        const Result<FrozenLetter> letter =
            freezeLetter(office, occasion, file, u"T29"_s, render, [&](LetterFacts &facts) {
                ForwardedRequest forwarded;
                forwarded.controller = named->decision->realController->name;
                forwarded.address = address.trimmed();
                forwarded.email = email.trimmed();
                forwarded.subjectReference = fullName(file.subject);
                facts.forwarded = forwarded;
                // The first annex is the request itself.
                for (const Document &document : file.documents) {
                    if (document.kind == DocumentKind::Incoming) {
                        facts.annexes = {
                            {document.subject.isEmpty() ? document.fileName : document.subject, 0, {}}};
                        break;
                    }
                }
            });
        if (!letter)
            return letter.error();
        return QJsonObject{{u"letter"_s, letter->number}};
    });
}

Result<Request> markDuplicate(Office &office, const Occasion &occasion, const SeenRequest &seen,
                              const QString &otherNumber, const QString &reason)
{
    return takeStep(
        office, occasion, seen, Step::MarkDuplicate, [&](RequestFile &file) -> Result<QJsonObject> {
            const std::optional<Request> other = office.store.requests.findByNumber(otherNumber.trimmed());
            if (!other || other->subject != file.request.subject ||
                other->closedBecause == ClosingReason::Duplicate)
                return Refusal{RefusalReason::RequestNotFound, {otherNumber}};
            if (other->id == file.request.id)
                return Refusal{RefusalReason::SameRequest, {otherNumber}};
            if (reason.trimmed().isEmpty())
                return Refusal{RefusalReason::ReasonMissing};
            file.request.related = other->id;
            file.request.closedBecause = ClosingReason::Duplicate;
            file.request.closedOn = occasion.day();
            return QJsonObject{{u"number"_s, other->number},
                               {u"because"_s, codeOf(ClosingReason::Duplicate)}};
        });
}

} // namespace atbilde
