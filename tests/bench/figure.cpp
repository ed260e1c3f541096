// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QString shown(double seconds)
{
    if (seconds < 1e-5)
        return u"%1 ns"_s.arg(seconds * 1e9, 0, 'f', 1);
    if (seconds < 1)
        return u"%1 ms"_s.arg(seconds * 1e3, 0, 'f', 3);
    return u"%1 s"_s.arg(seconds, 0, 'f', 3);
}

QString row(const QString &measure, const QString &ours, const QString &limit, const QString &ratio,
            const QString &goal)
{
    return measure.leftJustified(52) + ours.rightJustified(12) + limit.rightJustified(12) +
           ratio.rightJustified(8) + goal.rightJustified(8);
}

} // namespace

Figure measured(const QString &measure, double goal, int rounds, const Round &ours, const Round &limit)
{
    (void)ours();
    (void)limit();
    std::vector<double> oursTook;
    std::vector<double> limitTook;
    for (int i = 0; i < rounds; ++i) {
        oursTook.push_back(ours());
        limitTook.push_back(limit());
    }
    return {measure, median(oursTook), median(limitTook), goal};
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

QString headingLine()
{
    return row(u"measure"_s, u"ours"_s, u"limit"_s, u"ratio"_s, u"goal"_s);
}

QString lineOf(const Figure &figure)
{
    const double ratio = figure.ours / figure.limit;
    return row(figure.measure, shown(figure.ours), shown(figure.limit), QString::number(ratio, 'f', 2),
               u"≤ %1"_s.arg(figure.goal)) +
           (ratio > figure.goal ? u"  missed"_s : QString());
}
