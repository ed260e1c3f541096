// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/caserows.h"

#include "core/fulfilment/withholding.h"
#include "ui/wording/articles.h"
#include "ui/wording/casewords.h"
#include "ui/wording/dates.h"
#include "ui/wording/personwords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

using F = StepField;

struct CaseRows
{
    Q_DECLARE_TR_FUNCTIONS(CaseRows)
};

RowStep with(Step step, F field, const QString &value)
{
    StepInput known;
    known.values[field] = value;
    return {step, known};
}

/// Lines that say something, one under the other.
QString lines(std::initializer_list<QString> texts)
{
    QStringList said;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            said << text;
    }
    return said.join(u'\n');
}

QString said(const QString &sentence, const QString &value)
{
    return value.isEmpty() ? QString() : sentence.arg(value);
}

QString stateOf(const Task &task, const QDate &today)
{
    if (task.result)
        return wordFor(*task.result);
    if (task.dueOn < today)
        return CaseRows::tr("Overdue since %1").arg(shownDate(task.dueOn));
    return task.dueOn == today ? CaseRows::tr("Due today") : CaseRows::tr("Open");
}

Tone toneOf(const Task &task, const QDate &today)
{
    if (!isOpen(task))
        return Tone::Good;
    if (task.dueOn < today)
        return Tone::Alarm;
    return task.dueOn == today || task.result ? Tone::Warning : Tone::Notice;
}

CaseRow rowOf(const Task &task, const ShownCase &shown)
{
    const QString id = QString::number(task.id.value());
    CaseRow row;
    row.key = id;
    row.cells = {
        wordFor(task.kind), task.system.isEmpty() ? wordFor(task.right) : systemName(shown, task.system),
        stateOf(task, shown.today), shownDate(task.dueOn),
        task.processor.isEmpty() ? CaseRows::tr("The office itself") : partyName(shown, task.processor)};
    row.tone = toneOf(task, shown.today);
    row.symbol = isOpen(task) ? (row.tone == Tone::Alarm ? Symbol::Overdue : Symbol::Task) : Symbol::Done;
    row.more = lines(
        {CaseRows::tr("For: %1").arg(wordFor(task.right)), task.what,
         said(CaseRows::tr("Answer: %1"), task.answer),
         task.answeredBy.isEmpty()
             ? QString()
             : CaseRows::tr("Signed by %1 on %2").arg(task.answeredBy, shownDate(task.answeredOn)),
         task.newValue.isEmpty() ? QString()
                                 : CaseRows::tr("Corrected: %1 → %2").arg(task.oldValue, task.newValue),
         task.backupUntil.isValid()
             ? CaseRows::tr("Backups hold the data until %1; after a restore they must be erased again.")
                   .arg(shownDate(task.backupUntil))
             : QString(),
         task.reminders > 0 ? CaseRows::tr("Reminders: %1, the last on %2")
                                  .arg(task.reminders)
                                  .arg(shownDate(task.remindedOn))
                            : QString()});
    if (isOpen(task))
        row.steps = {with(Step::AnswerTask, F::Task, id), with(Step::RemindTask, F::Task, id),
                     with(Step::DropTask, F::Task, id)};
    return row;
}

Tone toneOf(IdentityResult result)
{
    switch (result) {
    case IdentityResult::NotNeeded:
    case IdentityResult::Confirmed:
        return Tone::Good;
    case IdentityResult::Insufficient:
        return Tone::Warning;
    case IdentityResult::Failed:
    case IdentityResult::Impossible:
        return Tone::Alarm;
    }
    Q_UNREACHABLE();
}

