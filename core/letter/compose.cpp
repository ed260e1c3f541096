// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/compose.h"

#include "core/letter/frame.h"
#include "core/letter/letterbody.h"
#include "core/letter/placeholder.h"
#include "core/letter/shownelements.h"
#include "core/letter/rendering.h"
#include "core/letter/textvalues.h"
#include "core/letter/typography.h"
#include "core/letter/work.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QString versionOf(const LetterLanguage &texts, const QStringList &keys)
{
    QList<LetterText> read;
    for (const QString &key : keys)
        read.append(texts.texts.value(key));
    return fingerprintOf(read);
}

/// The whole Regulation's name stands once, with its abbreviation; afterwards the abbreviation does.
QString abbreviated(QString body, Work &work)
{
    const QString first = work.texts.phrase(u"gdpr.first"_s);
    const QString full = work.texts.phrase(u"gdpr.full"_s);
    const QString again = work.texts.phrase(u"gdpr.again"_s);
    if (work.regulationNamed)
        return body.replace(first, again).replace(full, again);
    work.regulationNamed = body.contains(first);
    return body;
}

/// Renders one text into the letter and tells the subject it would have.
Result<QString> addText(Work &work, const QString &key, const TextValues &values, QSet<QString> &names)
{
    if (!work.texts.texts.contains(key))
        return Refusal{RefusalReason::LetterTextUnknown, {key}};
    const Result<Rendering> text = rendered(work.texts.texts.value(key), key, values);
    if (!text)
        return text.error();
    names.unite(text->names);
    work.lack(text->missing);
    work.remedyWanted = work.remedyWanted || text->names.contains(u"REMEDY"_s);
    work.result.letter.body += blocksOf(abbreviated(text->body, work), values.tables, work.language);
    return typeset(text->subject, work.language);
}

/// The part whose blocks begin at `start`, with what it told without showing it. A letter on several claims
/// gives each its blocks; what all of them share belongs to none.
void addPart(Work &work, LetterPart part, const QSet<QString> &names, qsizetype start)
{
    Letter &letter = work.result.letter;
    const int index = int(letter.parts.size());
    for (qsizetype i = start; i < letter.body.size(); ++i)
        letter.body[i].part = index;
    part.elements = elementsOf(names, part.right, part.kind);
    part.silent = (names - namesShown(letter, index)).values();
    part.silent.removeAll(u"REMEDY"_s);
    part.silent.sort();
    letter.parts.append(part);
}

/// One claim: its texts one after the other, under a heading when the letter answers several.
std::optional<Refusal> addClaim(Work &work, const Decision &decision, const QStringList &keys, bool alone)
{
    const LetterPart part{letterKindOf(decision), decision.right, keys, versionOf(work.texts, keys), {}};
    QSet<QString> names;
    QString heading;
    const qsizetype start = work.result.letter.body.size();
    for (const QString &key : keys) {
        // The second text of a claim need not name the request again.
        const TextValues values = valuesOf(work.facts, decision, alone && heading.isEmpty(), work.texts);
        const Result<QString> subject = addText(work, key, values, names);
        if (!subject)
            return subject.error();
        if (heading.isEmpty())
            heading = *subject;
    }
    if (alone)
        work.result.letter.subject = heading;
    else
        work.result.letter.body.insert(start, {BlockKind::Heading, {}, {{heading, true}}, {}});
    addPart(work, part, names, start);
    return std::nullopt;
}

using Claims = QList<std::pair<Decision, QStringList>>;

/// The same was decided on every claim, and the text speaks of the whole request.
bool isOneAnswer(const Claims &claims)
{
    if (claims.size() < 2)
        return false;
    const auto &[first, keys] = claims.first();
    if (keys.size() != 1 || !answersWholeRequest(keys.first()))
        return false;
    return std::ranges::all_of(claims, [&](const auto &claim) {
        Decision alike = claim.first;
        alike.right = first.right;
        return alike == first && claim.second == keys;
    });
}

/// Such a text stands once and names all the rights; each claim keeps a part of its own.
std::optional<Refusal> addWhole(Work &work, const Claims &claims)
{
    const auto &[first, keys] = claims.first();
    LetterFacts facts = work.facts;
    facts.rights.clear();
    for (const auto &claim : claims)
        facts.rights.append(claim.first.right);
    QSet<QString> names;
    const Result<QString> subject =
        addText(work, keys.first(), valuesOf(facts, first, true, work.texts), names);
    if (!subject)
        return subject.error();
    work.result.letter.subject = *subject;
    for (const auto &[decision, unused] : claims) {
        addPart(work, {letterKindOf(decision), decision.right, keys, versionOf(work.texts, keys), {}}, names,
                work.result.letter.body.size());
    }
    return std::nullopt;
}

std::optional<Refusal> addClaims(Work &work, const Claims &claims)
{
    if (claims.isEmpty()) {
        work.lack({u"decision"_s});
        return std::nullopt;
    }
    if (isOneAnswer(claims))
        return addWhole(work, claims);
    const bool alone = claims.size() == 1;
    if (!alone) {
        QSet<QString> names;
        const Result<QString> subject = addText(work, u"answer"_s, valuesOf(work.facts, work.texts), names);
        if (!subject)
            return subject.error();
        work.result.letter.subject = *subject;
    }
    for (const auto &[decision, keys] : claims) {
        if (const std::optional<Refusal> refusal = addClaim(work, decision, keys, alone))
            return refusal;
    }
    if (!alone) {
        for (LetterPart &part : work.result.letter.parts) {
            if (!part.elements.contains(LetterElement::Reference))
                part.elements.prepend(LetterElement::Reference); // the lead names the request for all
        }
    }
    return std::nullopt;
}

