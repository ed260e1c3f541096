// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QMap>

namespace atbilde {

/// How many open requests have their legal deadline on each day of the stretch, both ends included; days
/// without any are left out.
[[nodiscard]] QMap<QDate, qint64> dueCounts(Store &store, const QDate &first, const QDate &last);

/// The same without those whose answer has left: what must still be done by that day.
[[nodiscard]] QMap<QDate, qint64> unansweredCounts(Store &store, const QDate &first, const QDate &last);

} // namespace atbilde
