// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/notify.h"

#include "core/casework/keepdocument.h"
#include "core/casework/processingrecord.h"
#include "core/fulfilment/taskplan.h"
#include "core/right/sheet.h"
#include "core/workflow/stepfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Working days a recipient is given to confirm [recommendation].
constexpr int daysToConfirm = 10;

Result<Notice> noticeIn(const RequestFile &file, NoticeId id)
{
    const auto notice = std::ranges::find(file.notices, id, &Notice::id);
    if (notice == file.notices.end())
        return Refusal{RefusalReason::NoticeNotFound, {QString::number(id.value())}};
    return *notice;
}

Result<Notice> plannedNotice(const RequestFile &file, NoticeId id)
{
    Result<Notice> notice = noticeIn(file, id);
    if (notice && (!isPlanned(*notice) || notice->letter))
        return Refusal{RefusalReason::NoticeSettled, {QString::number(id.value())}};
    return notice;
}

Result<Notice> unansweredNotice(const RequestFile &file, NoticeId id)
{
    Result<Notice> notice = noticeIn(file, id);
    if (notice && !awaitsReply(*notice))
        return Refusal{RefusalReason::NoticeSettled, {QString::number(id.value())}};
    return notice;
}

Refusal noSuchParty(const QString &party)
{
    return {RefusalReason::RegisterEntryMissing, {Code{"register_kind", u"party"_s}, party}};
}

QJsonObject factsOn(Store &store, const Notice &notice)
{
    QJsonObject facts{{u"notice"_s, notice.id.value()}, {u"right"_s, codeOf(notice.right)}};
    nameParty(facts, store, notice.party);
    return facts;
}

/// The letter's facts from what was decided on the right the notice is about.
RecipientNotice contentOf(const Notice &notice, const ProcessorOrRecipient &party, const Decision &decision,
                          const RequestFile &file, const QString &values)
{
    RecipientNotice content;
    content.recipient = party.name;
    content.address = party.address;
    content.email = party.email;
    content.isProcessor = party.isProcessor;
    content.action = notice.right;
    content.actionOn = decision.doneOn;
    content.subjectReference =
        file.subject.customerNumber.isEmpty() ? fullName(file.subject) : file.subject.customerNumber;
    content.data = decision.dataConcerned;
    QStringList corrected;
    for (const Correction &correction : decision.corrections) {
        content.data.append(correction.data);
        corrected.append(u"%1: %2"_s.arg(correction.data, correction.after));
    }
    content.newValues = values.trimmed().isEmpty() ? corrected.join(u"; "_s) : values.trimmed();
    content.processingAgreement = party.contractReference;
    content.confirmBy = notice.answerBy;
    return content;
}

} // namespace

int planNotices(Office &office, const Occasion &occasion, const RequestFile &file, Right right)
{
    int planned = 0;
    for (const QString &party : partiesToTell(right, processingRecord(office.store))) {
        const bool stands = std::ranges::any_of(
            file.notices, [&](const Notice &each) { return each.right == right && each.party == party; });
        if (stands)
            continue;
        Notice notice;
        notice.request = file.request.id;
        notice.right = right;
        notice.party = party;
        office.store.notices.add(notice);
        ++planned;
    }
    if (planned > 0)
        office.store.journal.append(occasion, u"notices_planned"_s, file.request.id, {{u"count"_s, planned}});
    return planned;
}

Result<Request> planNotice(Office &office, const Occasion &occasion, const SeenRequest &seen, Right right,
                           const QString &party)
{
    return takeStep(office, occasion, seen, Step::PlanNotice, [&](RequestFile &file) -> Result<QJsonObject> {
        if (!sheetOf(right).tellsRecipients) {
            return Refusal{
                RefusalReason::GroundNotLawful,
                {u"19"_s, Code{"right", codeOf(right)}, Code{"outcome", codeOf(Outcome::Fulfilled)}},
                u"GDPR 19"_s};
        }
        const ProcessingRegister record = processingRecord(office.store);
        if (std::ranges::find(record.recipients, party, &ProcessorOrRecipient::code) ==
            record.recipients.end())
            return noSuchParty(party);
        for (const Notice &each : file.notices) {
            if (each.right == right && each.party == party)
                return Refusal{RefusalReason::NoticeSettled, {QString::number(each.id.value())}};
        }
        Notice notice;
        notice.request = file.request.id;
        notice.right = right;
        notice.party = party;
        notice.id = office.store.notices.add(notice);
        return factsOn(office.store, notice);
    });
}

