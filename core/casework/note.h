// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/request/document.h"

namespace atbilde {

/// What somebody said at the counter or on the telephone, as an officer wrote it down. A right can be used by
/// word of mouth too: GDPR 12(2) asks for no form.
struct Note
{
    Channel channel = Channel::Counter;
    QString name;     ///< of who asked; may be empty
    QString contact;  ///< an e-mail address or a telephone number; may be empty
    QDate receivedOn; ///< the day it was said; invalid: today
    QString text;     ///< what was asked
    friend bool operator==(const Note &, const Note &) = default;
};

/// Puts a note into the intake tray with the triage's proposal. Refused: NoteEmpty, DateInFuture,
/// RoleNotAllowed.
[[nodiscard]] Result<DocumentId> writeNote(Office &office, const Occasion &occasion, const Note &note);

} // namespace atbilde
