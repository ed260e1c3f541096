// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/letterinhand.h"

#include "core/casework/freezeletter.h"
#include "core/casework/lettertexts.h"
#include "core/letter/edited.h"

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<Composition> composedFrom(const LetterSource &source)
{
    return source.old ? correction(source.facts, *source.old, source.texts)
                      : composition(source.facts, source.key.text, source.texts);
}

/// Versions nobody has written on, the newest first.
std::vector<LetterDraft> endsOf(const std::vector<LetterDraft> &versions)
{
    std::vector<LetterDraft> ends;
    for (const LetterDraft &draft : std::views::reverse(versions)) {
        const bool writtenOn = std::ranges::any_of(versions, [&](const LetterDraft &later) {
            return later.parent == draft.id || later.merges == draft.id;
        });
        if (!writtenOn)
            ends.push_back(draft);
    }
    return ends;
}

/// Would composing on the day of the basis still give the basis? Days that follow from the letter's own date
/// change every morning, and nobody need look at them again.
Result<bool> stillGives(const LetterSource &source, const Letter &basis)
{
    LetterSource then = source;
    then.facts.letterDate = basis.date;
    then.facts.outgoingNumber.clear();
    const Result<Composition> composed = composedFrom(then);
    if (!composed)
        return composed.error();
    return sayTheSame(composed->letter, basis);
}

Result<void> takeUp(LetterInHand &inHand, const LetterSource &source)
{
    const Result<Letter> typed = letterFromJson(inHand.standing->content);
    const Result<Letter> basis = letterFromJson(inHand.standing->basis);
    if (!typed)
        return typed.error();
    if (!basis)
        return basis.error();
    if (sayTheSame(*typed, *basis))
        return {}; // nothing of it was edited
    const Result<bool> same = stillGives(source, *basis);
    if (!same)
        return same.error();
    inHand.basisChanged = !*same;
    const Letter fresh = *same ? withFreshValues(*typed, *basis, inHand.composed.letter) : *typed;
    inHand.letter = edited(inHand.composed.letter, fresh);
    inHand.missing = missingAfterEditing(inHand.composed, inHand.letter);
    return {};
}

} // namespace

Result<LetterSource> letterSource(Office &office, const RequestFile &file, const LetterKey &key,
                                  const LetterFacts &facts)
{
    LetterSource source{key, facts, std::nullopt, officeTexts(office.store).texts};
    if (!key.corrects)
        return source;
    const std::optional<FrozenLetter> old = office.store.letters.find(*key.corrects);
    if (!old || old->request != file.request.id)
        return Refusal{RefusalReason::LetterNotFound, {QString::number(key.corrects->value())}};
    if (old->replacedBy)
        return Refusal{RefusalReason::LetterReplaced, {old->number}};
    const Result<Letter> content = letterFromJson(old->content);
    if (!content)
        return content.error();
    source.old = *content;
    source.key.text = old->textKey;
    source.facts.corrected = CorrectedLetter{old->number, old->dated};
    return source;
}

Result<LetterInHand> letterInHand(Office &office, const LetterSource &source)
{
    Result<Composition> composed = composedFrom(source);
    if (!composed)
        return composed.error();
    LetterInHand inHand{
        source.key, std::move(*composed), office.store.letterDrafts.of(source.key), {}, {}, {}, {}};
    inHand.letter = inHand.composed.letter;
    inHand.missing = inHand.composed.missing;
    const std::vector<LetterDraft> ends = endsOf(inHand.versions);
    std::ranges::reverse(inHand.versions);
    if (ends.empty())
        return inHand;
    inHand.standing = ends.front();
    if (ends.size() > 1)
        inHand.beside = ends.at(1);
    if (const Result<void> taken = takeUp(inHand, source); !taken)
        return taken.error();
    return inHand;
}

Result<LetterInHand> letterInHand(Office &office, const Occasion &occasion, const LetterKey &key)
{
    const std::optional<RequestFile> file = requestFile(office.store, key.request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(key.request.value())}};
    const Result<LetterSource> source =
        letterSource(office, *file, key, letterFactsFor(office, occasion, *file));
    if (!source)
        return source.error();
    return letterInHand(office, *source);
}

Result<Letter> wholeLetter(const LetterInHand &inHand, const RequestFile &file)
{
    if (inHand.beside)
        return Refusal{RefusalReason::DraftsDiffer, {file.request.number}};
    if (inHand.basisChanged)
        return Refusal{RefusalReason::DraftBasisChanged, {file.request.number}};
    if (inHand.missing.isEmpty())
        return inHand.letter;
    return lackOf(inHand.letter, inHand.missing, fullName(file.subject));
}

} // namespace atbilde
