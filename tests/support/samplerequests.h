// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/assess.h"
#include "core/casework/decide.h"
#include "core/casework/import.h"
#include "core/casework/register.h"
#include "core/casework/submit.h"
#include "tests/support/testoffice.h"

// Requests of invented people, brought as far as a test needs them.

/// A message about the right from this person, received on the day and registered by the clerk for the
/// handler.
inline atbilde::Request
registeredRequest(TestOffice &test, const QString &givenNames, const QString &surname,
                  const QDate &receivedOn, atbilde::Right right = atbilde::Right::MarketingObjection,
                  const QString &address = QStringLiteral("Lielā iela 5, Cēsis, LV-4101"))
{
    using namespace atbilde;
    const QString mail = QStringLiteral("From: <%1@pasts.example>\r\nTo: dati@vejupe.example\r\n"
                                        "Message-ID: <%1-%2@pasts.example>\r\nSubject: Lūgums\r\n"
                                        "Content-Type: text/plain; charset=UTF-8\r\n\r\n%3 %4\r\n")
                             .arg(QString::number(qHash(surname + givenNames, size_t(7))),
                                  receivedOn.toString(Qt::ISODate), givenNames, surname);
    const Imported imported = importBytes(*test.office, test.by(test.clerk), mail.toUtf8(),
                                          surname + QStringLiteral(".eml"), {receivedOn, {}})
                                  .value();
    Registration registration;
    registration.subject.givenNames = givenNames;
    registration.subject.surname = surname;
    registration.subject.email = QStringLiteral("persona@pasts.example");
    registration.subject.address = address;
    registration.subject.salutationKind = guessedSalutationKind(givenNames, surname);
    registration.rights = {right};
    registration.receivedOn = receivedOn;
    registration.owner = test.handler.id;
    return registerDocument(*test.office, test.by(test.clerk), imported.document, registration).value();
}

/// The marketing objection granted and its answer ready to be finalised.
inline atbilde::Request approvedRequest(TestOffice &test, const atbilde::Request &request)
{
    using namespace atbilde;
    Office &office = *test.office;
    const Occasion handler = test.by(test.handler);
    const Request assessed = assess(office, handler, {request.id, request.version}).value();
    Decision decision;
    decision.right = Right::MarketingObjection;
    decision.outcome = Outcome::Fulfilled;
    decision.doneOn = handler.day();
    decision.suppressionData = {QStringLiteral("e-pasta adrese")};
    const Request decided = decide(office, handler, {request.id, assessed.version}, decision).value();
    return submit(office, handler, {request.id, decided.version}).value();
}
