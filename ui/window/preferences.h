// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "ui/look/theme.h"

#include <QByteArray>
#include <QSettings>

/// What the window remembers of itself between two runs, in one ini file: language, look, places and widths.
/// Nothing about the persons who ask belongs here.
class Preferences
{
public:
    explicit Preferences(const QString &iniFile);

    [[nodiscard]] atbilde::Language language(atbilde::Language otherwise) const;
    void setLanguage(atbilde::Language language);

    [[nodiscard]] Appearance appearance() const; ///< as the system, unless chosen otherwise
    void setAppearance(Appearance appearance);

    [[nodiscard]] QString screen() const;
    void setScreen(const QString &key);

    /// Where the office lies, when it is not at the usual place; empty else.
    [[nodiscard]] QString officePlace() const;
    void setOfficePlace(const QString &place);

    /// The code of the officer who signed in last.
    [[nodiscard]] QString officerCode() const;
    void setOfficerCode(const QString &code);

    /// The folder of the scanner on this computer; empty: none.
    [[nodiscard]] QString scanFolder() const;
    void setScanFolder(const QString &folder);

    /// A choice made on a screen, by a code of ours: "queue/filter".
    [[nodiscard]] QString choice(const QString &of) const;
    void setChoice(const QString &of, const QString &code);

    /// The saved state of a window, splitter or table heading; empty when never saved. `of` names it:
    /// "window", "queue/columns".
    [[nodiscard]] QByteArray layout(const QString &of) const;
    void setLayout(const QString &of, const QByteArray &state);

private:
    QSettings m_settings;
};
