// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// One line of the table: what we need for a piece of work beside what a bare program needs that does only
/// its core.
struct Figure
{
    QString measure;
    double ours = 0;  ///< seconds, median
    double limit = 0; ///< seconds, median
    double goal = 0;  ///< ours may take so many times the limit
};

/// Does one round of the work and tells the seconds it took; preparations it leaves out.
using Round = std::function<double()>;

/// Both contenders in turn, so that a busy machine slows both alike, after one round each that does not
/// count.
[[nodiscard]] Figure measured(const QString &measure, double goal, int rounds, const Round &ours,
                              const Round &limit);

/// The seconds `work` takes.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

/// A line for a reader, or the heading.
[[nodiscard]] QString headingLine();
[[nodiscard]] QString lineOf(const Figure &figure);
