// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/spoken.h"

#include <QCoreApplication>

using namespace atbilde;

Language spokenLanguage()
{
    //: Put "lv" in the Latvian translation, "en" in the English one: it decides how dates are written.
    const QString code = QCoreApplication::translate("dates", "en", "language code");
    return languageFromCode(code).value_or(Language::English);
}
