// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/extend.h"

#include "core/casework/clock.h"
#include "core/deadline/extension.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// May a notice still leave today? The right that allows it is among the claims: the table has seen to that.
Result<void> mayStillExtend(Office &office, const Occasion &occasion, const RequestFile &file)
{
    const Result<Deadline> deadline = deadlineFor(file, office.calendar, occasion.day());
    if (!deadline)
        return deadline.error();
    const auto claim =
        std::ranges::find_if(file.claims, [](const Claim &each) { return isExtendable(each.right); });
    return mayExtend(claim->right, *deadline, occasion.day());
}

/// Where the deadline would lie if the notice left today.
Result<QDate> extendedUntil(Office &office, const Occasion &occasion, RequestFile file)
{
    file.extension->noticeSentOn = occasion.day();
    std::erase_if(file.claims, [](const Claim &claim) { return !isExtendable(claim.right); });
    const Result<Deadline> deadline = deadlineFor(file, office.calendar, occasion.day());
    if (!deadline)
        return deadline.error();
    return deadline->deadline;
}

} // namespace

Result<Request> askExtension(Office &office, const Occasion &occasion, const SeenRequest &seen,
                             const ExtensionReasons &reasons)
{
    return takeStep(
        office, occasion, seen, Step::AskExtension, [&](RequestFile &file) -> Result<QJsonObject> {
            if (reasons.reason.trimmed().isEmpty() || (!reasons.byComplexity && !reasons.byNumber))
                return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(3)"_s};
            if (const Result<void> may = mayStillExtend(office, occasion, file); !may)
                return may.error();
            ExtensionRecord record;
            record.request = file.request.id;
            record.byComplexity = reasons.byComplexity;
            record.byNumber = reasons.byNumber;
            record.reason = reasons.reason.trimmed();
            record.askedBy = occasion.officer.id;
            record.askedOn = occasion.day();
            office.store.extensions.put(record);
            return QJsonObject{{u"complexity"_s, record.byComplexity}, {u"requests"_s, record.byNumber}};
        });
}

Result<Request> approveExtension(Office &office, const Occasion &occasion, const SeenRequest &seen)
{
    return takeStep(office, occasion, seen, Step::ApproveExtension,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        QJsonObject facts;
                        if (file.extension->askedBy == occasion.officer.id)
                            facts.insert(u"onePersonOffice"_s, true);
                        file.extension->approvedBy = occasion.officer.id;
                        file.extension->approvedOn = occasion.day();
                        office.store.extensions.put(*file.extension);
                        return facts;
                    });
}

Result<Request> declineExtension(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                 const QString &reason)
{
    return takeStep(office, occasion, seen, Step::DeclineExtension,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        if (reason.trimmed().isEmpty())
                            return Refusal{RefusalReason::ReasonMissing};
                        office.store.extensions.remove(file.request.id);
                        file.request.remarks = reason.trimmed();
                        return QJsonObject{};
                    });
}

Result<Request> notifyExtension(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                const RenderPdf &render)
{
    return takeStep(
        office, occasion, seen, Step::NotifyExtension, [&](RequestFile &file) -> Result<QJsonObject> {
            if (const Result<void> may = mayStillExtend(office, occasion, file); !may)
                return may.error();
            const Result<QDate> until = extendedUntil(office, occasion, file);
            if (!until)
                return until.error();
            const Result<FrozenLetter> letter =
                freezeLetter(office, occasion, file, u"T04"_s, render, [&](LetterFacts &facts) {
                    facts.extension =
                        ExtensionNotice{*until, file.extension->byComplexity, file.extension->byNumber,
                                        file.extension->reason, false};
                });
            if (!letter)
                return letter.error();
            file.extension->letter = letter->id;
            office.store.extensions.put(*file.extension);
            return QJsonObject{{u"letter"_s, letter->number}, {u"until"_s, until->toString(Qt::ISODate)}};
        });
}

} // namespace atbilde
