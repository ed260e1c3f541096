// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

OfficerLanguage::OfficerLanguage(Language language)
    : m_language(language)
{
    speak(language);
}

OfficerLanguage::~OfficerLanguage()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void OfficerLanguage::speak(Language language)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_language = language;

    // The newest translator is asked first: Qt's own words, then ours.
    const auto install = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    const QString code = codeOf(language);
    if (language == Language::Latvian)
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"atbilde_"_s + code, u":/i18n"_s);
}

Language OfficerLanguage::ofSystem()
{
    return QLocale::system().language() == QLocale::Latvian ? Language::Latvian : Language::English;
}
