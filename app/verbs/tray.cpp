// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/tray.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "app/verbs/deadlinetext.h"
#include "core/casework/authority.h"
#include "core/casework/clock.h"
#include "core/casework/register.h"
#include "core/casework/tray.h"
#include "core/intake/proposal.h"
#include "core/store/lists/tray.h"
#include "ui/wording/dates.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Tray
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

constexpr int trayPageSize = 500;

std::vector<Right> proposedRights(const QByteArray &json)
{
    std::vector<Right> rights;
    if (const auto proposal = proposalFromJson(QJsonDocument::fromJson(json).object())) {
        for (const RightGuess &guess : proposal->rights)
            rights.push_back(guess.right);
    }
    return rights;
}

QJsonArray codesOf(const std::vector<Right> &rights)
{
    QJsonArray codes;
    for (const Right right : rights)
        codes.append(codeOf(right));
    return codes;
}

/// The proposal with what was typed in its place.
Result<Registration> registrationTyped(Office &office, const Arguments &given, const Document &document)
{
    Registration registration = proposedRegistration(document);
    if (given.has(u"person"_s)) {
        const NameInCase name = nameFromText(given.value(u"person"_s));
        registration.subject.givenNames = name.given;
        registration.subject.surname = name.surname;
        registration.subject.salutationKind = guessedSalutationKind(name.given, name.surname);
    }
    if (given.has(u"right"_s)) {
        const Result<std::vector<Right>> rights = rightsTyped(given.values(u"right"_s));
        if (!rights)
            return rights.error();
        registration.rights = *rights;
    }
    if (given.has(u"received"_s)) {
        const Result<QDate> received = dateTyped(given.value(u"received"_s));
        if (!received)
            return received.error();
        registration.receivedOn = *received;
    }
    if (given.has(u"owner"_s)) {
        const Result<Officer> owner = officerNamed(office, given.value(u"owner"_s));
        if (!owner)
            return owner.error();
        registration.owner = owner->id;
    }
    if (given.has(u"address"_s))
        registration.subject.address = given.value(u"address"_s);
    for (const auto &[word, day] : {std::pair{u"unit-received"_s, &registration.receivedByUnitOn},
                                    std::pair{u"dated"_s, &registration.senderDatedOn},
                                    std::pair{u"delivered"_s, &registration.deliveredOn}}) {
        if (!given.has(word))
            continue;
        const Result<QDate> typed = dateTyped(given.value(word));
        if (!typed)
            return typed.error();
        *day = *typed;
    }
    if (registration.deliveredOn.isValid() && !given.has(u"received"_s))
        registration.receivedOn = registration.deliveredOn;
    registration.deliveryNumber = given.value(u"delivery-number"_s);
    registration.deliveredTo = given.value(u"delivered-to"_s);
    registration.receiptChangedBecause = given.value(u"because"_s);
    registration.repeatsNumber = given.value(u"repeats"_s);
    return registration;
}

/// A letter of the authority as it was typed.
Result<AuthorityLetter> authorityLetterTyped(Office &office, const Arguments &given, const Document &document)
{
    AuthorityLetter letter;
    letter.reference = given.value(u"authority"_s);
    letter.name = given.value(u"person"_s);
    letter.relatedNumber = given.value(u"about"_s);
    letter.channel = document.channel;
    letter.receivedOn = document.receivedOn;
    for (const auto &[word, day] :
         {std::pair{u"received"_s, &letter.receivedOn}, std::pair{u"dated"_s, &letter.datedOn},
          std::pair{u"due"_s, &letter.dueOn}}) {
        if (!given.has(word))
            continue;
        const Result<QDate> typed = dateTyped(given.value(word));
        if (!typed)
            return typed.error();
        *day = *typed;
    }
    if (given.has(u"owner"_s)) {
        const Result<Officer> owner = officerNamed(office, given.value(u"owner"_s));
        if (!owner)
            return owner.error();
        letter.owner = owner->id;
    }
    return letter;
}

Result<Request> registerTyped(Counter &counter, const Arguments &given, const Document &document)
{
    if (given.has(u"authority"_s)) {
        const Result<AuthorityLetter> letter = authorityLetterTyped(*counter.office, given, document);
        if (!letter)
            return letter.error();
        return registerAuthorityLetter(*counter.office, counter.occasion, document.id, *letter);
    }
    const Result<Registration> registration = registrationTyped(*counter.office, given, document);
    if (!registration)
        return registration.error();
    return registerDocument(*counter.office, counter.occasion, document.id, *registration);
}

void printRegistered(const Console &console, Office &office, const RequestFile &file, const QDate &today)
{
    std::vector<Right> rights;
    for (const Claim &claim : file.claims)
        rights.push_back(claim.right);
    const Deadline deadline = deadlineFor(file, office.calendar, today).value();
    if (console.json) {
        console.print(QJsonObject{{u"number"_s, file.request.number},
                                  {u"kind"_s, codeOf(file.request.kind)},
                                  {u"person"_s, fullName(file.subject)},
                                  {u"rights"_s, codesOf(rights)},
                                  {u"received"_s, jsonDate(file.request.receivedOn)},
                                  {u"deadline"_s, deadlineJson(deadline, office.calendar)}});
        return;
    }
    if (file.request.kind == RequestKind::Authority) {
        console.print(Tray::tr("Request %1: %2, letter of the authority")
                          .arg(file.request.number, fullName(file.subject)));
    } else {
        console.print(Tray::tr("Request %1: %2, %3")
                          .arg(file.request.number, fullName(file.subject), wordsFor(rights)));
    }
    printDeadline(console, deadline);
}

} // namespace

int intakeVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"intake"_s, arguments, {{u"quarantined"_s, false}, {u"set-aside"_s, false}}, 0, 0);
    if (given.failed)
        return exitMisused;
    const DocumentState shelf = given.has(u"quarantined"_s) ? DocumentState::Quarantined
                                : given.has(u"set-aside"_s) ? DocumentState::Dismissed
                                                            : DocumentState::InTray;
    const std::unique_ptr<Office> office = openOffice(console);
    QList<QStringList> rows;
    std::optional<TrayKey> after;
    do {
        const TrayPage page = trayPage(office->store, trayPageSize, after, shelf);
        for (const TrayRow &row : page.rows) {
            const std::vector<Right> rights = proposedRights(row.proposal);
            const QString sender = row.senderName.isEmpty() ? row.senderAddress : row.senderName;
            if (console.json) {
                console.print(QJsonObject{
                    {u"document"_s, row.id.value()},
                    {u"unread"_s, row.isUnread},
                    {u"channel"_s, codeOf(row.channel)},
                    {u"from"_s, QJsonObject{{u"name"_s, row.senderName}, {u"address"_s, row.senderAddress}}},
                    {u"subject"_s, row.subject},
                    {u"file"_s, row.fileName},
                    {u"received"_s, jsonDate(row.receivedOn)},
                    {u"quarantine"_s, row.quarantine.isEmpty() ? QJsonValue() : QJsonValue(row.quarantine)},
                    {u"rights"_s, codesOf(rights)},
                    {u"proposal"_s, QJsonDocument::fromJson(row.proposal).object()}});
            }
            rows.append({QString::number(row.id.value()), shownDate(row.receivedOn), sender,
                         row.subject.isEmpty() ? row.fileName : row.subject, wordsFor(rights)});
        }
        after = page.next;
    } while (after);
    if (!console.json) {
        if (rows.isEmpty() && shelf == DocumentState::InTray)
            console.print(Tray::tr("The intake tray is empty."));
        else if (rows.isEmpty())
            console.print(Tray::tr("There is no such document."));
        for (const QString &line : inColumns(rows))
            console.print(line);
    }
    return exitDone;
}

int registerVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"register"_s, arguments,
                          {{u"person"_s},
                           {u"right"_s},
                           {u"received"_s},
                           {u"owner"_s},
                           {u"address"_s},
                           {u"because"_s},
                           {u"unit-received"_s},
                           {u"delivered"_s},
                           {u"delivery-number"_s},
                           {u"delivered-to"_s},
                           {u"repeats"_s},
                           {u"authority"_s},
                           {u"due"_s},
                           {u"dated"_s},
                           {u"about"_s}},
                          1, 1);
    if (given.failed)
        return exitMisused;
    const Result<DocumentId> id = documentTyped(given.positional.first());
    if (!id)
        return refuse(console, id.error());
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    Office &office = *counter->office;
    const std::optional<Document> document = office.store.documents.find(*id);
    if (!document)
        return refuse(console, {RefusalReason::DocumentNotFound, {given.positional.first()}});
    const Result<Request> request = registerTyped(*counter, given, *document);
    if (!request)
        return refuse(console, request.error());
    printRegistered(console, office, requestFile(office.store, request->id).value(), counter->occasion.day());
    return exitDone;
}

int attachVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"attach"_s, arguments, {}, 2, 2);
    if (given.failed)
        return exitMisused;
    const Result<DocumentId> id = documentTyped(given.positional.first());
    if (!id)
        return refuse(console, id.error());
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<Request> request =
        attachDocument(*counter->office, counter->occasion, *id, given.positional[1]);
    if (!request)
        return refuse(console, request.error());
    if (console.json)
        console.print(QJsonObject{{u"document"_s, id->value()}, {u"number"_s, request->number}});
    else
        console.print(Tray::tr("Document %1 is now in request %2.").arg(id->value()).arg(request->number));
    return exitDone;
}

int dismissVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"dismiss"_s, arguments, {{u"reason"_s}}, 1, 1);
    if (given.failed)
        return exitMisused;
    const Result<DocumentId> id = documentTyped(given.positional.first());
    if (!id)
        return refuse(console, id.error());
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<void> done =
        dismissDocument(*counter->office, counter->occasion, *id, given.value(u"reason"_s));
    if (!done)
        return refuse(console, done.error());
    if (console.json)
        console.print(QJsonObject{{u"document"_s, id->value()}, {u"state"_s, u"dismissed"_s}});
    else
        console.print(Tray::tr("Document %1 was set aside: not a data-protection request.").arg(id->value()));
    return exitDone;
}
