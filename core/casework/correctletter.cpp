// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/correctletter.h"

#include "core/casework/letterinhand.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Question, extension, notice, announcement: each counts from the day its letter leaves, and that is the new
/// one now.
void takePlace(Office &office, RequestFile &file, LetterId old, LetterId fresh)
{
    office.store.pauses.changeLetter(old, fresh);
    if (file.extension && file.extension->letter == old) {
        file.extension->letter = fresh;
        office.store.extensions.put(*file.extension);
    }
    if (file.fee && file.fee->letter == old) {
        file.fee->letter = fresh;
        office.store.fees.put(*file.fee);
    }
    for (Notice notice : file.notices) {
        if (notice.letter != old)
            continue;
        notice.letter = fresh;
        office.store.notices.replace(notice);
    }
    for (RestrictionMark mark : file.restrictionMarks) {
        if (mark.liftLetter != old)
            continue;
        mark.liftLetter = fresh;
        office.store.restrictionMarks.replace(mark);
    }
    for (Breach breach : file.breaches) {
        if (breach.letter != old)
            continue;
        breach.letter = fresh;
        office.store.breaches.replace(breach);
    }
}

} // namespace

Result<FrozenLetter> correctLetter(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                   LetterId letter, const RenderPdf &render)
{
    FrozenLetter frozen;
    const auto work = [&](RequestFile &file) -> Result<QJsonObject> {
        const auto old = std::ranges::find(file.letters, letter, &FrozenLetter::id);
        if (old == file.letters.end())
            return Refusal{RefusalReason::LetterNotFound, {QString::number(letter.value())}};
        // An answer that has left stays the answer: the clock stopped with it.
        const bool left = old->dispatchedOn.isValid();
        Result<FrozenLetter> made =
            freezeLetter(office, occasion, file, {file.request.id, old->textKey, letter},
                         letterFactsFor(office, occasion, file), old->isAnswer && !left, render);
        if (!made)
            return made.error();
        frozen = std::move(*made);
        if (!left)
            takePlace(office, file, letter, frozen.id);
        return QJsonObject{{u"letter"_s, frozen.number}, {u"corrected"_s, old->number}};
    };
    const Result<Request> taken = takeStep(office, occasion, seen, Step::CorrectLetter, work);
    if (!taken)
        return taken.error();
    return frozen;
}

Result<Letter> draftCorrection(Office &office, const Occasion &occasion, RequestId request, LetterId letter)
{
    const std::optional<RequestFile> file = requestFile(office.store, request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request.value())}};
    const Result<LetterInHand> inHand = letterInHand(office, occasion, {request, {}, letter});
    if (!inHand)
        return inHand.error();
    return wholeLetter(*inHand, *file);
}

} // namespace atbilde
