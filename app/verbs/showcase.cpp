// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "app/verbs/deadlinetext.h"
#include "app/verbs/show.h"
#include "ui/wording/casewords.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"
#include "ui/wording/personwords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Show
{
    Q_DECLARE_TR_FUNCTIONS(Show)
};

void printSection(const Console &console, const QString &heading, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    console.print(QString());
    console.print(heading);
    for (const QString &line : inColumns(rows))
        console.print(QString(u"  "_s + line));
}

QString shownOrNothing(const QDate &day)
{
    return day.isValid() ? shownDate(day) : QString();
}

void printPeopleAndClock(const Console &console, const RequestFile &file)
{
    if (file.representative) {
        const Representative &who = *file.representative;
        console.print(Show::tr("%1: %2, %3. Accepted: %4.")
                          .arg(wordFor(who.kind), who.name, who.authority,
                               who.accepted ? Show::tr("yes") : Show::tr("no")));
    }
    QList<QStringList> rows;
    for (const IdentityCheck &check : file.identityChecks) {
        rows.append({shownDate(check.checkedOn), wordFor(check.result),
                     check.method ? wordFor(*check.method) : QString(),
                     check.seen.isEmpty() ? check.reason : check.seen});
    }
    printSection(console, Show::tr("Identity"), rows);
    rows.clear();
    for (const ClockPause &pause : file.pauses)
        rows.append(
            {pause.reason, shownOrNothing(pause.askedOn), shownOrNothing(pause.answeredOn), pause.answer});
    printSection(console, Show::tr("Questions to the person"), rows);
    rows.clear();
    if (file.extension) {
        rows.append({shownDate(file.extension->askedOn), file.extension->reason,
                     file.extension->noticeSentOn.isValid()
                         ? Show::tr("notice left on %1").arg(shownDate(file.extension->noticeSentOn))
                         : Show::tr("no notice has left yet")});
    }
    printSection(console, Show::tr("Extension"), rows);
    rows.clear();
    if (file.fee) {
        rows.append({file.fee->amount, shownDate(file.fee->dueOn),
                     file.fee->paidOn.isValid() ? Show::tr("paid on %1").arg(shownDate(file.fee->paidOn))
                                                : Show::tr("not paid")});
    }
    printSection(console, Show::tr("Fee"), rows);
}

void printWork(const Console &console, const RequestFile &file)
{
    QList<QStringList> rows;
    for (const Task &task : file.tasks) {
        rows.append({QString::number(task.id.value()), wordFor(task.kind), task.system, shownDate(task.dueOn),
                     task.result ? wordFor(*task.result) : Show::tr("open"), task.answer});
    }
    printSection(console, Show::tr("Tasks"), rows);
    rows.clear();
    for (const Finding &finding : file.findings) {
        rows.append({QString::number(finding.id.value()), finding.system, finding.category, finding.name,
                     finding.withheldGround.isEmpty()
                         ? finding.value
                         : Show::tr("withheld (%1)").arg(finding.withheldGround)});
    }
    printSection(console, Show::tr("Data found"), rows);
    rows.clear();
    for (const Notice &notice : file.notices) {
        const QString stands =
            notice.waived                ? wordFor(*notice.waived)
            : notice.repliedOn.isValid() ? Show::tr("replied on %1").arg(shownDate(notice.repliedOn))
            : notice.sentOn.isValid()    ? Show::tr("told on %1").arg(shownDate(notice.sentOn))
                                         : Show::tr("to be told");
        rows.append({QString::number(notice.id.value()), wordFor(notice.right), notice.party, stands});
    }
    printSection(console, Show::tr("Recipients"), rows);
}

