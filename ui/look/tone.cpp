// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tone.h"

#include <algorithm>
#include <cmath>

namespace {

struct Shades
{
    Tone tone;
    QRgb inkOnLight;
    QRgb tintOnLight;
    QRgb inkOnDark;
    QRgb tintOnDark;
};

constexpr std::array shades{
    Shades{Tone::Quiet, 0xff4c565e, 0xffe9ecee, 0xffb0b9c0, 0xff333a40},
    Shades{Tone::Good, 0xff175c33, 0xffdff1e5, 0xff86d3a1, 0xff1f3829},
    Shades{Tone::Notice, 0xff115873, 0xffdceef5, 0xff86cbe6, 0xff1c3a48},
    Shades{Tone::Warning, 0xff774000, 0xfffcecd3, 0xfff3bb6b, 0xff413317},
    Shades{Tone::Alarm, 0xff9b1b16, 0xfffbe3e1, 0xffffa9a2, 0xff4a2523},
};

const Shades &shadesOf(Tone tone)
{
    return *std::ranges::find(shades, tone, &Shades::tone);
}

// The relative luminance of WCAG 2.1.
double luminanceOf(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

} // namespace

QColor inkOf(Tone tone, const QPalette &palette)
{
    const Shades &found = shadesOf(tone);
    return QColor::fromRgb(isDark(palette) ? found.inkOnDark : found.inkOnLight);
}

QColor tintOf(Tone tone, const QPalette &palette)
{
    const Shades &found = shadesOf(tone);
    return QColor::fromRgb(isDark(palette) ? found.tintOnDark : found.tintOnLight);
}

QColor accentOf(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xff6cbcdb : 0xff1b6a86);
}

QColor onAccentOf(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0xff0f2028 : 0xffffffff);
}

QColor lineOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminanceOf(one);
    const double b = luminanceOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
