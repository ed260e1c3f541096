// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/register.h"

#include "core/casework/acknowledgemail.h"
#include "core/casework/clock.h"
#include "core/casework/takestep.h"
#include "core/intake/proposal.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<void> check(const Registration &registration, const Occasion &occasion)
{
    if (registration.rights.empty())
        return Refusal{RefusalReason::NoRightGiven};
    if (!registration.subject.id.isValid() && registration.subject.surname.trimmed().isEmpty() &&
        registration.subject.givenNames.trimmed().isEmpty()) {
        return Refusal{RefusalReason::NameMissing};
    }
    for (const QDate &day :
         {registration.receivedOn, registration.receivedByUnitOn, registration.deliveredOn}) {
        if (day.isValid() && day > occasion.day())
            return Refusal{RefusalReason::DateInFuture, {day}};
    }
    if (!registration.receivedOn.isValid())
        return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
    if (registration.receivedByUnitOn.isValid() && registration.receivedByUnitOn < registration.receivedOn) {
        return Refusal{RefusalReason::DateBeforeReceipt,
                       {registration.receivedByUnitOn, registration.receivedOn}};
    }
    return {};
}

/// The earlier request that this one repeats; it must be the same person's.
Result<std::optional<RequestId>> repeatedBy(Store &store, const Registration &registration, SubjectId subject)
{
    const QString number = registration.repeatsNumber.trimmed();
    if (number.isEmpty())
        return std::optional<RequestId>();
    const std::optional<Request> earlier = store.requests.findByNumber(number);
    if (!earlier || earlier->subject != subject)
        return Refusal{RefusalReason::RequestNotFound, {number}};
    return std::optional(earlier->id);
}

} // namespace

// It moves the deadline (12(3)), so it stands in the file why.
Result<void> checkReceipt(const QDate &receivedOn, const QDate &shown, const QString &because)
{
    if (receivedOn == shown || !because.trimmed().isEmpty())
        return {};
    return Refusal{RefusalReason::ReceiptReasonMissing, {receivedOn, shown}, u"GDPR 12(3)"_s};
}

Result<Document> checkInTray(Store &store, DocumentId id)
{
    const std::optional<Document> document = store.documents.find(id);
    if (!document)
        return Refusal{RefusalReason::DocumentNotFound, {QString::number(id.value())}};
    if (document->state != DocumentState::InTray) {
        return Refusal{RefusalReason::DocumentNotInTray,
                       {id.value(), Code{"document_state", codeOf(document->state)}}};
    }
    return *document;
}

Registration proposedRegistration(const Document &document)
{
    Registration registration;
    registration.channel = document.channel;
    registration.receivedOn = document.receivedOn;
    registration.language = document.language.value_or(Language::Latvian);
    const std::optional<Proposal> proposal =
        proposalFromJson(QJsonDocument::fromJson(document.proposal).object());
    const QString name =
        proposal && !proposal->name.value.isEmpty() ? proposal->name.value : document.senderName;
    const NameInCase parts = nameFromText(name);
    registration.subject.givenNames = parts.given;
    registration.subject.surname = parts.surname;
    registration.subject.language = registration.language;
    registration.subject.salutationKind = guessedSalutationKind(parts.given, parts.surname);
    registration.subject.email = document.senderAddress;
    if (!proposal)
        return registration;
    for (const RightGuess &guess : proposal->rights)
        registration.rights.push_back(guess.right);
    if (!proposal->replyAddress.value.isEmpty())
        registration.subject.email = proposal->replyAddress.value;
    registration.subject.phone = proposal->phone.value;
    registration.subject.personalCode = proposal->personalCode.value;
    registration.subject.address = proposal->address.value;
    registration.subject.customerNumber = proposal->customerNumber.value;
    const QDate dated = QDate::fromString(proposal->senderDated.value, Qt::ISODate);
    if (dated <= registration.receivedOn)
        registration.senderDatedOn = dated;
    return registration;
}

