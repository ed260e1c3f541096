// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/returned.h"

#include "core/store/transaction.h"

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<Request> returned(Office &office, const Occasion &occasion, RequestId request, const QDate &on,
                         const QString &because, const QString &remarks,
                         const std::function<void()> &alongside)
{
    return takeStep(
        office, occasion, {request, 0}, Step::NoteReturn, [&](RequestFile &file) -> Result<QJsonObject> {
            const auto letter =
                std::ranges::find_if(std::views::reverse(file.letters), &FrozenLetter::isAnswer);
            if (const Result<void> day = checkDay(on, file.request, occasion); !day)
                return day.error();
            if (on < letter->dispatchedOn)
                return Refusal{RefusalReason::PeriodBackwards, {letter->dispatchedOn, on}};
            office.store.letters.markUndelivered(letter->id, on);
            if (!remarks.isEmpty())
                file.request.remarks = remarks;
            alongside();
            return QJsonObject{
                {u"letter"_s, letter->number}, {u"on"_s, on.toString(Qt::ISODate)}, {u"because"_s, because}};
        });
}

/// Beside the answer's own step: any other letter, or an answer whose request stands elsewhere by now.
void markOnly(Office &office, const Occasion &occasion, const FrozenLetter &letter, const QDate &on,
              const std::function<void()> &alongside)
{
    Transaction transaction(office.store.database);
    office.store.letters.markUndelivered(letter.id, on);
    alongside();
    const RequestFile file = requestFile(office.store, letter.request).value();
    (void)office.store.requests.replace(file.request, shownOf(file));
    office.store.journal.append(occasion, u"letter_returned"_s, letter.request,
                                {{u"letter"_s, letter.number}, {u"on"_s, on.toString(Qt::ISODate)}});
    transaction.commit();
}

} // namespace

Result<Request> noteReturn(Office &office, const Occasion &occasion, const SeenRequest &seen, const QDate &on,
                           const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    const std::optional<Request> request = office.store.requests.find(seen.id);
    if (request && seen.version != 0 && seen.version != request->version)
        return Refusal{RefusalReason::ChangedMeanwhile, {request->number}};
    return returned(office, occasion, seen.id, on, u"returned"_s, reason.trimmed(), [] {});
}

bool tieBounce(Office &office, const Occasion &occasion, const Message &notice)
{
    if (!notice.bounced || !notice.bounced->isPermanent || notice.bounced->messageId.isEmpty())
        return false;
    const std::optional<OutgoingMail> mail =
        office.store.outgoingMails.findByMessageId(notice.bounced->messageId);
    if (!mail || mail->bouncedOn.isValid() || !mail->letter)
        return false;
    const FrozenLetter letter = office.store.letters.find(*mail->letter).value();
    const auto noteMail = [&] {
        OutgoingMail back = *mail;
        // The server that took it knows better than we what became of one whose fate was unknown.
        if (back.state != MailState::Sent)
            back.settledAt = occasion.at;
        back.state = MailState::Sent;
        back.problem = MailProblem::None;
        back.bouncedOn = occasion.day();
        office.store.outgoingMails.note(back);
    };
    const bool leftByMail = letter.isOut() && letter.dispatchChannel == Channel::Email;
    if (!leftByMail) { // a copy of a letter that left another way
        Transaction transaction(office.store.database);
        noteMail();
        transaction.commit();
        return true;
    }
    if (letter.isAnswer &&
        returned(office, occasion, letter.request, occasion.day(), u"bounce"_s, {}, noteMail))
        return true;
    markOnly(office, occasion, letter, occasion.day(), noteMail);
    return true;
}

} // namespace atbilde
