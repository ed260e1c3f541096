// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/dispatch.h"

#include "core/casework/aftermath.h"
#include "core/casework/outbox.h"
#include "core/letter/s10.h"

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<void> check(const Departure &departure, const FrozenLetter &letter, const RequestFile &file,
                   const Occasion &occasion)
{
    if (const Result<void> day = checkDay(departure.on, file.request, occasion); !day)
        return day;
    if (departure.on < letter.dated)
        return Refusal{RefusalReason::PeriodBackwards, {letter.dated, departure.on}};
    if (departure.channel == Channel::Phone)
        return Refusal{RefusalReason::UnknownCode, {u"channel"_s, codeOf(departure.channel)}};
    if (departure.channel == Channel::Counter && departure.handedTo.trimmed().isEmpty())
        return Refusal{RefusalReason::HandedToMissing};
    const QString number = departure.trackingNumber.trimmed();
    const std::optional<S10Number> registered = S10Number::fromText(number);
    if (!number.isEmpty() && !(registered && registered->checkDigitHolds()))
        return Refusal{RefusalReason::TrackingNumberWrong, {number}};
    return {};
}

QJsonObject recordDeparture(Office &office, const FrozenLetter &letter, const Departure &departure)
{
    const std::optional<S10Number> registered = S10Number::fromText(departure.trackingNumber);
    const QString number = registered ? registered->text() : QString();
    const QString handedTo =
        departure.channel == Channel::Counter ? departure.handedTo.simplified() : QString();
    office.store.letters.markDispatched(letter.id, departure.on, departure.channel, number, handedTo);
    return {{u"letter"_s, letter.number},
            {u"on"_s, departure.on.toString(Qt::ISODate)},
            {u"channel"_s, codeOf(departure.channel)}};
}

/// What a letter of either kind sets going when it leaves.
QJsonObject depart(Office &office, const RequestFile &file, const FrozenLetter &letter, const Departure &departure)
{
    if (letter.isAnswer)
        remindLater(office, file);
    else
        followLetter(office, file, letter.id, departure.on);
    return recordDeparture(office, letter, departure);
}

/// By an officer's word, whatever the outbox was about to do.
Result<QJsonObject> departByHand(Office &office, const Occasion &occasion, const RequestFile &file,
                                 const FrozenLetter &letter, const Departure &departure)
{
    if (const Result<void> sound = check(departure, letter, file, occasion); !sound)
        return sound.error();
    if (const Result<void> free = withdrawWaiting(office, occasion, letter); !free)
        return free.error();
    return depart(office, file, letter, departure);
}

} // namespace

Step dispatchStepOf(const FrozenLetter &letter)
{
    return letter.isAnswer ? Step::Dispatch : Step::DispatchLetter;
}

Result<Request> dispatchAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                               const Departure &departure)
{
    return takeStep(office, occasion, seen, Step::Dispatch, [&](RequestFile &file) -> Result<QJsonObject> {
        // After a reopening the earlier answer stays in the file; the last one is the one that leaves.
        const auto letter = std::ranges::find_if(std::views::reverse(file.letters), &FrozenLetter::isAnswer);
        return departByHand(office, occasion, file, *letter, departure);
    });
}

Result<Request> dispatchLetter(Office &office, const Occasion &occasion, const SeenRequest &seen, LetterId id,
                               const Departure &departure)
{
    return takeStep(
        office, occasion, seen, Step::DispatchLetter, [&](RequestFile &file) -> Result<QJsonObject> {
            const auto letter = std::ranges::find(file.letters, id, &FrozenLetter::id);
            if (letter == file.letters.end() || letter->isAnswer || letter->isOut())
                return Refusal{RefusalReason::LetterNotFound, {QString::number(id.value())}};
            if (letter->replacedBy)
                return Refusal{RefusalReason::LetterReplaced, {letter->number}};
            return departByHand(office, occasion, file, *letter, departure);
        });
}

Result<Request> dispatchMailed(Office &office, const Occasion &occasion, const FrozenLetter &mailed, const QDate &on,
                               const std::function<void()> &alongside)
{
    const Departure departure{on, Channel::Email, {}};
    return takeStep(office, occasion, {mailed.request, 0}, dispatchStepOf(mailed),
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        const auto letter = std::ranges::find(file.letters, mailed.id, &FrozenLetter::id);
                        if (letter == file.letters.end() || letter->isOut())
                            return Refusal{RefusalReason::LetterNotFound, {mailed.number}};
                        alongside();
                        return depart(office, file, *letter, departure);
                    });
}

} // namespace atbilde
