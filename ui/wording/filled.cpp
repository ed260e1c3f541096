// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/filled.h"

QString filled(const QString &sentence, const QStringList &facts)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool placeholder = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        if (placeholder)
            result += facts.value(sentence[++i].digitValue() - 1);
        else
            result += sentence[i];
    }
    return result;
}
