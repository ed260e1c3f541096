// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/finalise.h"

#include <memory>

namespace atbilde {

/// Makes the office of an invented logistics company, for trying everything out: five officers (`lietvede`,
/// `izpilditajs`, `das`, `administrators`, `lasitajs`), a full register of processing, requests on every
/// right in every state, letters, and mail still in the tray. Each of them went through the same steps as a
/// real one; their days are counted back from `now`, and the same `now` makes the same office. Refused when
/// `render` refuses: nothing is left behind then. Throws `StoreError` (CannotOpen) where a file already
/// exists.
[[nodiscard]] Result<std::unique_ptr<Office>> createSampleOffice(const QString &place, const QDateTime &now,
                                                                 const RenderPdf &render);

} // namespace atbilde
