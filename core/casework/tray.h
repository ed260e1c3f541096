// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/request/request.h"

namespace atbilde {

/// Puts a document of the tray, or of the quarantine, into a request that exists. Refused: DocumentNotFound, DocumentNotInTray,
/// RequestNotFound, RoleNotAllowed.
[[nodiscard]] Result<Request> attachDocument(Office &office, const Occasion &occasion, DocumentId document,
                                             const QString &requestNumber);

/// Sets a document aside: it is not a data-protection request. Refused without a reason.
[[nodiscard]] Result<void> dismissDocument(Office &office, const Occasion &occasion, DocumentId document,
                                           const QString &reason);

/// Takes a dismissal back, or an attachment: to where the document was, tray or quarantine. A registered request cannot
/// be taken back so.
[[nodiscard]] Result<void> returnToTray(Office &office, const Occasion &occasion, DocumentId document);

/// Somebody who works the tray has looked at it. Not worth a journal entry. Refused: DocumentNotFound, RoleNotAllowed.
[[nodiscard]] Result<void> markRead(Office &office, const Occasion &occasion, DocumentId document);

} // namespace atbilde