void printMarks(const Console &console, const RequestFile &file)
{
    QList<QStringList> rows;
    for (const RestrictionMark &mark : file.restrictionMarks) {
        rows.append({QString::number(mark.id.value()), wordFor(mark.cause), mark.data,
                     shownDate(mark.startedOn),
                     mark.liftedOn.isValid() ? Show::tr("lifted on %1").arg(shownDate(mark.liftedOn))
                                             : Show::tr("in force")});
    }
    printSection(console, Show::tr("Restrictions"), rows);
    rows.clear();
    for (const ObjectionMark &mark : file.objectionMarks) {
        rows.append({QString::number(mark.id.value()),
                     mark.isMarketing ? wordFor(Right::MarketingObjection) : mark.purpose,
                     shownDate(mark.since), shownOrNothing(mark.endedOn)});
    }
    printSection(console, Show::tr("Objections"), rows);
    rows.clear();
    for (const Breach &breach : file.breaches) {
        rows.append({breach.number, shownMoment(breach.noticedAt), wordFor(breach.risk), breach.what,
                     breach.authorityToldAt.isValid()
                         ? Show::tr("authority told %1").arg(shownMoment(breach.authorityToldAt))
                         : Show::tr("authority to be told by %1").arg(shownMoment(tellAuthorityBy(breach)))});
    }
    printSection(console, Show::tr("Breaches"), rows);
    rows.clear();
    for (const Complaint &complaint : file.complaints)
        rows.append({shownDate(complaint.on), wordFor(complaint.to), complaint.reference, complaint.note});
    printSection(console, Show::tr("Complaints"), rows);
    rows.clear();
    for (const Reminder &reminder : file.reminders) {
        rows.append({QString::number(reminder.id.value()), shownDate(reminder.dueOn), wordFor(reminder.cause),
                     reminder.text, shownOrNothing(reminder.doneOn)});
    }
    printSection(console, Show::tr("Reminders"), rows);
}

} // namespace

void printRequestFile(const Console &console, const RequestFile &file, const Deadline &deadline)
{
    const Request &request = file.request;
    console.print(Show::tr("Request %1: %2").arg(request.number, fullName(file.subject)));
    if (request.kind == RequestKind::Authority)
        console.print(Show::tr("Letter of the authority, reference %1.").arg(request.senderReference));
    console.print(Show::tr("State: %1. Owner: %2. Came by: %3.")
                      .arg(wordFor(request.state), file.owner.name, wordFor(request.channel)));
    if (!request.remarks.isEmpty())
        console.print(Show::tr("Remarks of the approver: %1").arg(request.remarks));
    if (request.deliveredOn.isValid())
        console.print(Show::tr("Registered letter %1, delivered on %2.")
                          .arg(request.deliveryNumber, shownDate(request.deliveredOn)));
    if (!request.deliveredTo.isEmpty())
        console.print(Show::tr("Taken in by: %1").arg(request.deliveredTo));
    if (!request.receiptChangedBecause.isEmpty())
        console.print(Show::tr("The day of receipt was changed: %1").arg(request.receiptChangedBecause));
    if (request.overdueSince.isValid())
        console.print(
            Show::tr("The deadline of %1 passed without an answer.").arg(shownDate(request.overdueSince)));
    console.print(QString());
    printDeadline(console, deadline);

    QList<QStringList> rows;
    for (const Claim &claim : file.claims) {
        rows.append({wordFor(claim.right),
                     claim.decision ? wordFor(claim.decision->outcome) : Show::tr("not decided yet"),
                     claim.decision ? claim.decision->reason : QString()});
    }
    printSection(console, Show::tr("Claims"), rows);
    printPeopleAndClock(console, file);
    printWork(console, file);
    printMarks(console, file);
    rows.clear();
    for (const FrozenLetter &letter : file.letters) {
        rows.append({letter.number, shownDate(letter.dated), letter.textKey,
                     letter.undeliveredOn.isValid()
                         ? Show::tr("came back undelivered on %1").arg(shownDate(letter.undeliveredOn))
                     : letter.dispatchedOn.isValid()
                         ? Show::tr("left on %1").arg(shownDate(letter.dispatchedOn))
                     : letter.replacedBy ? Show::tr("replaced by another letter")
                                         : Show::tr("has not left yet")});
    }
    printSection(console, Show::tr("Letters"), rows);
    rows.clear();
    for (const Document &document : file.documents)
        rows.append({QString::number(document.id.value()), shownDate(document.receivedOn), document.fileName,
                     document.subject});
    printSection(console, Show::tr("Documents"), rows);
    rows.clear();
    for (const Entry &entry : file.journal)
        rows.append({shownMoment(entry.at), sentenceFor(entry)});
    printSection(console, Show::tr("Journal"), rows);
}
