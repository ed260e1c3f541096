// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/caserows.h"
#include "ui/wording/casewords.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"
#include "ui/wording/personwords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QTimeZone>

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

CaseRow event(const QString &key, Symbol symbol, const QString &what, const QDate &on, const QString &state,
              Tone tone)
{
    CaseRow row;
    row.key = key;
    row.symbol = symbol;
    row.cells = {what, shownDate(on), state};
    row.tone = tone;
    return row;
}

CaseRow rowOf(const Breach &breach, const QDateTime &now)
{
    const QDate noticed = breach.noticedAt.toTimeZone(QTimeZone("Europe/Riga")).date();
    const bool late = !breach.authorityToldAt.isValid() && tellAuthorityBy(breach) < now;
    QString state = CaseRows::tr("Tell the authority by %1").arg(shownMoment(tellAuthorityBy(breach)));
    if (breach.closedOn.isValid())
        state = CaseRows::tr("Closed on %1").arg(shownDate(breach.closedOn));
    else if (breach.authorityToldAt.isValid())
        state = CaseRows::tr("Authority told %1").arg(shownMoment(breach.authorityToldAt));
    else if (breach.risk == BreachRisk::Unlikely)
        state = CaseRows::tr("Open; need not be reported");
    CaseRow row = event(u"breach:"_s + breach.number, Symbol::Warning,
                        CaseRows::tr("Data breach %1").arg(breach.number), noticed, state,
                        breach.closedOn.isValid() ? Tone::Good
                        : late                    ? Tone::Alarm
                                                  : Tone::Warning);
    row.more = CaseRows::tr("%1\nRisk: %2").arg(breach.what, wordFor(breach.risk));
    if (!breach.closedOn.isValid())
        row.steps = {with(Step::TellAuthority, F::Breach, breach.number),
                     with(Step::TellPerson, F::Breach, breach.number),
                     with(Step::CloseBreach, F::Breach, breach.number)};
    return row;
}

CaseRow rowOf(const FeeRequest &fee)
{
    QString state = CaseRows::tr("To be paid by %1").arg(shownDate(fee.dueOn));
    if (fee.paidOn.isValid())
        state = CaseRows::tr("Paid on %1").arg(shownDate(fee.paidOn));
    else if (fee.unpaidOn.isValid())
        state = CaseRows::tr("Not paid, noted on %1").arg(shownDate(fee.unpaidOn));
    CaseRow row = event(u"fee"_s, Symbol::Document, CaseRows::tr("Fee of %1 euros").arg(fee.amount),
                        fee.dueOn, state, isOpen(fee) ? Tone::Warning : Tone::Good);
    row.more = CaseRows::tr("%1\n%2", "reason, calculation").arg(fee.reason, fee.calculation);
    if (isOpen(fee))
        row.steps = {{Step::NotePayment, {}}, {Step::NoteNonPayment, {}}};
    return row;
}

CaseRow rowOf(const ExtensionRecord &extension)
{
    QString state = CaseRows::tr("Asked for, awaits approval");
    if (extension.noticeSentOn.isValid())
        state = CaseRows::tr("Person told on %1").arg(shownDate(extension.noticeSentOn));
    else if (extension.approvedBy)
        state = CaseRows::tr("Approved; holds when its notice has left");
    CaseRow row =
        event(u"extension"_s, Symbol::Extend, CaseRows::tr("Extension by two months"), extension.askedOn,
              state, extension.noticeSentOn.isValid() ? Tone::Good : Tone::Warning);
    row.more = extension.reason;
    if (!extension.approvedBy)
        row.steps = {{Step::ApproveExtension, {}}, {Step::DeclineExtension, {}}};
    else if (!extension.letter)
        row.steps = {{Step::NotifyExtension, {}}};
    return row;
}

CaseRow rowOf(const RestrictionMark &mark, const ShownCase &shown)
{
    const QString id = QString::number(mark.id.value());
    QString state = CaseRows::tr("In force; systems confirmed: %1 of %2")
                        .arg(mark.confirmed.size())
                        .arg(mark.systems.size());
    if (mark.liftedOn.isValid())
        state = CaseRows::tr("Lifted on %1").arg(shownDate(mark.liftedOn));
    else if (mark.liftAnnouncedOn.isValid())
        state = CaseRows::tr("To be lifted on %1").arg(shownDate(mark.liftPlannedOn));
    CaseRow row =
        event(u"restriction:"_s + id, Symbol::Suspend, CaseRows::tr("Restriction: %1").arg(mark.data),
              mark.startedOn, state, mark.liftedOn.isValid() ? Tone::Good : Tone::Warning);
    QStringList systems;
    for (const QString &code : mark.systems) {
        systems << (mark.confirmed.contains(code)
                        ? CaseRows::tr("%1 (confirmed)").arg(systemName(shown, code))
                        : systemName(shown, code));
    }
    row.more = wordFor(mark.cause);
    if (!systems.isEmpty())
        row.more += u'\n' + CaseRows::tr("Systems: %1").arg(systems.join(u", "_s));
    if (mark.endsOn.isValid())
        row.more += u'\n' + CaseRows::tr("Planned end or review: %1").arg(shownDate(mark.endsOn));
    if (!mark.liftedOn.isValid())
        row.steps = {with(Step::ConfirmRestriction, F::Mark, id), with(Step::AnnounceLifting, F::Mark, id),
                     with(Step::Lift, F::Mark, id)};
    return row;
}

