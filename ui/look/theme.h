// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include <array>
#include <optional>

class SystemScheme;

/// What the officer chose: as the system, light, or dark.
enum class Appearance { System, Light, Dark };

inline constexpr std::array allAppearances{Appearance::System, Appearance::Light, Appearance::Dark};

/// "system", "light", "dark", as remembered.
[[nodiscard]] QString codeOf(Appearance appearance);
[[nodiscard]] std::optional<Appearance> appearanceFromCode(QStringView code);

/// Complete palettes: every role in every group is set, for widgets Qt paints by itself show what is missing.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The look of the whole program: style and palette of the application object, which must exist. Widgets hear
/// of a change by `QEvent::PaletteChange`.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Appearance appearance);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void choose(Appearance appearance);

Q_SIGNALS:
    void appearanceChosen(Appearance appearance);

private:
    void apply() const;

    Appearance m_appearance;
    SystemScheme *m_system;
};
