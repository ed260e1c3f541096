// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/counter.h"
#include "app/verbs/deadlinetext.h"
#include "app/verbs/show.h"
#include "core/request/decisionjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QString moment(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

QJsonObject claimToJson(const Claim &claim)
{
    QJsonObject object{{u"right"_s, codeOf(claim.right)}};
    if (claim.decision) {
        object.insert(u"outcome"_s, codeOf(claim.decision->outcome));
        object.insert(u"decision"_s, QJsonDocument::fromJson(jsonOf(*claim.decision)).object());
    }
    return object;
}

QJsonObject letterToJson(const FrozenLetter &letter)
{
    return {
        {u"number"_s, letter.number},
        {u"text"_s, letter.textKey},
        {u"language"_s, codeOf(letter.language)},
        {u"dated"_s, jsonDate(letter.dated)},
        {u"dispatched"_s, jsonDate(letter.dispatchedOn)},
        {u"channel"_s, letter.dispatchChannel ? QJsonValue(codeOf(*letter.dispatchChannel)) : QJsonValue()},
        {u"trackingNumber"_s, letter.trackingNumber},
        {u"handedTo"_s, letter.handedTo},
        {u"undelivered"_s, jsonDate(letter.undeliveredOn)},
        {u"isReplaced"_s, letter.replacedBy.has_value()},
        {u"document"_s, letter.document.value()}};
}

QJsonObject documentToJson(const Document &document)
{
    return {{u"document"_s, document.id.value()},
            {u"kind"_s, codeOf(document.kind)},
            {u"file"_s, document.fileName},
            {u"subject"_s, document.subject},
            {u"received"_s, jsonDate(document.receivedOn)},
            {u"size"_s, document.size},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())}};
}

QJsonObject entryToJson(const Entry &entry)
{
    return {{u"entry"_s, entry.id.value()},
            {u"at"_s, moment(entry.at)},
            {u"officer"_s, entry.officerName},
            {u"act"_s, entry.act},
            {u"facts"_s, entry.facts}};
}

template <class T>
QJsonArray arrayOf(const std::vector<T> &values, QJsonObject (*toJson)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonValue momentOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(moment(time)) : QJsonValue();
}

template <class Enumeration>
QJsonValue codeOrNull(const std::optional<Enumeration> &value)
{
    return value ? QJsonValue(codeOf(*value)) : QJsonValue();
}

