// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/clockwatch.h"

#include <cstdlib>

namespace {

constexpr qint64 corrected = 5 * 60; ///< seconds a time server may move a clock by

} // namespace

qint64 ClockWatch::look(const QDateTime &now, qint64 counted)
{
    const qint64 jump = m_seen.isValid() ? m_seen.secsTo(now) - (counted - m_counted) / 1000 : 0;
    m_seen = now;
    m_counted = counted;
    return std::abs(jump) > corrected ? jump : 0;
}