Result<Request> sendNotice(Office &office, const Occasion &occasion, const SeenRequest &seen, NoticeId id,
                           const QDate &answerBy, const QString &values, const RenderPdf &render)
{
    return takeStep(office, occasion, seen, Step::SendNotice, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Notice> notice = plannedNotice(file, id);
        if (!notice)
            return notice.error();
        if (answerBy.isValid() && answerBy <= occasion.day())
            return Refusal{RefusalReason::PeriodBackwards, {occasion.day(), answerBy}};
        const ProcessingRegister record = processingRecord(office.store);
        const auto party = std::ranges::find(record.recipients, notice->party, &ProcessorOrRecipient::code);
        if (party == record.recipients.end())
            return noSuchParty(notice->party);
        const auto claim = std::ranges::find(file.claims, notice->right, &Claim::right);
        if (claim == file.claims.end() || !claim->decision) {
            return Refusal{RefusalReason::ClaimNotFound,
                           {Code{"right", codeOf(notice->right)}, file.request.number}};
        }
        notice->answerBy =
            answerBy.isValid() ? answerBy : office.calendar.workingDaysAfter(occasion.day(), daysToConfirm);
        const Result<FrozenLetter> letter =
            freezeLetter(office, occasion, file, u"T16"_s, render, [&](LetterFacts &facts) {
                facts.notice = contentOf(*notice, *party, *claim->decision, file, values);
            });
        if (!letter)
            return letter.error();
        notice->letter = letter->id;
        office.store.notices.replace(*notice);
        QJsonObject facts = factsOn(office.store, *notice);
        facts.insert(u"letter"_s, letter->number);
        return facts;
    });
}

Result<Request> waiveNotice(Office &office, const Occasion &occasion, const SeenRequest &seen, NoticeId id,
                            NoticeWaiver waiver, const QString &reason)
{
    return takeStep(office, occasion, seen, Step::WaiveNotice, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Notice> notice = plannedNotice(file, id);
        if (!notice)
            return notice.error();
        if (reason.trimmed().isEmpty())
            return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 19"_s};
        notice->waived = waiver;
        notice->waivedBecause = reason.trimmed();
        office.store.notices.replace(*notice);
        QJsonObject facts = factsOn(office.store, *notice);
        facts.insert(u"because"_s, codeOf(waiver));
        return facts;
    });
}

Result<Request> recordReply(Office &office, const Occasion &occasion, const SeenRequest &seen, NoticeId id,
                            const QDate &on, const QString &reply, const QString &evidenceName,
                            const QByteArray &evidence)
{
    return takeStep(office, occasion, seen, Step::RecordReply, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Notice> notice = unansweredNotice(file, id);
        if (!notice)
            return notice.error();
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        if (on < notice->sentOn)
            return Refusal{RefusalReason::PeriodBackwards, {notice->sentOn, on}};
        if (reply.trimmed().isEmpty())
            return fieldMissing(StepField::Text);
        notice->repliedOn = on;
        notice->reply = reply.trimmed();
        office.store.notices.replace(*notice);
        if (!evidence.isEmpty())
            (void)keepDocument(office, occasion, file.request, DocumentKind::Evidence, {}, evidenceName,
                               evidence);
        QJsonObject facts = factsOn(office.store, *notice);
        facts.insert(u"on"_s, on.toString(Qt::ISODate));
        return facts;
    });
}

Result<Request> chaseNotice(Office &office, const Occasion &occasion, const SeenRequest &seen, NoticeId id,
                            const QDate &on)
{
    return takeStep(office, occasion, seen, Step::ChaseNotice, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Notice> notice = unansweredNotice(file, id);
        if (!notice)
            return notice.error();
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        ++notice->reminders;
        notice->remindedOn = on;
        office.store.notices.replace(*notice);
        QJsonObject facts = factsOn(office.store, *notice);
        facts.insert(u"on"_s, on.toString(Qt::ISODate));
        return facts;
    });
}

} // namespace atbilde
