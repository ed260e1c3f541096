// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace atbilde {

/// The day of receipt of a message that the company's mail server took in at this moment: the day in
/// Europe/Riga (law 2.3), whatever zone the computer stands in. Needs the system's time zone database;
/// invalid without it or for an invalid moment.
[[nodiscard]] QDate receivedOn(const QDateTime &moment);

} // namespace atbilde
