// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

Preferences::Preferences(const QString &iniFile) : m_settings(iniFile, QSettings::IniFormat) {}

Language Preferences::language(Language otherwise) const
{
    return languageFromCode(m_settings.value(u"language"_s).toString()).value_or(otherwise);
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, codeOf(language));
}

Appearance Preferences::appearance() const
{
    return appearanceFromCode(m_settings.value(u"appearance"_s).toString()).value_or(Appearance::System);
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(u"appearance"_s, codeOf(appearance));
}

QString Preferences::screen() const
{
    return m_settings.value(u"screen"_s).toString();
}

void Preferences::setScreen(const QString &key)
{
    m_settings.setValue(u"screen"_s, key);
}

QString Preferences::officePlace() const
{
    return m_settings.value(u"office"_s).toString();
}

void Preferences::setOfficePlace(const QString &place)
{
    m_settings.setValue(u"office"_s, place);
}

QString Preferences::scanFolder() const
{
    return m_settings.value(u"intake/scanFolder"_s).toString();
}

void Preferences::setScanFolder(const QString &folder)
{
    m_settings.setValue(u"intake/scanFolder"_s, folder);
}

QString Preferences::officerCode() const
{
    return m_settings.value(u"officer"_s).toString();
}

void Preferences::setOfficerCode(const QString &code)
{
    m_settings.setValue(u"officer"_s, code);
}

QString Preferences::choice(const QString &of) const
{
    return m_settings.value(u"choice/"_s + of).toString();
}

void Preferences::setChoice(const QString &of, const QString &code)
{
    m_settings.setValue(u"choice/"_s + of, code);
}

QByteArray Preferences::layout(const QString &of) const
{
    return m_settings.value(u"layout/"_s + of).toByteArray();
}

void Preferences::setLayout(const QString &of, const QByteArray &state)
{
    m_settings.setValue(u"layout/"_s + of, state);
}