std::optional<Refusal> addAnswer(Work &work)
{
    Claims claims;
    for (const Decision &decision : work.facts.decisions)
        claims.append({decision, textsFor(decision)});
    for (const Right right : work.facts.rights) {
        const bool decided = std::ranges::any_of(
            work.facts.decisions, [right](const Decision &decision) { return decision.right == right; });
        if (!decided)
            work.lack({u"decision"_s});
    }
    return addClaims(work, claims);
}

/// What the text is when it answers no claim. Three texts can be either: a fee asked before the work, an
/// identity never proven and a request taken back may come before any claim is decided.
std::optional<LetterKind> kindAlone(const LetterFacts &facts, const QString &key)
{
    const auto decided = [&](Outcome outcome) {
        return std::ranges::any_of(facts.decisions,
                                   [outcome](const Decision &each) { return each.outcome == outcome; });
    };
    if (key == "T15"_L1 && facts.fee)
        return LetterKind::FeeAsked;
    if (key == "T21"_L1 && facts.question && !decided(Outcome::NotIdentifiable))
        return LetterKind::NotIdentifiable;
    if (key == "T25"_L1 && facts.withdrawnOn && !decided(Outcome::Withdrawn))
        return LetterKind::Withdrawn;
    return kindOfText(key);
}

std::optional<Refusal> addOne(Work &work, const QString &key)
{
    const std::optional<LetterKind> kind = kindAlone(work.facts, key);
    if (kind) {
        QSet<QString> names;
        const Result<QString> subject = addText(work, key, valuesOf(work.facts, work.texts), names);
        if (!subject)
            return subject.error();
        work.result.letter.subject = *subject;
        addPart(work, {*kind, std::nullopt, {key}, versionOf(work.texts, {key}), {}}, names, 0);
        return std::nullopt;
    }
    Claims claims;
    for (const Decision &decision : work.facts.decisions) {
        if (textsFor(decision).contains(key))
            claims.append({decision, {key}});
    }
    return addClaims(work, claims);
}

} // namespace

Result<Composition> composition(const LetterFacts &facts, const QString &text, const LetterTexts &texts)
{
    if (!letterTextKeys().contains(text))
        return Refusal{RefusalReason::LetterTextUnknown, {text}};
    const Language language = facts.addressee.language;
    Work work{facts, texts.in(language), language, {}};
    Letter &letter = work.result.letter;
    letter.text = text;
    letter.language = language;
    letter.isDraft = facts.outgoingNumber.isEmpty();
    letter.date = facts.letterDate;
    letter.number = facts.outgoingNumber;
    letter.requestNumber = facts.requestNumber;

    std::optional<Refusal> refusal = addHead(work, text);
    addAddressee(work, text);
    if (!refusal)
        refusal = text == "answer"_L1 ? addAnswer(work) : addOne(work, text);
    if (!refusal && facts.represented && !goesToOrganisation(text))
        refusal = addLeading(work, u"represented"_s);
    if (!refusal && facts.corrected) {
        letter.corrects = facts.corrected->number;
        refusal = addLeading(work, u"corrects"_s);
    }
    if (refusal)
        return *refusal;
    if (work.remedyWanted && !work.texts.remedy.isEmpty())
        letter.body.append({BlockKind::Remedy, {}, {{typeset(work.texts.remedy, language)}}, {}});
    addFoot(work);

    QStringList missing = missingElements(letter);
    // Where the gaps have names, "the text has gaps" says nothing more; and what is not decided has no
    // subject.
    if (!work.result.missing.isEmpty())
        missing.removeAll(u"letter_text"_s);
    if (letter.parts.isEmpty())
        missing.removeAll(u"subject"_s);
    work.lack(missing);
    return work.result;
}

Result<Composition> correction(const LetterFacts &facts, const Letter &old, const LetterTexts &texts)
{
    Result<Composition> made = composition(facts, old.text, texts);
    if (!made || made->missing.isEmpty())
        return made;
    // A question or a notice was composed from what its step knew; its words are all that is left of that.
    const auto namesOld = [](const Block &block) {
        return std::ranges::any_of(block.runs,
                                   [](const Run &run) { return run.placeholder == "corrected_no"_L1; });
    };
    Letter letter = old;
    letter.isDraft = made->letter.isDraft;
    letter.date = made->letter.date;
    letter.number = made->letter.number;
    letter.corrects = made->letter.corrects;
    letter.letterhead = made->letter.letterhead;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, letter.references.size()); ++i)
        letter.references[i] = made->letter.references.value(i); // place; date and number
    letter.signatoryName = made->letter.signatoryName;
    letter.signatoryPosition = made->letter.signatoryPosition;
    letter.preparer = made->letter.preparer;
    letter.body.removeIf(namesOld);
    for (const Block &block : std::as_const(made->letter.body)) {
        if (namesOld(block))
            letter.body.prepend(block);
    }
    return Composition{letter, missingElements(letter)};
}

Refusal lackOf(const Letter &letter, const QStringList &missing, const QString &person)
{
    if (missing == QStringList{u"address"_s})
        return {RefusalReason::AddressMissing,
                {goesToOrganisation(letter.text) ? letter.addressee.value(0) : person}};
    Refusal refusal{RefusalReason::LetterIncomplete};
    for (const QString &code : missing)
        refusal.facts.append(Code{"letter_element", code});
    return refusal;
}

Result<Letter> compose(const LetterFacts &facts, const QString &text, const LetterTexts &texts)
{
    const Result<Composition> made = composition(facts, text, texts);
    if (!made)
        return made.error();
    if (made->missing.isEmpty())
        return made->letter;
    return lackOf(made->letter, made->missing, facts.addressee.name.nominative.full());
}

} // namespace atbilde
