// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace atbilde {

/// A reasonable fee asked for before the work (12(5)(a)), so that the person can pay, narrow or withdraw.
/// Does not stop the clock.
struct FeeRequest
{
    RequestId request;
    QString amount;      ///< euros, as written in the letter
    QString calculation; ///< on what cost it rests
    QString reason;      ///< why the request is manifestly unfounded or excessive
    QDate dueOn;
    std::optional<LetterId> letter; ///< T15 with the fee, once frozen
    QDate paidOn;                   ///< invalid while unpaid
    QDate unpaidOn;                 ///< the day on which it was noted that nothing came
    friend bool operator==(const FeeRequest &, const FeeRequest &) = default;
};

/// The person has been asked and has neither paid nor let the time pass.
[[nodiscard]] inline bool isOpen(const FeeRequest &fee)
{
    return !fee.paidOn.isValid() && !fee.unpaidOn.isValid();
}

} // namespace atbilde