CaseRow rowOf(const IdentityCheck &check, const ShownCase &shown)
{
    CaseRow row;
    row.key = QString::number(check.id.value());
    row.cells = {check.method ? wordFor(*check.method) : CaseRows::tr("Nothing was looked at"),
                 shownDate(check.checkedOn), officerName(shown, check.checkedBy), wordFor(check.result)};
    row.tone = toneOf(check.result);
    row.symbol = Symbol::Identity;
    row.more = lines({check.doubted ? said(CaseRows::tr("Doubt: %1"), check.reason)
                                    : said(CaseRows::tr("No doubt: %1"), check.reason),
                      said(CaseRows::tr("Seen: %1"), check.seen),
                      said(CaseRows::tr("Compared with: %1"), check.against),
                      check.copy && !check.copyShreddedOn.isValid()
                          ? CaseRows::tr("A copy of the document is still held and must be destroyed.")
                          : QString(),
                      check.copyShreddedOn.isValid()
                          ? CaseRows::tr("The copy was destroyed on %1.").arg(shownDate(check.copyShreddedOn))
                          : QString()});
    if (check.copy && !check.copyShreddedOn.isValid())
        row.steps = {{Step::ShredCopy, {}}};
    return row;
}

CaseRow rowOf(const Representative &representative)
{
    CaseRow row;
    row.key = u"representative"_s;
    row.cells = {wordFor(representative.kind), shownDate(representative.checkedOn), representative.name,
                 representative.accepted ? CaseRows::tr("Authority accepted")
                                         : CaseRows::tr("Authority not accepted")};
    row.tone = representative.accepted ? Tone::Good : Tone::Alarm;
    row.symbol = Symbol::Person;
    row.more = lines({said(CaseRows::tr("Authority: %1"), representative.authority),
                      representative.scope.isEmpty() ? CaseRows::tr("For everything the request asks for")
                                                     : CaseRows::tr("For: %1").arg(representative.scope),
                      said(CaseRows::tr("Ends on %1"), shownDate(representative.expiresOn)),
                      said(CaseRows::tr("The answer goes to: %1"), representative.address)});
    row.steps = {{Step::SetRepresentative, {}}};
    return row;
}

QString groundOf(const Finding &finding)
{
    const auto ground = withholdingFromCode(finding.withheldGround);
    return ground ? articleInWords(articleOf(*ground, Right::Access)) : finding.withheldGround;
}

CaseRow rowOf(const Finding &finding, const ShownCase &shown)
{
    const QString id = QString::number(finding.id.value());
    const bool isWithheld = !finding.withheldGround.isEmpty();
    CaseRow row;
    row.key = id;
    row.cells = {finding.name, finding.value,
                 isWithheld ? CaseRows::tr("Withheld") : CaseRows::tr("Goes into the copy"),
                 systemName(shown, finding.system), categoryName(shown, finding.category)};
    row.tone = isWithheld ? Tone::Warning : Tone::Good;
    row.symbol = isWithheld ? Symbol::Lock : Symbol::System;
    row.more = lines(
        {CaseRows::tr("%1: %2", "name, value").arg(finding.name, finding.value), wordFor(finding.origin),
         isWithheld ? CaseRows::tr("Withheld by %1: %2").arg(groundOf(finding), finding.withheldReason)
                    : QString()});
    row.steps = {with(Step::WithholdFinding, F::Finding, id), with(Step::RemoveFinding, F::Finding, id)};
    return row;
}

QString stateOf(const Notice &notice, const QDate &today)
{
    if (notice.waived)
        return wordFor(*notice.waived);
    if (notice.repliedOn.isValid())
        return CaseRows::tr("Replied on %1").arg(shownDate(notice.repliedOn));
    if (awaitsReply(notice))
        return notice.answerBy.isValid() && notice.answerBy < today
                   ? CaseRows::tr("No reply since %1").arg(shownDate(notice.answerBy))
                   : CaseRows::tr("Reply awaited by %1").arg(shownDate(notice.answerBy));
    return notice.letter ? CaseRows::tr("Written, has not left yet") : CaseRows::tr("To be told");
}

