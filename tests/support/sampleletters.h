// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/import.h"
#include "core/casework/register.h"
#include "tests/support/testoffice.h"

/// A letter of Jānis Bērziņš that asks for erasure, received on 3 November 2026; `number` makes it another one.
inline QByteArray erasureMail(int number)
{
    return "Received: from mx by mail.vejupe.example; Tue, 3 Nov 2026 08:15:00 +0200\r\n"
           "From: =?UTF-8?Q?J=C4=81nis_B=C4=93rzi=C5=86=C5=A1?= <janis"
           + QByteArray::number(number)
           + "@pasts.example>\r\nTo: dati@vejupe.example\r\nSubject: =?UTF-8?Q?Datu_dz=C4=93=C5=A1ana?= "
           + QByteArray::number(number) + "\r\nMessage-ID: <" + QByteArray::number(number)
           + "@pasts.example>\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\n"
             "Content-Type: text/plain; charset=UTF-8\r\n\r\n"
             "Labdien!\r\n\r\nLūdzu dzēst visus manus personas datus.\r\n\r\nAr cieņu\r\nJānis Bērziņš\r\n";
}

/// Puts that letter into the tray.
inline atbilde::DocumentId arrived(TestOffice &test, atbilde::Office &office, int number)
{
    return importBytes(office, test.by(test.clerk), erasureMail(number),
                       QStringLiteral("%1.eml").arg(number), {})
        ->document;
}

/// The same, registered as proposed.
inline atbilde::Request registered(TestOffice &test, atbilde::Office &office, int number)
{
    const atbilde::DocumentId id = arrived(test, office, number);
    const atbilde::Document document = office.store.documents.find(id).value();
    return registerDocument(office, test.by(test.clerk), id, proposedRegistration(document)).value();
}
