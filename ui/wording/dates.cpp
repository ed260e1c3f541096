// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

QString shownDate(const QDate &date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Latvian)
        return date.toString(u"dd.MM.yyyy."_s);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMM yyyy"_s);
}

QString shownDate(const QDate &date)
{
    //: Put "lv" in the Latvian translation, "en" in the English one: it decides how dates are written.
    const QString code = QCoreApplication::translate("dates", "en", "language code");
    return shownDate(date, languageFromCode(code).value_or(Language::English));
}
