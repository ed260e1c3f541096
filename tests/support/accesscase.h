// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/assess.h"
#include "core/casework/import.h"
#include "core/casework/register.h"
#include "tests/support/caseinhand.h"
#include "tests/support/findingsample.h"

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
        const DocumentId document = importBytes(*office, by(clerk), erasureMail(messageId),
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
