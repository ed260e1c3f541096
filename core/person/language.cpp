// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/language.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

QString codeOf(Language language)
{
    return language == Language::Latvian ? u"lv"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        if (code == codeOf(language))
            return language;
    }
    return std::nullopt;
}

} // namespace atbilde
