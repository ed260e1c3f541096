// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// Notices when somebody sets the clock of the computer: compares what it shows with a count that nobody can
/// set. Sleep is no jump, for the count goes on in it.
class ClockWatch
{
public:
    /// Seconds by which the clock was set since the last look, forward above nought, back below it; nought at
    /// the first look and where it ran on. What a time server corrects, a few minutes, is not told.
    /// `counted`: milliseconds since any one moment, also of sleep.
    [[nodiscard]] qint64 look(const QDateTime &now, qint64 counted);

    /// Forgets what it saw.
    void restart() { m_seen = {}; }

private:
    QDateTime m_seen;
    qint64 m_counted = 0;
};
