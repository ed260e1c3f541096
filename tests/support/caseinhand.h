// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/assess.h"
#include "core/casework/clarify.h"
#include "core/casework/close.h"
#include "core/casework/decide.h"
#include "core/casework/dispatch.h"
#include "core/casework/finalise.h"
#include "core/casework/identify.h"
#include "core/casework/import.h"
#include "core/casework/register.h"
#include "core/casework/steps.h"
#include "core/casework/submit.h"
#include "core/identity/strength.h"
#include "tests/support/testoffice.h"

/// An e-mail of Jānis Bērziņš who wants his data erased, received on 3 November 2026.
inline QByteArray erasureMail(const QByteArray &messageId,
                              const QByteArray &body = "Lūdzu dzēst visus manus personas datus.")
{
    return "Received: from mx by mail.vejupe.example; Tue, 3 Nov 2026 08:15:00 +0200\r\n"
           "From: =?UTF-8?Q?J=C4=81nis_B=C4=93rzi=C5=86=C5=A1?= <janis@pasts.example>\r\n"
           "To: dati@vejupe.example\r\nSubject: =?UTF-8?Q?Datu_dz=C4=93=C5=A1ana?=\r\nMessage-ID: <" +
           messageId +
           "@pasts.example>\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\n"
           "Content-Type: text/plain; charset=UTF-8\r\n\r\nLabdien!\r\n\r\n" +
           body + "\r\n\r\nAr cieņu\r\nJānis Bērziņš\r\n";
}

inline atbilde::Result<QByteArray> fakePdf(const atbilde::Letter &letter)
{
    return QByteArray("%PDF-1.7\n\0\xff ", 12) + letter.number.toUtf8();
}

inline atbilde::Decision erased()
{
    atbilde::Decision decision;
    decision.right = atbilde::Right::Erasure;
    decision.ground = QStringLiteral("17(1)(a)");
    decision.doneOn = QDate(2026, 11, 9);
    decision.dataConcerned = {QStringLiteral("klienta konta dati")};
    decision.recipientsNotified = false;
    return decision;
}

inline atbilde::Decision erasureDenied()
{
    atbilde::Decision decision;
    decision.right = atbilde::Right::Erasure;
    decision.outcome = atbilde::Outcome::Refused;
    decision.exception = QStringLiteral("17(3)(e)");
    decision.reason = QStringLiteral("tiesā tiek izskatīts strīds par neapmaksātu piegādi");
    decision.dataRequested = {QStringLiteral("līguma dati")};
    decision.dataKept = {QStringLiteral("līgums Nr. 118")};
    decision.keptPurpose = QStringLiteral("prasības celšana tiesā");
    decision.keptUntil = QDate(2028, 6, 30);
    return decision;
}

/// One request for erasure in a small office, taken as far as a test needs it. `decision` settles whether its
/// way leads past an approver.
class CaseInHand : public TestOffice
{
public:
    explicit CaseInHand(const atbilde::Decision &toDecide = erasureDenied()) : decision(toDecide)
    {
        document = atbilde::importBytes(*office, by(clerk), erasureMail("1"), QStringLiteral("1.eml"), {})
                       .value()
                       .document;
        atbilde::Registration registration =
            atbilde::proposedRegistration(office->store.documents.find(document).value());
        registration.owner = handler.id;
        id = atbilde::registerDocument(*office, by(clerk), document, registration).value().id;
    }

    [[nodiscard]] atbilde::SeenRequest seen() const { return {id, 0}; }
    [[nodiscard]] atbilde::Request request() const { return office->store.requests.find(id).value(); }
    [[nodiscard]] QDate today() const { return by(clerk).day(); }
    [[nodiscard]] atbilde::RequestFile file() const { return requestFile(office->store, id).value(); }

    /// Takes any step, from what would be typed for it.
    atbilde::Result<atbilde::Request> take(const atbilde::Officer &officer, atbilde::Step step,
                                           const QHash<atbilde::StepField, QString> &values = {},
                                           const QByteArray &bytes = {})
    {
        atbilde::StepInput input;
        input.values = values;
        input.file = bytes;
        input.fileName = bytes.isEmpty() ? QString() : QStringLiteral("pielikums.txt");
        return atbilde::take(*office, by(officer), seen(), step, input, fakePdf);
    }

    /// Posts every letter that lies in the house, today.
    bool postAll()
    {
        using namespace atbilde;
        for (const FrozenLetter &letter : office->store.letters.of(id)) {
            if (!letter.isAnswer && !letter.dispatchedOn.isValid() &&
                !dispatchLetter(*office, by(clerk), seen(), letter.id, {today(), Channel::Letter, {}})) {
                return false;
            }
        }
        return true;
    }

    /// Somebody looked at who asks and had no doubt.
    bool settleIdentity()
    {
        using namespace atbilde;
        if (settledBy(office->store.identityChecks.of(id)))
            return true;
        IdentityLook look;
        look.reason = QStringLiteral("raksta no mums zināmas adreses");
        look.on = today();
        return bool(checkIdentity(*office, by(handler), seen(), look));
    }

    /// Along the usual way. Fails the test where a step is refused.
    void bringTo(atbilde::State state)
    {
        using namespace atbilde;
        while (request().state != state) {
            const State stands = request().state;
            bool done = false;
            if (stands == State::Registered && state == State::Identification) {
                done = bool(askIdentity(*office, by(handler), seen(), {QStringLiteral("cita adrese"), {}},
                                        fakePdf)) &&
                       postAll();
            } else if (stands == State::Registered) {
                done = bool(assess(*office, by(handler), seen()));
            } else if (stands == State::Assessment && state == State::Clarification) {
                done = bool(askClarification(*office, by(handler), seen(), {QStringLiteral("daudz datu"), {}},
                                             fakePdf)) &&
                       postAll();
            } else if (stands == State::Assessment) {
                done = settleIdentity() && bool(decide(*office, by(handler), seen(), decision)) &&
                       bool(submit(*office, by(handler), seen()));
            } else if (stands == State::Approval) {
                done = bool(approve(*office, by(approver), seen()));
            } else if (stands == State::Approved) {
                done = bool(finaliseAnswer(*office, by(clerk), seen(), fakePdf)) &&
                       bool(dispatchAnswer(*office, by(clerk), seen(), {today(), Channel::Letter, {}}));
            } else if (stands == State::Dispatched) {
                done = bool(closeRequest(*office, by(clerk), seen()));
            }
            if (!done)
                qFatal("the case does not go on from %s", qPrintable(codeOf(stands)));
        }
    }

    atbilde::Decision decision;
    atbilde::DocumentId document;
    atbilde::RequestId id;
};
