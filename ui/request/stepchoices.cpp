// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepchoices.h"

#include "core/fulfilment/withholding.h"
#include "core/right/sheet.h"
#include "ui/wording/articles.h"
#include "ui/wording/casewords.h"
#include "ui/wording/dates.h"
#include "ui/wording/letters.h"
#include "ui/wording/personwords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

using F = StepField;
using Choices = std::vector<StepChoice>;

struct StepChoices
{
    Q_DECLARE_TR_FUNCTIONS(StepChoices)
};

template <class Values>
Choices listed(const Values &values)
{
    Choices choices;
    for (const auto value : values)
        choices.push_back({codeOf(value), wordFor(value)});
    return choices;
}

/// One choice a row that `fits`.
template <class Rows, class Fits, class Say>
Choices rowsOf(const Rows &rows, Fits fits, Say say)
{
    Choices choices;
    for (const auto &row : rows) {
        if (fits(row))
            choices.push_back({QString::number(row.id.value()), say(row)});
    }
    return choices;
}

Choices resultsFor(Step step)
{
    if (step == Step::FailIdentity)
        return listed(std::array{IdentityResult::Failed, IdentityResult::Impossible});
    return listed(
        std::array{IdentityResult::NotNeeded, IdentityResult::Confirmed, IdentityResult::Insufficient});
}

Choices rightsFor(Step step, const ShownCase &shown)
{
    Choices choices;
    for (const Right right : allRights) {
        const bool asked =
            std::ranges::find(shown.file.claims, right, &Claim::right) != shown.file.claims.end();
        bool fits = asked;
        if (step == Step::AddClaim)
            fits = !asked;
        else if (step == Step::PlanNotice)
            fits = asked && sheetOf(right).tellsRecipients;
        else if (step == Step::BuildPackage)
            fits = asked && (right == Right::Access || right == Right::Portability);
        if (fits)
            choices.push_back({codeOf(right), wordFor(right)});
    }
    return choices;
}

Choices systemsFor(Step step, const ShownCase &shown)
{
    Choices choices;
    for (const SystemEntry &system : shown.record.systems) {
        const auto awaits = [&](const RestrictionMark &mark) {
            return !mark.liftedOn.isValid() && mark.systems.contains(system.code) &&
                   !mark.confirmed.contains(system.code);
        };
        if (step != Step::ConfirmRestriction || std::ranges::any_of(shown.file.restrictionMarks, awaits))
            choices.push_back({system.code, systemName(shown, system.code)});
    }
    return choices;
}

Choices partiesOf(const ShownCase &shown)
{
    Choices choices;
    for (const ProcessorOrRecipient &party : shown.record.recipients) {
        choices.push_back({party.code, party.isProcessor
                                           ? StepChoices::tr("%1 – processor").arg(party.name)
                                           : StepChoices::tr("%1 – recipient").arg(party.name)});
    }
    return choices;
}

Choices noticesFor(Step step, const ShownCase &shown)
{
    const auto fits = [step](const Notice &notice) {
        if (step == Step::RecordReply || step == Step::ChaseNotice)
            return awaitsReply(notice);
        return isPlanned(notice) && !notice.letter;
    };
    return rowsOf(shown.file.notices, fits, [&](const Notice &notice) {
        return StepChoices::tr("%1 – %2", "recipient, right")
            .arg(partyName(shown, notice.party), wordFor(notice.right));
    });
}

Choices marksFor(Step step, const ShownCase &shown)
{
    const auto fits = [step](const RestrictionMark &mark) {
        if (mark.liftedOn.isValid())
            return false;
        if (step == Step::AnnounceLifting)
            return !mark.liftLetter.has_value();
        if (step == Step::ConfirmRestriction)
            return mark.confirmed.size() < mark.systems.size();
        return step != Step::Lift || mark.liftAnnouncedOn.isValid();
    };
    return rowsOf(shown.file.restrictionMarks, fits, [](const RestrictionMark &mark) {
        return StepChoices::tr("%1: %2", "cause, data").arg(wordFor(mark.cause), mark.data);
    });
}

Choices lettersOf(Step step, const ShownCase &shown)
{
    const auto fits = [step](const FrozenLetter &letter) {
        const bool waits = !letter.isAnswer && !letter.isOut();
        return !letter.replacedBy && (waits || step == Step::CorrectLetter);
    };
    return rowsOf(shown.file.letters, fits, [](const FrozenLetter &letter) {
        return StepChoices::tr("%1 – %2", "number, letter")
            .arg(letter.number, shownLetterText(letter.textKey));
    });
}

Choices documentsOf(const ShownCase &shown)
{
    const auto came = [](const Document &document) { return document.kind == DocumentKind::Incoming; };
    return rowsOf(shown.file.documents, came, [](const Document &document) {
        const QString title = document.subject.isEmpty() ? document.fileName : document.subject;
        return StepChoices::tr("%1, received %2").arg(title, shownDate(document.receivedOn));
    });
}

Choices findingsOf(const ShownCase &shown)
{
    return rowsOf(
        shown.file.findings, [](const Finding &) { return true; },
        [&](const Finding &finding) {
            return StepChoices::tr("%1 – %2: %3", "system, name, value")
                .arg(systemName(shown, finding.system), finding.name, finding.value);
        });
}

