// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/assess.h"
#include "core/casework/import.h"
#include "core/casework/register.h"
#include "tests/support/findingsample.h"
#include "tests/support/testoffice.h"

/// An e-mail of Jānis Bērziņš who wants a copy of his data, received on 3 November 2026.
inline QByteArray accessMail(const QByteArray &messageId)
{
    return "Received: from mx by mail.vejupe.example; Tue, 3 Nov 2026 08:15:00 +0200\r\n"
           "From: =?UTF-8?Q?J=C4=81nis_B=C4=93rzi=C5=86=C5=A1?= <janis@pasts.example>\r\n"
           "To: dati@vejupe.example\r\nSubject: Mani dati\r\nMessage-ID: <" +
           messageId +
           "@pasts.example>\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\n"
           "Content-Type: text/plain; charset=UTF-8\r\n\r\nLūdzu izsniegt manu personas datu kopiju.\r\n\r\n"
           "Ar cieņu\r\nJānis Bērziņš\r\n";
}

/// A request for access and portability under assessment, in an office that has its registers filled in.
class AccessCase : public TestOffice
{
public:
    AccessCase()
    {
        using namespace atbilde;
        using Kind = RegisterEntries::Kind;
        const ProcessingRegister record = sampleRegisterWithFraud();
        for (const DataCategory &category : record.categories)
            office->store.registerEntries.put(Kind::Category, category.code, jsonOf(category));
        for (const ProcessorOrRecipient &party : record.recipients)
            office->store.registerEntries.put(Kind::Party, party.code, jsonOf(party));
        for (const SystemEntry &system : record.systems)
            office->store.registerEntries.put(Kind::System, system.code, jsonOf(system));
        for (const ProcessingActivity &activity : record.activities)
            office->store.registerEntries.put(Kind::Activity, activity.code, jsonOf(activity));
        id = registered("1", {Right::Access, Right::Portability});
    }

    /// Another request of the same person.
    atbilde::RequestId registered(const QByteArray &messageId, const QList<atbilde::Right> &rights,
                                  bool isAssessed = true)
    {
        using namespace atbilde;
        const DocumentId document = importBytes(*office, by(clerk), accessMail(messageId),
                                                QString::fromLatin1(messageId) + QStringLiteral(".eml"), {})
                                        .value()
                                        .document;
        Registration registration = proposedRegistration(office->store.documents.find(document).value());
        registration.rights.clear();
        for (const Right right : rights)
            registration.rights.push_back(right);
        registration.owner = handler.id;
        const RequestId request = registerDocument(*office, by(clerk), document, registration).value().id;
        if (isAssessed)
            (void)assess(*office, by(handler), {request, 0}).value();
        return request;
    }

    [[nodiscard]] atbilde::SeenRequest seen() const { return {id, 0}; }
    [[nodiscard]] atbilde::RequestFile file() const
    {
        return atbilde::requestFile(office->store, id).value();
    }

    atbilde::RequestId id;
};

inline const QByteArray threeFindings = "system;category;activity;name;value;origin\n"
                                        "crm;identity;delivery;vārds;Jānis;provided\n"
                                        "crm;contact;delivery;e-pasts;janis@pasts.example;provided\n"
                                        "crm;electronic;delivery;vērtējums;labs klients;derived\n";