template <class T>
QJsonValue idOrNull(const std::optional<T> &id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonObject pauseToJson(const ClockPause &pause)
{
    return {{u"cause"_s, codeOf(pause.cause)},     {u"reason"_s, pause.reason},
            {u"asked"_s, jsonDate(pause.askedOn)}, {u"answered"_s, jsonDate(pause.answeredOn)},
            {u"answer"_s, pause.answer},           {u"answerDocument"_s, idOrNull(pause.answerDocument)}};
}

QJsonObject checkToJson(const IdentityCheck &check)
{
    return {{u"doubted"_s, check.doubted},
            {u"reason"_s, check.reason},
            {u"method"_s, codeOrNull(check.method)},
            {u"result"_s, codeOf(check.result)},
            {u"seen"_s, check.seen},
            {u"against"_s, check.against},
            {u"on"_s, jsonDate(check.checkedOn)},
            {u"copy"_s, idOrNull(check.copy)},
            {u"copyShredded"_s, jsonDate(check.copyShreddedOn)}};
}

QJsonObject taskToJson(const Task &task)
{
    return {{u"task"_s, task.id.value()},
            {u"right"_s, codeOf(task.right)},
            {u"kind"_s, codeOf(task.kind)},
            {u"system"_s, task.system},
            {u"processor"_s, task.processor},
            {u"what"_s, task.what},
            {u"due"_s, jsonDate(task.dueOn)},
            {u"result"_s, codeOrNull(task.result)},
            {u"answer"_s, task.answer},
            {u"oldValue"_s, task.oldValue},
            {u"newValue"_s, task.newValue},
            {u"answeredBy"_s, task.answeredBy},
            {u"answered"_s, jsonDate(task.answeredOn)},
            {u"evidence"_s, idOrNull(task.evidence)},
            {u"backupUntil"_s, jsonDate(task.backupUntil)},
            {u"reminders"_s, task.reminders}};
}

QJsonObject findingToJson(const Finding &finding)
{
    return {{u"finding"_s, finding.id.value()},
            {u"system"_s, finding.system},
            {u"category"_s, finding.category},
            {u"activity"_s, finding.activity},
            {u"name"_s, finding.name},
            {u"value"_s, finding.value},
            {u"origin"_s, codeOf(finding.origin)},
            {u"withheldGround"_s, finding.withheldGround},
            {u"withheldReason"_s, finding.withheldReason}};
}

QJsonObject noticeToJson(const Notice &notice)
{
    return {{u"notice"_s, notice.id.value()},
            {u"right"_s, codeOf(notice.right)},
            {u"party"_s, notice.party},
            {u"sent"_s, jsonDate(notice.sentOn)},
            {u"answerBy"_s, jsonDate(notice.answerBy)},
            {u"replied"_s, jsonDate(notice.repliedOn)},
            {u"reply"_s, notice.reply},
            {u"reminders"_s, notice.reminders},
            {u"waived"_s, codeOrNull(notice.waived)},
            {u"waivedBecause"_s, notice.waivedBecause}};
}

QJsonObject restrictionToJson(const RestrictionMark &mark)
{
    return {{u"mark"_s, mark.id.value()},
            {u"cause"_s, codeOf(mark.cause)},
            {u"data"_s, mark.data},
            {u"started"_s, jsonDate(mark.startedOn)},
            {u"ends"_s, jsonDate(mark.endsOn)},
            {u"endsWhen"_s, mark.endsWhen},
            {u"systems"_s, QJsonArray::fromStringList(mark.systems)},
            {u"confirmed"_s, QJsonArray::fromStringList(mark.confirmed)},
            {u"liftAnnounced"_s, jsonDate(mark.liftAnnouncedOn)},
            {u"lifted"_s, jsonDate(mark.liftedOn)}};
}

QJsonObject objectionToJson(const ObjectionMark &mark)
{
    return {{u"mark"_s, mark.id.value()},
            {u"marketing"_s, mark.isMarketing},
            {u"purpose"_s, mark.purpose},
            {u"since"_s, jsonDate(mark.since)},
            {u"ended"_s, jsonDate(mark.endedOn)}};
}

QJsonObject reminderToJson(const Reminder &reminder)
{
    return {{u"reminder"_s, reminder.id.value()},
            {u"cause"_s, codeOf(reminder.cause)},
            {u"due"_s, jsonDate(reminder.dueOn)},
            {u"text"_s, reminder.text},
            {u"done"_s, jsonDate(reminder.doneOn)}};
}

QJsonObject breachToJson(const Breach &breach)
{
    return {{u"number"_s, breach.number},
            {u"noticed"_s, momentOrNull(breach.noticedAt)},
            {u"tellAuthorityBy"_s, momentOrNull(tellAuthorityBy(breach))},
            {u"what"_s, breach.what},
            {u"risk"_s, codeOf(breach.risk)},
            {u"effects"_s, breach.effects},
            {u"measures"_s, breach.measures},
            {u"authorityTold"_s, momentOrNull(breach.authorityToldAt)},
            {u"authorityReference"_s, breach.authorityReference},
            {u"lateBecause"_s, breach.lateBecause},
            {u"personTold"_s, jsonDate(breach.personToldOn)},
            {u"notToldBecause"_s, breach.notToldBecause},
            {u"closed"_s, jsonDate(breach.closedOn)}};
}

QJsonObject complaintToJson(const Complaint &complaint)
{
    return {{u"to"_s, codeOf(complaint.to)},
            {u"on"_s, jsonDate(complaint.on)},
            {u"reference"_s, complaint.reference},
            {u"note"_s, complaint.note}};
}

QJsonValue extensionToJson(const std::optional<ExtensionRecord> &extension)
{
    if (!extension)
        return {};
    return QJsonObject{{u"complexity"_s, extension->byComplexity},
                       {u"requests"_s, extension->byNumber},
                       {u"reason"_s, extension->reason},
                       {u"asked"_s, jsonDate(extension->askedOn)},
                       {u"approved"_s, jsonDate(extension->approvedOn)},
                       {u"noticeSent"_s, jsonDate(extension->noticeSentOn)}};
}

QJsonValue feeToJson(const std::optional<FeeRequest> &fee)
{
    if (!fee)
        return {};
    return QJsonObject{{u"amount"_s, fee->amount},         {u"calculation"_s, fee->calculation},
                       {u"reason"_s, fee->reason},         {u"due"_s, jsonDate(fee->dueOn)},
                       {u"paid"_s, jsonDate(fee->paidOn)}, {u"unpaid"_s, jsonDate(fee->unpaidOn)}};
}

QJsonValue representativeToJson(const std::optional<Representative> &representative)
{
    if (!representative)
        return {};
    return QJsonObject{
        {u"kind"_s, codeOf(representative->kind)},           {u"name"_s, representative->name},
        {u"authority"_s, representative->authority},         {u"scope"_s, representative->scope},
        {u"expires"_s, jsonDate(representative->expiresOn)}, {u"accepted"_s, representative->accepted}};
}

/// What happened beside the claims.
void addFlows(QJsonObject &object, const RequestFile &file)
{
    object.insert(u"pauses"_s, arrayOf(file.pauses, pauseToJson));
    object.insert(u"extension"_s, extensionToJson(file.extension));
    object.insert(u"fee"_s, feeToJson(file.fee));
    object.insert(u"representative"_s, representativeToJson(file.representative));
    object.insert(u"identity"_s, arrayOf(file.identityChecks, checkToJson));
    object.insert(u"tasks"_s, arrayOf(file.tasks, taskToJson));
    object.insert(u"findings"_s, arrayOf(file.findings, findingToJson));
    object.insert(u"notices"_s, arrayOf(file.notices, noticeToJson));
    object.insert(u"restrictions"_s, arrayOf(file.restrictionMarks, restrictionToJson));
    object.insert(u"objections"_s, arrayOf(file.objectionMarks, objectionToJson));
    object.insert(u"reminders"_s, arrayOf(file.reminders, reminderToJson));
    object.insert(u"breaches"_s, arrayOf(file.breaches, breachToJson));
    object.insert(u"complaints"_s, arrayOf(file.complaints, complaintToJson));
}

} // namespace

