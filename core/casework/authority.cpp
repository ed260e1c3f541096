// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/authority.h"

#include "core/casework/clock.h"
#include "core/casework/register.h"
#include "core/store/transaction.h"
#include "core/workflow/stepfield.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString authorityName = u"Datu valsts inspekcija"_s;

Result<void> check(const AuthorityLetter &letter, const Occasion &occasion)
{
    if (!letter.receivedOn.isValid() || !letter.dueOn.isValid() || !letter.datedOn.isValid())
        return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
    if (letter.receivedOn > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {letter.receivedOn}};
    if (letter.receivedOn < letter.datedOn)
        return Refusal{RefusalReason::PeriodBackwards, {letter.datedOn, letter.receivedOn}};
    if (letter.dueOn < letter.receivedOn)
        return Refusal{RefusalReason::PeriodBackwards, {letter.receivedOn, letter.dueOn}};
    if (letter.reference.trimmed().isEmpty()) {
        return fieldMissing(StepField::Reference);
    }
    return {};
}

/// Whom the case is about: the person of the request complained of, the complainant, else the authority
/// itself.
Result<Subject> subjectOf(Store &store, const AuthorityLetter &letter, std::optional<RequestId> &related)
{
    if (!letter.relatedNumber.trimmed().isEmpty()) {
        const std::optional<Request> about = store.requests.findByNumber(letter.relatedNumber.trimmed());
        if (!about)
            return Refusal{RefusalReason::RequestNotFound, {letter.relatedNumber}};
        related = about->id;
        return store.subjects.find(about->subject).value();
    }
    Subject subject;
    const NameInCase name = nameFromText(letter.name);
    subject.givenNames = name.given;
    subject.surname = letter.name.trimmed().isEmpty() ? authorityName : name.surname;
    subject.id = store.subjects.add(subject);
    return subject;
}

} // namespace

Result<Request> registerAuthorityLetter(Office &office, const Occasion &occasion, DocumentId id,
                                        const AuthorityLetter &letter)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"register"_s); !may)
        return may.error();
    if (const Result<void> sound = check(letter, occasion); !sound)
        return sound.error();
    Store &store = office.store;
    Transaction transaction(store.database);
    const Result<Document> document = checkInTray(store, id);
    if (!document)
        return document.error();
    if (const Result<void> dated =
            checkReceipt(letter.receivedOn, document->receivedOn, letter.receiptChangedBecause);
        !dated)
        return dated.error();

    RequestFile file;
    Request &request = file.request;
    Result<Subject> subject = subjectOf(store, letter, request.related);
    if (!subject)
        return subject.error();
    file.subject = *subject;
    file.owner = occasion.officer;
    if (letter.owner.isValid()) {
        const std::optional<Officer> owner = store.officers.find(letter.owner);
        if (!owner || !owner->isActive)
            return Refusal{RefusalReason::OfficerNotFound, {QString::number(letter.owner.value())}};
        file.owner = *owner;
    }
    request.kind = RequestKind::Authority;
    request.year = occasion.day().year();
    request.serial = int(store.numberSeries.draw(u"authority"_s, request.year));
    request.number = numberFrom(office.organisation().authorityPattern, request.year, request.serial);
    request.subject = file.subject.id;
    request.state = firstState;
    request.channel = letter.channel;
    request.language = Language::Latvian; // the state's language, whatever the person's
    request.receivedOn = letter.receivedOn;
    request.receivedByUnitOn = letter.receivedOn;
    request.enteredAt = occasion.at;
    request.receiptChangedBecause = letter.receiptChangedBecause.trimmed();
    request.dueGivenOn = letter.dueOn;
    request.senderReference = letter.reference.trimmed();
    request.senderDatedOn = letter.datedOn;
    request.owner = file.owner.id;
    if (const Result<void> counted = setClock(file, office.calendar, occasion.day()); !counted)
        return counted.error();
    request.id = store.requests.add(request, shownOf(file));
    store.requests.index(request.id, request.number, {request.senderReference});
    store.documents.move(id, DocumentState::InRequest, request.id, {});
    store.journal.append(occasion, u"register_authority"_s, request.id,
                         {{u"document"_s, id.value()},
                          {u"received"_s, request.receivedOn.toString(Qt::ISODate)},
                          {u"deadline"_s, request.deadline.toString(Qt::ISODate)}});
    transaction.commit();
    return request;
}

Result<Request> setDue(Office &office, const Occasion &occasion, const SeenRequest &seen, const QDate &due,
                       const QString &reference)
{
    return takeStep(office, occasion, seen, Step::SetDue, [&](RequestFile &file) -> Result<QJsonObject> {
        if (!due.isValid())
            return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
        if (due < file.request.receivedOn)
            return Refusal{RefusalReason::DateBeforeReceipt, {due, file.request.receivedOn}};
        file.request.dueGivenOn = due;
        if (!reference.trimmed().isEmpty())
            file.request.senderReference = reference.trimmed();
        return QJsonObject{{u"due"_s, due.toString(Qt::ISODate)}};
    });
}

Result<Request> recordAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                             const QString &text)
{
    return takeStep(office, occasion, seen, Step::RecordAnswer,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        if (text.trimmed().isEmpty())
                            return fieldMissing(StepField::Text);
                        file.request.authorityAnswer = text.trimmed();
                        return QJsonObject{};
                    });
}

} // namespace atbilde
