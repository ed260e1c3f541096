// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/lookalike.h"

#include "core/person/collation.h"

#include <QStringView>

namespace atbilde {

QString looks(const QString &text)
{
    // Unicode TS 39, the letters of Cyrillic and Greek that are confusable with one Latin letter.
    static constexpr QStringView foreign = u"АВСЕНІЈКМОРЅТХУасеіјорѕхуԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιανρυ";
    static constexpr QStringView latin = u"ABCEHIJKMOPSTXYaceijopsxydhlqwABEZHIKMNOPTYXoiavpu";
    static_assert(foreign.size() == latin.size());
    QString seen = text;
    for (QChar &c : seen) {
        if (c.unicode() < 0x370)
            continue;
        const qsizetype at = foreign.indexOf(c);
        if (at >= 0)
            c = latin[at];
    }
    return folded(seen);
}

} // namespace atbilde