QJsonObject requestFileJson(const RequestFile &file, const Deadline &deadline, const Calendar &calendar)
{
    const Request &request = file.request;
    QJsonObject object{{u"number"_s, request.number},
                       {u"kind"_s, codeOf(request.kind)},
                       {u"receiptChangedBecause"_s, request.receiptChangedBecause},
                       {u"deliveryNumber"_s, request.deliveryNumber},
                       {u"delivered"_s, jsonDate(request.deliveredOn)},
                       {u"deliveredTo"_s, request.deliveredTo},
                       {u"related"_s, request.related ? QJsonValue(request.related->value()) : QJsonValue()},
                       {u"senderReference"_s, request.senderReference},
                       {u"overdueSince"_s, jsonDate(request.overdueSince)},
                       {u"state"_s, codeOf(request.state)},
                       {u"person"_s, fullName(file.subject)},
                       {u"channel"_s, codeOf(request.channel)},
                       {u"language"_s, codeOf(request.language)},
                       {u"received"_s, jsonDate(request.receivedOn)},
                       {u"receivedByUnit"_s, jsonDate(request.receivedByUnitOn)},
                       {u"entered"_s, moment(request.enteredAt)},
                       {u"owner"_s, file.owner.code},
                       {u"closedBecause"_s,
                        request.closedBecause ? QJsonValue(codeOf(*request.closedBecause)) : QJsonValue()},
                       {u"closed"_s, jsonDate(request.closedOn)},
                       {u"version"_s, request.version},
                       {u"deadline"_s, deadlineJson(deadline, calendar)},
                       {u"claims"_s, arrayOf(file.claims, claimToJson)},
                       {u"letters"_s, arrayOf(file.letters, letterToJson)},
                       {u"documents"_s, arrayOf(file.documents, documentToJson)},
                       {u"journal"_s, arrayOf(file.journal, entryToJson)}};
    addFlows(object, file);
    return object;
}
