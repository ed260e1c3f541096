// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/casenotices.h"

#include "core/right/sheet.h"
#include "ui/wording/articles.h"
#include "ui/wording/casewords.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"
#include "ui/wording/sheets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CaseNotices
{
    Q_DECLARE_TR_FUNCTIONS(CaseNotices)
};

RowStep offered(Step step, StepField field = StepField::Reason, const QString &value = {})
{
    StepInput known;
    if (!value.isEmpty())
        known.values[field] = value;
    return {step, known};
}

void addBreaches(std::vector<CaseNotice> &notices, const ShownCase &shown)
{
    for (const Breach &breach : shown.file.breaches) {
        if (breach.closedOn.isValid())
            continue;
        if (breach.authorityToldAt.isValid() || breach.risk == BreachRisk::Unlikely) {
            notices.push_back({Tone::Notice,
                               CaseNotices::tr("Data breach %1 is not closed yet.").arg(breach.number),
                               offered(Step::CloseBreach, StepField::Breach, breach.number)});
            continue;
        }
        const QDateTime by = tellAuthorityBy(breach);
        const qint64 hours = shown.now.secsTo(by) / 3600;
        const QString text =
            shown.now < by ? CaseNotices::tr("Data breach %1: tell the authority by %2; hours left: %3.")
                                 .arg(breach.number, shownMoment(by))
                                 .arg(hours)
                           : CaseNotices::tr("Data breach %1: the 72 hours to tell the authority ended %2; "
                                             "give the reasons for the delay.")
                                 .arg(breach.number, shownMoment(by));
        notices.push_back(
            {Tone::Alarm, text, offered(Step::TellAuthority, StepField::Breach, breach.number)});
    }
}

void addMarks(std::vector<CaseNotice> &notices, const ShownCase &shown)
{
    for (const RestrictionMark &mark : shown.file.standingMarks) {
        notices.push_back({Tone::Warning,
                           CaseNotices::tr("Restricted since %1: %2. %3.")
                               .arg(shownDate(mark.startedOn), mark.data, wordFor(mark.cause)),
                           std::nullopt});
    }
    for (const ObjectionMark &mark : shown.file.standingObjections) {
        const QString since = shownDate(mark.since);
        notices.push_back(
            {Tone::Notice,
             mark.isMarketing
                 ? CaseNotices::tr("The person has objected to direct marketing since %1.").arg(since)
                 : CaseNotices::tr("The person has objected since %1 to: %2.").arg(since, mark.purpose),
             std::nullopt});
    }
}

void addExtension(std::vector<CaseNotice> &notices, const ShownCase &shown)
{
    if (!shown.file.extension)
        return;
    const ExtensionRecord &extension = *shown.file.extension;
    if (shown.deadline && shown.deadline->isExtended) {
        notices.push_back(
            {Tone::Notice,
             CaseNotices::tr(
                 "Extended: the deadline was %1 and is now %2. A refusal must still be told by %1.")
                 .arg(shownDate(shown.deadline->firstMonth), shownDate(shown.deadline->deadline)),
             std::nullopt});
    } else if (extension.approvedBy && !extension.letter) {
        notices.push_back(
            {Tone::Warning,
             shown.deadline
                 ? CaseNotices::tr(
                       "The extension is approved; its notice must leave by %1, or it does not hold.")
                       .arg(shownDate(shown.deadline->firstMonth))
                 : CaseNotices::tr("The extension is approved; its notice has not been written."),
             offered(Step::NotifyExtension)});
    } else if (!extension.approvedBy) {
        notices.push_back({Tone::Notice,
                           CaseNotices::tr("An extension was asked for: %1").arg(extension.reason),
                           offered(Step::ApproveExtension)});
    }
}

/// The step that does what two claims together ask for; none where it is done or nothing is to be pressed.
std::optional<RowStep> stepFor(Interaction interaction, const RequestFile &file)
{
    const auto restricts = [&](RestrictionCause cause) -> std::optional<RowStep> {
        const bool done = std::ranges::any_of(file.restrictionMarks, [cause](const RestrictionMark &mark) {
            return mark.cause == cause && !mark.liftedOn.isValid();
        });
        return done ? std::nullopt : std::optional(offered(Step::Restrict, StepField::Cause, codeOf(cause)));
    };
    const auto alsoAsks = [&](Right right) -> std::optional<RowStep> {
        const bool done = std::ranges::find(file.claims, right, &Claim::right) != file.claims.end();
        return done ? std::nullopt : std::optional(offered(Step::AddClaim, StepField::Right, codeOf(right)));
    };
    switch (interaction) {
    case Interaction::RestrictWhileVerified:
        return restricts(RestrictionCause::AccuracyContested);
    case Interaction::RestrictWhileWeighed:
        return restricts(RestrictionCause::ObjectionPending);
    case Interaction::RestrictWhatIsKept:
        return restricts(RestrictionCause::ErasureRefused);
    case Interaction::EraseAfterObjection:
    case Interaction::EraseAfterWithdrawal:
        return alsoAsks(Right::Erasure);
    case Interaction::NoticeBeforeLifting:
        return offered(Step::AnnounceLifting);
    case Interaction::FreezeDeletion:
    case Interaction::AccessBeforeErasure:
    case Interaction::PortabilityBeforeErasure:
    case Interaction::KeepForSuppression:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void addInteractions(std::vector<CaseNotice> &notices, const ShownCase &shown)
{
    std::vector<ClaimSeen> claims;
    for (const Claim &claim : shown.file.claims) {
        ClaimSeen seen{claim.right, std::nullopt, {}};
        if (claim.decision) {
            seen.outcome = claim.decision->outcome;
            seen.exception = claim.decision->exception;
        }
        claims.push_back(seen);
    }
    for (const Interaction interaction : interactionsOf(claims)) {
        notices.push_back({Tone::Notice,
                           CaseNotices::tr("%1 (%2)", "sentence, article")
                               .arg(sentenceFor(interaction), articleInWords(articleOf(interaction))),
                           stepFor(interaction, shown.file)});
    }
}

} // namespace

std::vector<CaseNotice> noticesOf(const ShownCase &shown)
{
    std::vector<CaseNotice> notices;
    const Request &request = shown.file.request;
    if (request.overdueSince.isValid() && isOpen(request.state))
        notices.push_back({Tone::Alarm,
                           CaseNotices::tr("Overdue: the legal deadline passed on %1.")
                               .arg(shownDate(request.overdueSince)),
                           std::nullopt});
    addBreaches(notices, shown);
    addMarks(notices, shown);
    if (shown.file.fee && isOpen(*shown.file.fee)) {
        notices.push_back({Tone::Warning,
                           CaseNotices::tr("A fee of %1 euros is awaited by %2; the clock runs on.")
                               .arg(shown.file.fee->amount, shownDate(shown.file.fee->dueOn)),
                           offered(Step::NotePayment)});
    }
    addExtension(notices, shown);
    if (isOpen(request.state))
        addInteractions(notices, shown);
    if (!shown.relatedNumber.isEmpty()) {
        notices.push_back(
            {Tone::Notice,
             request.kind == RequestKind::Authority
                 ? CaseNotices::tr("About request %1.").arg(shown.relatedNumber)
                 : CaseNotices::tr("Repeats or belongs to request %1.").arg(shown.relatedNumber),
             std::nullopt});
    }
    std::ranges::stable_sort(notices, std::greater<>(),
                             [](const CaseNotice &notice) { return int(notice.tone); });
    return notices;
}