CaseRow rowOf(const ObjectionMark &mark)
{
    const QString id = QString::number(mark.id.value());
    const QString what = mark.isMarketing ? CaseRows::tr("Objection to direct marketing")
                                          : CaseRows::tr("Objection to: %1").arg(mark.purpose);
    CaseRow row = event(u"objection:"_s + id, Symbol::Refuse, what, mark.since,
                        mark.endedOn.isValid() ? CaseRows::tr("Ended on %1").arg(shownDate(mark.endedOn))
                                               : CaseRows::tr("In force"),
                        mark.endedOn.isValid() ? Tone::Quiet : Tone::Notice);
    if (!mark.endedOn.isValid())
        row.steps = {with(Step::EndObjection, F::Objection, id)};
    return row;
}

CaseRow rowOf(const Reminder &reminder, const QDate &today)
{
    const QString id = QString::number(reminder.id.value());
    const bool isOpen = !reminder.doneOn.isValid();
    CaseRow row = event(u"reminder:"_s + id, Symbol::Clock, wordFor(reminder.cause), reminder.dueOn,
                        isOpen ? (reminder.dueOn < today ? CaseRows::tr("Overdue") : CaseRows::tr("Open"))
                               : CaseRows::tr("Settled on %1").arg(shownDate(reminder.doneOn)),
                        !isOpen                  ? Tone::Good
                        : reminder.dueOn < today ? Tone::Alarm
                                                 : Tone::Notice);
    row.more = reminder.text;
    if (isOpen)
        row.steps = {with(Step::SettleReminder, F::Reminder, id)};
    return row;
}

/// When it came: four days that need not be the same (12(3) counts from the first).
void addDates(CaseTableContent &table, const Request &request)
{
    CaseRow received = event(u"received"_s, Symbol::Intake, CaseRows::tr("Received by the company"),
                             request.receivedOn, CaseRows::tr("The clock runs from here"), Tone::Quiet);
    if (!request.receiptChangedBecause.isEmpty())
        received.more = CaseRows::tr("Another day than its evidence shows, because: %1")
                            .arg(request.receiptChangedBecause);
    table.rows.push_back(received);
    if (request.receivedByUnitOn.isValid())
        table.rows.push_back(event(u"unit"_s, Symbol::Office,
                                   CaseRows::tr("Received by the responsible unit"), request.receivedByUnitOn,
                                   {}, Tone::Quiet));
    const QDate entered = request.enteredAt.toTimeZone(QTimeZone("Europe/Riga")).date();
    table.rows.push_back(
        event(u"entered"_s, Symbol::Edit, CaseRows::tr("Entered"), entered, {}, Tone::Quiet));
    if (!request.deliveryNumber.isEmpty())
        table.rows.push_back(event(u"delivery"_s, Symbol::LetterPost,
                                   CaseRows::tr("Registered letter %1").arg(request.deliveryNumber),
                                   request.deliveredOn,
                                   request.deliveredTo.isEmpty() ? CaseRows::tr("Delivered")
                                                                 : CaseRows::tr("Delivered, taken in by %1").arg(request.deliveredTo),
                                   Tone::Quiet));
    if (request.dueGivenOn.isValid())
        table.rows.push_back(event(u"given"_s, Symbol::Calendar, CaseRows::tr("Day set by the authority"),
                                   request.dueGivenOn, request.senderReference, Tone::Quiet));
}

} // namespace

CaseTableContent eventTable(const ShownCase &shown)
{
    const RequestFile &file = shown.file;
    CaseTableContent table;
    table.columns = {CaseRows::tr("What"), CaseRows::tr("Day"), CaseRows::tr("State")};
    table.stateColumn = 2;
    for (const Breach &breach : file.breaches)
        table.rows.push_back(rowOf(breach, shown.now));
    if (file.fee)
        table.rows.push_back(rowOf(*file.fee));
    if (file.extension)
        table.rows.push_back(rowOf(*file.extension));
    for (const RestrictionMark &mark : file.restrictionMarks)
        table.rows.push_back(rowOf(mark, shown));
    for (const ObjectionMark &mark : file.objectionMarks)
        table.rows.push_back(rowOf(mark));
    for (const Reminder &reminder : file.reminders)
        table.rows.push_back(rowOf(reminder, shown.today));
    for (std::size_t i = 0; i < file.complaints.size(); ++i) {
        const Complaint &complaint = file.complaints[i];
        CaseRow row = event(u"complaint:%1"_s.arg(i), Symbol::Journal,
                            CaseRows::tr("Complaint: %1").arg(wordFor(complaint.to)), complaint.on,
                            complaint.reference, Tone::Warning);
        row.more = complaint.note;
        table.rows.push_back(row);
    }
    addDates(table, file.request);
    table.steps = {{Step::NoteComplaint, {}}, {Step::NoteBreach, {}}};
    return table;
}
