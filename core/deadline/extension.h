// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline/deadline.h"
#include "core/result.h"
#include "core/right/right.h"

#include <QDate>

namespace atbilde {

/// May the answer to this right be extended by a notice sent on this day? No for a withdrawal of consent
/// (NotExtendable: 12(3) covers Articles 15 to 22 only), no a second time (AlreadyExtended: two further
/// months are the maximum), no after the first month (ExtensionTooLate). On the last day of it: yes.
[[nodiscard]] Result<void> mayExtend(Right right, const Deadline &deadline, const QDate &noticeSent);

/// The day by which a mailing must have stopped after an objection to direct marketing: two working days
/// after receipt. The law gives a month for the answer (12(3)) but none for the processing (21(3)).
[[nodiscard]] QDate stopMarketingBy(const QDate &received, const Calendar &calendar);

} // namespace atbilde