CaseRow rowOf(const Notice &notice, const ShownCase &shown)
{
    const QString id = QString::number(notice.id.value());
    const bool late = awaitsReply(notice) && notice.answerBy.isValid() && notice.answerBy < shown.today;
    CaseRow row;
    row.key = id;
    row.cells = {partyName(shown, notice.party), wordFor(notice.right), shownDate(notice.sentOn),
                 stateOf(notice, shown.today)};
    row.tone = notice.waived || notice.repliedOn.isValid() ? Tone::Good : late ? Tone::Alarm : Tone::Notice;
    row.symbol = row.tone == Tone::Good ? Symbol::Done : Symbol::People;
    row.more =
        lines({notice.waived ? said(CaseRows::tr("Not told because: %1"), notice.waivedBecause) : QString(),
               said(CaseRows::tr("Reply: %1"), notice.reply),
               notice.reminders > 0 ? CaseRows::tr("Reminders: %1, the last on %2")
                                          .arg(notice.reminders)
                                          .arg(shownDate(notice.remindedOn))
                                    : QString()});
    if (awaitsReply(notice))
        row.steps = {with(Step::RecordReply, F::Notice, id), with(Step::ChaseNotice, F::Notice, id)};
    else if (isPlanned(notice) && !notice.letter)
        row.steps = {with(Step::SendNotice, F::Notice, id), with(Step::WaiveNotice, F::Notice, id)};
    return row;
}

} // namespace

CaseTableContent taskTable(const ShownCase &shown)
{
    CaseTableContent table;
    table.columns = {CaseRows::tr("Task"), CaseRows::tr("System"), CaseRows::tr("State"), CaseRows::tr("Due"),
                     CaseRows::tr("Who does it")};
    table.stateColumn = 2;
    for (const bool open : {true, false}) {
        for (const Task &task : shown.file.tasks) {
            if (isOpen(task) == open)
                table.rows.push_back(rowOf(task, shown));
        }
    }
    table.steps = {{Step::AddTask, {}}};
    table.emptySentence = CaseRows::tr("No tasks yet");
    table.emptyNext =
        CaseRows::tr("They are made when the assessment begins, from the rights and the registers.");
    return table;
}

CaseTableContent identityTable(const ShownCase &shown)
{
    CaseTableContent table;
    table.columns = {CaseRows::tr("How"), CaseRows::tr("Day"), CaseRows::tr("By whom"),
                     CaseRows::tr("Result")};
    table.stateColumn = 3;
    if (shown.file.representative)
        table.rows.push_back(rowOf(*shown.file.representative));
    for (const IdentityCheck &check : shown.file.identityChecks)
        table.rows.push_back(rowOf(check, shown));
    table.steps = {{Step::CheckIdentity, {}}};
    if (!shown.file.representative)
        table.steps.push_back({Step::SetRepresentative, {}});
    table.emptySentence = CaseRows::tr("Nobody has looked yet at who asks");
    table.emptyNext =
        CaseRows::tr("A check belongs to this request alone; earlier requests prove nothing here.");
    table.emptySymbol = Symbol::Identity;
    return table;
}

CaseTableContent findingTable(const ShownCase &shown)
{
    CaseTableContent table;
    table.columns = {CaseRows::tr("Name"), CaseRows::tr("Value"), CaseRows::tr("State"),
                     CaseRows::tr("System"), CaseRows::tr("Category")};
    table.stateColumn = 2;
    for (const Finding &finding : shown.file.findings)
        table.rows.push_back(rowOf(finding, shown));
    table.steps = {{Step::AddFindings, {}}, {Step::BuildPackage, {}}, {Step::AddPackage, {}}};
    table.emptySentence = CaseRows::tr("No data entered yet");
    table.emptyNext =
        CaseRows::tr("Add what the systems hold as a CSV table; the copy for the person is built from it.");
    table.emptySymbol = Symbol::System;
    return table;
}

CaseTableContent recipientTable(const ShownCase &shown)
{
    CaseTableContent table;
    table.columns = {CaseRows::tr("Recipient"), CaseRows::tr("Right"), CaseRows::tr("Sent"),
                     CaseRows::tr("State")};
    table.stateColumn = 3;
    for (const Notice &notice : shown.file.notices)
        table.rows.push_back(rowOf(notice, shown));
    table.steps = {{Step::PlanNotice, {}}};
    table.emptySentence = CaseRows::tr("No recipient is to be told");
    table.emptyNext = CaseRows::tr("Whoever got the data is told of a correction, erasure or restriction.");
    table.emptySymbol = Symbol::People;
    return table;
}
