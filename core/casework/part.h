// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/intake/reader.h"

#include <vector>

namespace atbilde {

/// Parts a scan in which several letters lie: each list of pages becomes a document of its own in the tray, a
/// PDF that knows what it is part of. The document itself is set aside with `because` and keeps its bytes.
/// Slow: the parts are read anew. Refused: DocumentNotFound, DocumentNotInTray, DocumentNotSplittable where
/// it is neither a PDF nor a picture or fewer than two parts are given, PageNotFound, ReasonMissing,
/// RoleNotAllowed, or what the reader refuses.
[[nodiscard]] Result<std::vector<DocumentId>> partDocument(Office &office, const Occasion &occasion,
                                                           DocumentId document,
                                                           const std::vector<QList<PageChoice>> &parts,
                                                           const QString &because, const Reader &reader);

/// Takes a parting back: the document returns to the tray, its parts are set aside with `because`. Refused:
/// DocumentNotInTray where a part has left the tray already.
[[nodiscard]] Result<void> joinAgain(Office &office, const Occasion &occasion, DocumentId document,
                                     const QString &because);

} // namespace atbilde
