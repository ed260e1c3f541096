// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/quietstyle.h"
#include "ui/look/systemscheme.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<Appearance, QStringView>, allAppearances.size()> codes{{
    {Appearance::System, u"system"},
    {Appearance::Light, u"light"},
    {Appearance::Dark, u"dark"},
}};

struct Role
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb disabledLight;
    QRgb disabledDark;
};

constexpr std::array roles{
    Role{QPalette::Window, 0xfff3f5f6, 0xff22272b, 0xfff3f5f6, 0xff22272b},
    Role{QPalette::WindowText, 0xff1a2025, 0xffe4e8ea, 0xff7d868d, 0xff7f8990},
    Role{QPalette::Base, 0xffffffff, 0xff1a1e21, 0xfff7f8f9, 0xff1f2428},
    Role{QPalette::AlternateBase, 0xfff7f9fa, 0xff1f2427, 0xfff3f5f6, 0xff22272b},
    Role{QPalette::Text, 0xff1a2025, 0xffe4e8ea, 0xff7d868d, 0xff7f8990},
    Role{QPalette::PlaceholderText, 0xff5f6972, 0xff9ba5ac, 0xff7d868d, 0xff7f8990},
    Role{QPalette::Button, 0xffffffff, 0xff2e343a, 0xfff3f5f6, 0xff262b30},
    Role{QPalette::ButtonText, 0xff1a2025, 0xffe4e8ea, 0xff7d868d, 0xff7f8990},
    Role{QPalette::BrightText, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
    Role{QPalette::Light, 0xffffffff, 0xff3c444b, 0xffffffff, 0xff33393f},
    Role{QPalette::Midlight, 0xffe7eaec, 0xff343b41, 0xffedeff1, 0xff2e343a},
    Role{QPalette::Mid, 0xffd3d8dc, 0xff3b434a, 0xffe0e4e7, 0xff343b41},
    Role{QPalette::Dark, 0xff6a747c, 0xff14181a, 0xff6a747c, 0xff14181a},
    Role{QPalette::Shadow, 0xff8d969d, 0xff0b0d0e, 0xffb5bcc2, 0xff0b0d0e},
    Role{QPalette::Highlight, 0xffd2e6ee, 0xff264a5b, 0xffe4e8ea, 0xff333a40},
    Role{QPalette::HighlightedText, 0xff10222a, 0xfff1f7fa, 0xff6a747c, 0xff98a2a9},
    Role{QPalette::Link, 0xff115f7c, 0xff7cc6e3, 0xff7d868d, 0xff7f8990},
    Role{QPalette::LinkVisited, 0xff64498a, 0xffc0abe0, 0xff7d868d, 0xff7f8990},
    Role{QPalette::ToolTipBase, 0xff2b3238, 0xff3a4249, 0xff2b3238, 0xff3a4249},
    Role{QPalette::ToolTipText, 0xfff4f6f7, 0xfff4f6f7, 0xfff4f6f7, 0xfff4f6f7},
};

QPalette palette(QRgb Role::*normal, QRgb Role::*disabled)
{
    QPalette made;
    for (const Role &role : roles) {
        made.setColor(QPalette::Active, role.role, QColor::fromRgb(role.*normal));
        made.setColor(QPalette::Inactive, role.role, QColor::fromRgb(role.*normal));
        made.setColor(QPalette::Disabled, role.role, QColor::fromRgb(role.*disabled));
    }
    return made;
}

} // namespace

QString codeOf(Appearance appearance)
{
    return std::ranges::find(codes, appearance, &std::pair<Appearance, QStringView>::first)
        ->second.toString();
}

std::optional<Appearance> appearanceFromCode(QStringView code)
{
    for (const auto &[appearance, known] : codes) {
        if (known == code)
            return appearance;
    }
    return {};
}

QPalette lightPalette()
{
    return palette(&Role::light, &Role::disabledLight);
}

QPalette darkPalette()
{
    return palette(&Role::dark, &Role::disabledDark);
}

// The system is asked before our own palette hides what it looked like.
Theme::Theme(Appearance appearance) : m_appearance(appearance), m_system(new SystemScheme(this))
{
    QApplication::setStyle(new QuietStyle);
    connect(m_system, &SystemScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::choose(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
    Q_EMIT appearanceChosen(appearance);
}

void Theme::apply() const
{
    const bool dark =
        m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_system->isDark());
    const QPalette chosen = dark ? darkPalette() : lightPalette();
    if (QApplication::palette() != chosen)
        QApplication::setPalette(chosen);
    QToolTip::setPalette(chosen); // has a palette of its own that does not follow
}
