// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/shownelements.h"

#include "core/letter/placeholder.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

QSet<QString> namesShown(const Letter &letter, int part)
{
    QSet<QString> names;
    for (const Block &block : letter.body) {
        if (block.part != part && block.part != -1)
            continue;
        names.insert(block.placeholder);
        for (const Run &run : block.runs) {
            names.insert(run.placeholder);
            names.insert(run.section);
        }
    }
    names.remove(QString());
    return names;
}

void recountElements(Letter &letter)
{
    for (int index = 0; index < letter.parts.size(); ++index) {
        LetterPart &part = letter.parts[index];
        QSet<QString> names = namesShown(letter, index);
        names.unite(QSet<QString>(part.silent.begin(), part.silent.end()));
        // The paragraph on complaint and court stands once for all of them and is looked for apart.
        if (part.elements.contains(LetterElement::Complaint))
            names.insert(u"REMEDY"_s);
        part.elements = elementsOf(names, part.right, part.kind);
    }
}

} // namespace atbilde
