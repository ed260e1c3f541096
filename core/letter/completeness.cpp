// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/completeness.h"

#include "core/letter/rendering.h"
#include "core/letter/shownelements.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

bool hasRemedy(const Letter &letter)
{
    return std::ranges::any_of(letter.body, [](const Block &block) {
        return block.kind == BlockKind::Remedy && !plainText(QList<Block>{block}).isEmpty();
    });
}

/// The paragraph on complaint and court and the reference stand once for the whole letter; everything else
/// must be said of each claim.
bool isThere(const Letter &letter, const LetterPart &part, LetterElement element)
{
    switch (element) {
    case LetterElement::Complaint:
    case LetterElement::Court:
        return hasRemedy(letter);
    case LetterElement::Reference:
        return std::ranges::any_of(letter.parts, [](const LetterPart &any) {
            return any.elements.contains(LetterElement::Reference);
        });
    case LetterElement::Action:
    case LetterElement::Reasons:
    case LetterElement::NewDate:
    case LetterElement::Recipients:
    case LetterElement::Content:
        return part.elements.contains(element);
    }
    Q_UNREACHABLE();
}

void addFormal(QList<CompletenessLine> &lines, const Letter &letter)
{
    const QString text = plainText(letter);
    if (!letter.corrects.isEmpty())
        lines.append({u"corrected"_s, namesShown(letter, -1).contains(u"corrected_no"_s) &&
                                          namesShown(letter, -1).contains(u"corrected"_s)});
    lines.append({u"controller"_s, !letter.letterhead.value(0).trimmed().isEmpty()});
    lines.append({u"letter_date"_s, letter.date.isValid()});
    if (!letter.isDraft)
        lines.append({u"number"_s, !letter.number.isEmpty()});
    lines.append({u"addressee"_s, !letter.addressee.value(0).trimmed().isEmpty()});
    lines.append({u"address"_s, letter.addressee.size() > 1});
    lines.append({u"subject"_s, !letter.subject.isEmpty() && !holdsPersonalCode(letter.subject)});
    lines.append({u"signatory"_s, !letter.signatoryName.isEmpty() && !letter.signatoryPosition.isEmpty()});
    lines.append({u"letter_text"_s, !letter.body.isEmpty() && !text.contains("{{"_L1) &&
                                        !text.contains("}}"_L1) && !hasGap(text)});
}

} // namespace

QList<CompletenessLine> completenessOf(const Letter &letter)
{
    QList<CompletenessLine> lines;
    for (const LetterElement element : allLetterElements) {
        CompletenessLine line{codeOf(element), true};
        bool required = false;
        for (const LetterPart &part : letter.parts) {
            if (!requiresElement(part.kind, part.right, element))
                continue;
            required = true;
            line.isThere = line.isThere && isThere(letter, part, element);
        }
        if (required)
            lines.append(line);
    }
    if (letter.parts.isEmpty())
        lines.append({u"decision"_s, false});
    addFormal(lines, letter);
    return lines;
}

QStringList missingElements(const Letter &letter)
{
    QStringList missing;
    for (const CompletenessLine &line : completenessOf(letter)) {
        if (!line.isThere)
            missing.append(line.code);
    }
    return missing;
}

bool holdsPersonalCode(const QString &text)
{
    static const QRegularExpression code(u"(?<!\\d)\\d{6}\\s?[-‐‑–—]?\\s?\\d{5}(?!\\d)"_s);
    return code.match(text).hasMatch();
}

} // namespace atbilde
