// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/dates.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

QString shownDate(const QDate &date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Latvian)
        return date.toString(u"dd.MM.yyyy."_s);
    return QLocale::c().toString(date, u"d MMM yyyy"_s); // en_GB would write "Sept"
}

QString shownDate(const QDate &date)
{
    return shownDate(date, spokenLanguage());
}

Language spokenLanguage()
{
    //: Put "lv" in the Latvian translation, "en" in the English one: it decides how dates are written.
    const QString code = QCoreApplication::translate("dates", "en", "language code");
    return languageFromCode(code).value_or(Language::English);
}

QLocale localeOf(Language language)
{
    return language == Language::Latvian ? QLocale(QLocale::Latvian, QLocale::Latvia)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}
