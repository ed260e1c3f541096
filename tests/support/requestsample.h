// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/import.h"
#include "core/casework/register.h"
#include "tests/support/testoffice.h"

/// A request of Jānis Bērziņš, received on 3 November 2026 by e-mail and registered by the clerk.
inline atbilde::Request registered(TestOffice &test, const std::vector<atbilde::Right> &rights,
                                   const QByteArray &messageId = "1@pasts.example")
{
    using namespace atbilde;
    const QByteArray mail = "Received: from mx by mail.vejupe.example; Tue, 3 Nov 2026 08:15:00 +0200\r\n"
                            "From: =?UTF-8?Q?J=C4=81nis_B=C4=93rzi=C5=86=C5=A1?= <janis@pasts.example>\r\n"
                            "To: dati@vejupe.example\r\nSubject: =?UTF-8?Q?Datu_dz=C4=93=C5=A1ana?=\r\n"
                            "Message-ID: <" +
                            messageId +
                            ">\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\n"
                            "Content-Type: text/plain; charset=UTF-8\r\n\r\n"
                            "Labdien!\r\n\r\nLūdzu dzēst visus manus personas datus. <b>Nr. " +
                            messageId + "</b>\r\n\r\nAr cieņu\r\nJānis Bērziņš\r\n";
    Office &office = *test.office;
    const Imported imported =
        importBytes(office, test.by(test.clerk), mail, QStringLiteral("1.eml"), {}).value();
    Registration registration = proposedRegistration(office.store.documents.find(imported.document).value());
    registration.rights = rights;
    return registerDocument(office, test.by(test.clerk), imported.document, registration).value();
}