Choices groundsOf(const ShownCase &shown)
{
    Right right = Right::Access;
    if (std::ranges::find(shown.file.claims, right, &Claim::right) == shown.file.claims.end())
        right = Right::Portability;
    Choices choices;
    for (const Withholding ground : allWithholdings) {
        const QString article = articleInWords(articleOf(ground, right));
        choices.push_back(
            {codeOf(ground), ground == Withholding::OthersRights
                                 ? StepChoices::tr("Rights and freedoms of others (%1)").arg(article)
                                 : StepChoices::tr("Another act restricts the right (%1)").arg(article)});
    }
    return choices;
}

Choices breachesOf(const ShownCase &shown)
{
    Choices choices;
    for (const Breach &breach : shown.file.breaches) {
        if (!breach.closedOn.isValid())
            choices.push_back(
                {breach.number, StepChoices::tr("%1: %2", "number, what").arg(breach.number, breach.what)});
    }
    return choices;
}

Choices objectionsOf(const ShownCase &shown)
{
    const auto holds = [](const ObjectionMark &mark) { return !mark.endedOn.isValid(); };
    return rowsOf(shown.file.objectionMarks, holds, [](const ObjectionMark &mark) {
        return mark.isMarketing ? StepChoices::tr("Direct marketing") : mark.purpose;
    });
}

Choices remindersOf(const ShownCase &shown)
{
    const auto open = [](const Reminder &reminder) { return !reminder.doneOn.isValid(); };
    return rowsOf(shown.file.reminders, open, [](const Reminder &reminder) {
        return StepChoices::tr("%1, due %2")
            .arg(reminder.text.isEmpty() ? wordFor(reminder.cause) : reminder.text,
                 shownDate(reminder.dueOn));
    });
}

} // namespace

QString wordsFor(const Task &task, const ShownCase &shown)
{
    const QString place = task.system.isEmpty() ? wordFor(task.right) : systemName(shown, task.system);
    return StepChoices::tr("%1 – %2, due %3", "task, system, day")
        .arg(wordFor(task.kind), place, shownDate(task.dueOn));
}

std::vector<StepChoice> choicesFor(Step step, StepField field, const ShownCase &shown)
{
    switch (field) {
    case F::Method:
        return listed(allIdentityMethods);
    case F::Result:
        return resultsFor(step);
    case F::Representing:
        return listed(allRepresentativeKinds);
    case F::Salutation:
        return listed(allSalutationKinds);
    case F::Right:
        return rightsFor(step, shown);
    case F::TaskKind:
        return listed(allTaskKinds);
    case F::TaskResult:
        return listed(std::array{TaskResult::Done, TaskResult::NilReturn, TaskResult::ShownSelfService,
                                 TaskResult::NotPossible});
    case F::Waiver:
        return listed(allNoticeWaivers);
    case F::Cause:
        return listed(allRestrictionCauses);
    case F::ComplaintTo:
        return listed(allComplaintTo);
    case F::Risk:
        return listed(allBreachRisks);
    case F::Channel:
        return listed(std::array{Channel::Letter, Channel::Email, Channel::Counter});
    case F::Letter:
        return lettersOf(step, shown);
    case F::AnswerDocument:
        return documentsOf(shown);
    case F::System:
    case F::Systems:
        return systemsFor(step, shown);
    case F::Task:
        return rowsOf(
            shown.file.tasks, [](const Task &task) { return isOpen(task); },
            [&](const Task &task) { return wordsFor(task, shown); });
    case F::Finding:
        return findingsOf(shown);
    case F::Ground:
        return groundsOf(shown);
    case F::Party:
        return partiesOf(shown);
    case F::Notice:
        return noticesFor(step, shown);
    case F::Mark:
        return marksFor(step, shown);
    case F::Objection:
        return objectionsOf(shown);
    case F::Breach:
        return breachesOf(shown);
    case F::Reminder:
        return remindersOf(shown);
    default:
        return {};
    }
}

StepInput proposalFor(Step step, const ShownCase &shown)
{
    StepInput proposal;
    for (const StepFieldUse &use : fieldsOf(step)) {
        const Choices choices = choicesFor(step, use.field, shown);
        if (kindOf(use.field) == FieldKind::Choice && use.needed && choices.size() == 1)
            proposal.values[use.field] = choices.front().code;
    }
    const auto asks = [step](F field) {
        return std::ranges::find(fieldsOf(step), field, &StepFieldUse::field) != fieldsOf(step).end();
    };
    // A date the authority sets lies ahead; every other day of a form is one on which something happened.
    if (asks(F::Day) && step != Step::SetDue)
        proposal.values[F::Day] = shown.today.toString(Qt::ISODate);
    if (asks(F::Channel)) {
        // A call cannot carry a letter: who asked by telephone is answered by post.
        const Choices choices = choicesFor(step, F::Channel, shown);
        const QString code = codeOf(shown.file.request.channel);
        const bool carries = std::ranges::find(choices, code, &StepChoice::code) != choices.end();
        proposal.values[F::Channel] = carries ? code : codeOf(Channel::Letter);
    }
    if (asks(F::AnsweredBy))
        proposal.values[F::AnsweredBy] = shown.officerName;
    // A question, a fee and a task have two weeks, and never longer than the law leaves the office itself.
    if (asks(F::AnswerBy)) {
        const QDate fortnight = shown.today.addDays(14);
        const QDate target = shown.file.request.internalTarget;
        const bool isTask = step == Step::AddTask && target.isValid() && target >= shown.today;
        proposal.values[F::AnswerBy] =
            (isTask ? std::min(fortnight, target) : fortnight).toString(Qt::ISODate);
    }
    if (asks(F::Accepted))
        proposal.values[F::Accepted] = u"true"_s;
    return proposal;
}
