// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// Keeps the copy of the data, or another annex, that goes out with the answer. `title` names it in the letter.
/// Only while the decisions are being prepared. Refused: FileEmpty, RoleNotAllowed, StepNotPossible.
[[nodiscard]] Result<Document> addPackage(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          const QString &title, const QByteArray &bytes, const QString &fileName);

} // namespace atbilde
