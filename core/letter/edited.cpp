// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/edited.h"

#include "core/letter/rendering.h"
#include "core/letter/shownelements.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Placeholders whose value is missing and whose gap stands in the text.
QStringList gapsIn(const QList<Block> &body)
{
    QStringList gaps;
    for (const Block &block : body) {
        if (block.kind == BlockKind::Table && block.rows.isEmpty() && !gaps.contains(block.placeholder))
            gaps.append(block.placeholder);
        for (const Run &run : block.runs) {
            if (hasGap(run.text) && !gaps.contains(run.placeholder))
                gaps.append(run.placeholder);
        }
    }
    return gaps;
}

/// Codes that are asked of the edited letter itself.
bool isAskedAnew(const QString &code)
{
    static const QStringList formal{u"controller"_s, u"letter_date"_s, u"number"_s,    u"addressee"_s,
                                    u"address"_s,    u"subject"_s,     u"signatory"_s, u"letter_text"_s};
    return letterElementFromCode(code).has_value() || formal.contains(code);
}

using Place = std::pair<int, QString>; ///< part and placeholder

struct Values
{
    QHash<Place, QStringList> texts;
    QHash<Place, QList<QList<QStringList>>> tables;
};

Values valuesIn(const Letter &letter)
{
    Values values;
    for (const Block &block : letter.body) {
        if (block.kind == BlockKind::Table)
            values.tables[{block.part, block.placeholder}].append(block.rows);
        for (const Run &run : block.runs) {
            if (!run.placeholder.isEmpty())
                values.texts[{block.part, run.placeholder}].append(run.text);
        }
    }
    return values;
}

/// The fresh one in place of the one it was, where both know as many.
template <class T>
void refresh(T &value, const QList<T> &then, const QList<T> &now)
{
    const qsizetype which = then.indexOf(value);
    if (which >= 0 && now.size() == then.size())
        value = now.at(which);
}

} // namespace

Letter edited(const Letter &composed, const Letter &typed)
{
    Letter letter = composed;
    letter.subject = typed.subject;
    letter.salutation = typed.salutation;
    letter.body.clear();
    QList<Block> remedy = composed.body;
    remedy.removeIf([](const Block &block) { return block.kind != BlockKind::Remedy; });
    for (Block block : typed.body) {
        if (block.kind == BlockKind::Remedy) {
            letter.body += std::exchange(remedy, {});
            continue;
        }
        if (block.part >= letter.parts.size())
            block.part = -1;
        letter.body.append(block);
    }
    letter.body += remedy;
    recountElements(letter);
    return letter;
}

QStringList missingAfterEditing(const Composition &composed, const Letter &edited)
{
    const QStringList stood = gapsIn(composed.letter.body);
    QStringList missing;
    for (const QString &code : composed.missing) {
        if (!isAskedAnew(code) && !stood.contains(code))
            missing.append(code);
    }
    const QStringList gaps = gapsIn(edited.body);
    QStringList anew = missingElements(edited);
    // Where the gaps have names, "the text has gaps" says nothing more.
    if (!gaps.isEmpty() || !missing.isEmpty())
        anew.removeAll(u"letter_text"_s);
    missing += gaps + anew;
    missing.removeDuplicates();
    return missing;
}

bool sayTheSame(const Letter &one, const Letter &other)
{
    return one.language == other.language && one.subject == other.subject &&
           one.salutation == other.salutation && one.body == other.body;
}

Letter withFreshValues(Letter typed, const Letter &basis, const Letter &fresh)
{
    const Values then = valuesIn(basis);
    const Values now = valuesIn(fresh);
    for (Block &block : typed.body) {
        if (block.kind == BlockKind::Table) {
            const Place place{block.part, block.placeholder};
            refresh(block.rows, then.tables.value(place), now.tables.value(place));
        }
        for (Run &run : block.runs) {
            const Place place{block.part, run.placeholder};
            if (!run.placeholder.isEmpty())
                refresh(run.text, QList<QString>(then.texts.value(place)),
                        QList<QString>(now.texts.value(place)));
        }
    }
    if (typed.subject == basis.subject)
        typed.subject = fresh.subject;
    if (typed.salutation == basis.salutation)
        typed.salutation = fresh.salutation;
    return typed;
}

} // namespace atbilde
