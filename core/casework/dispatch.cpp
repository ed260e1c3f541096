// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/dispatch.h"

#include "core/casework/aftermath.h"
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
    office.store.letters.markDispatched(letter.id, departure.on, departure.channel, number);
    return {{u"letter"_s, letter.number},
            {u"on"_s, departure.on.toString(Qt::ISODate)},
            {u"channel"_s, codeOf(departure.channel)}};
}

} // namespace

Result<Request> dispatchAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                               const Departure &departure)
{
    return takeStep(office, occasion, seen, Step::Dispatch, [&](RequestFile &file) -> Result<QJsonObject> {
        // After a reopening the earlier answer stays in the file; the last one is the one that leaves.
        const auto letter = std::ranges::find_if(std::views::reverse(file.letters), &FrozenLetter::isAnswer);
        if (const Result<void> sound = check(departure, *letter, file, occasion); !sound)
            return sound.error();
        remindLater(office, file);
        return recordDeparture(office, *letter, departure);
    });
}

Result<Request> dispatchLetter(Office &office, const Occasion &occasion, const SeenRequest &seen, LetterId id,
                               const Departure &departure)
{
    return takeStep(
        office, occasion, seen, Step::DispatchLetter, [&](RequestFile &file) -> Result<QJsonObject> {
            const auto letter = std::ranges::find(file.letters, id, &FrozenLetter::id);
            if (letter == file.letters.end() || letter->isAnswer || letter->dispatchedOn.isValid())
                return Refusal{RefusalReason::LetterNotFound, {QString::number(id.value())}};
            if (const Result<void> sound = check(departure, *letter, file, occasion); !sound)
                return sound.error();
            followLetter(office, file, letter->id, departure.on);
            return recordDeparture(office, *letter, departure);
        });
}

} // namespace atbilde
