// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// Asks the person, before the work is done, whether they pay a reasonable fee (12(5)(a)); they may pay,
/// narrow or withdraw. The clock runs on. Refused: no amount, no calculation, no facts on why the request is
/// manifestly unfounded or excessive, a day to pay by that is not after today.
[[nodiscard]] Result<Request> askFee(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                     const FeeRequest &fee, const RenderPdf &render);

/// Paid on that day: the work goes on. Or the day passed and nothing came: the request may be refused
/// (12(5)(b)).
[[nodiscard]] Result<Request> notePayment(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          const QDate &on);
[[nodiscard]] Result<Request> noteNonPayment(Office &office, const Occasion &occasion,
                                             const SeenRequest &seen, const QDate &on);

} // namespace atbilde
