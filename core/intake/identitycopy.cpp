// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/identitycopy.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

bool seemsIdentityCopy(const QString &fileName)
{
    static const QRegularExpression words(
        uR"((^|[^\p{L}])(pase|pases|passport|eid|id[ _-]?(card|karte|kopija|copy)|personas[ _-]?apliec\w*|apliecība|identity|driving[ _-]?licen[cs]e|vadītāja[ _-]?apliec\w*)([^\p{L}]|$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(fileName).hasMatch();
}

} // namespace atbilde
