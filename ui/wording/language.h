// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"

#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

/// The language the program speaks to the officer. Installs and removes the translators; widgets hear of a
/// change by `QEvent::LanguageChange`. Needs the application object to exist.
class OfficerLanguage : public QObject
{
    Q_OBJECT

public:
    explicit OfficerLanguage(atbilde::Language language);
    ~OfficerLanguage() override;

    [[nodiscard]] atbilde::Language current() const { return m_language; }
    void speak(atbilde::Language language);

    /// Latvian where the system speaks Latvian, else English.
    [[nodiscard]] static atbilde::Language ofSystem();

private:
    atbilde::Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