Result<void> mayWorkTray(const Officer &officer, const QString &act)
{
    constexpr Roles office{Role::Clerk, Role::Handler, Role::Approver};
    if (!office.contains(officer.role))
        return Refusal{RefusalReason::RoleNotAllowed, {Code{"act", act}, Code{"role", codeOf(officer.role)}}};
    return {};
}

Result<Request> registerDocument(Office &office, const Occasion &occasion, DocumentId id,
                                 const Registration &registration)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"register"_s); !may)
        return may.error();
    if (const Result<void> sound = check(registration, occasion); !sound)
        return sound.error();

    Store &store = office.store;
    Transaction transaction(store.database);
    const Result<Document> document = checkInTray(store, id);
    if (!document)
        return document.error();
    const QDate shown = registration.deliveredOn.isValid() ? registration.deliveredOn : document->receivedOn;
    if (const Result<void> dated =
            checkReceipt(registration.receivedOn, shown, registration.receiptChangedBecause);
        !dated)
        return dated.error();

    RequestFile file;
    file.subject = registration.subject;
    if (file.subject.id.isValid()) {
        const std::optional<Subject> known = store.subjects.find(file.subject.id);
        if (!known)
            return Refusal{RefusalReason::SubjectNotFound, {QString::number(file.subject.id.value())}};
        file.subject = *known;
    } else {
        file.subject.givenNames =
            file.subject.givenNames.normalized(QString::NormalizationForm_C).simplified();
        file.subject.surname = file.subject.surname.normalized(QString::NormalizationForm_C).simplified();
        file.subject.id = store.subjects.add(file.subject);
    }

    file.owner = occasion.officer;
    if (registration.owner.isValid()) {
        const std::optional<Officer> owner = store.officers.find(registration.owner);
        if (!owner || !owner->isActive)
            return Refusal{RefusalReason::OfficerNotFound, {QString::number(registration.owner.value())}};
        file.owner = *owner;
    }

    Request &request = file.request;
    request.year = occasion.day().year();
    request.serial = int(store.numberSeries.draw(u"request"_s, request.year));
    request.number = numberFrom(office.organisation().incomingPattern, request.year, request.serial);
    request.subject = file.subject.id;
    request.state = firstState;
    request.channel = registration.channel;
    request.language = registration.language;
    request.receivedOn = registration.receivedOn;
    request.receivedByUnitOn =
        registration.receivedByUnitOn.isValid() ? registration.receivedByUnitOn : registration.receivedOn;
    request.enteredAt = occasion.at;
    request.senderReference = registration.senderReference.trimmed();
    request.senderDatedOn = registration.senderDatedOn;
    request.owner = file.owner.id;
    request.receiptChangedBecause = registration.receiptChangedBecause.trimmed();
    request.deliveryNumber = registration.deliveryNumber.trimmed();
    request.deliveredOn = registration.deliveredOn;
    request.deliveredTo = registration.deliveredTo.trimmed();
    const Result<std::optional<RequestId>> repeated = repeatedBy(store, registration, request.subject);
    if (!repeated)
        return repeated.error();
    request.related = *repeated;

    QJsonArray rights;
    for (const Right right : registration.rights) {
        const bool known =
            std::ranges::any_of(file.claims, [&](const Claim &claim) { return claim.right == right; });
        if (known)
            continue;
        file.claims.push_back({{}, {}, right, std::nullopt});
        rights.append(codeOf(right));
    }
    if (const Result<void> counted = setClock(file, office.calendar, occasion.day()); !counted)
        return counted.error();
    request.id = store.requests.add(request, shownOf(file));
    for (Claim &claim : file.claims) {
        claim.request = request.id;
        claim.id = store.claims.add(claim);
    }
    store.requests.index(request.id, request.number, {request.senderReference});
    store.documents.move(id, DocumentState::InRequest, request.id, {});
    store.journal.append(occasion, u"register"_s, request.id,
                         {{u"document"_s, id.value()},
                          {u"received"_s, request.receivedOn.toString(Qt::ISODate)},
                          {u"deadline"_s, request.deadline.toString(Qt::ISODate)},
                          {u"rights"_s, rights}});
    (void)acknowledgeByMail(office, occasion, *document, request);
    transaction.commit();
    return request;
}

} // namespace atbilde
