// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/finalise.h"

#include "core/casework/freezeletter.h"
#include "core/casework/letterinhand.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString answerKey = u"answer"_s;
const QString acknowledgementKey = u"T01"_s;
const QString authorityKey = u"T26"_s;

Result<FrozenLetter> freezeInStep(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                  Step step, const RenderPdf &render)
{
    FrozenLetter frozen;
    const Result<Request> taken =
        takeStep(office, occasion, seen, step, [&](RequestFile &file) -> Result<QJsonObject> {
            const QString textKey =
                step == Step::Acknowledge ? acknowledgementKey : answerTextOf(file.request);
            Result<FrozenLetter> made = freezeLetter(office, occasion, file, textKey, render);
            if (!made)
                return made.error();
            frozen = std::move(*made);
            return QJsonObject{{u"letter"_s, frozen.number}, {u"text"_s, textKey}};
        });
    if (!taken)
        return taken.error();
    return frozen;
}

} // namespace

QString answerTextOf(const Request &request)
{
    return request.kind == RequestKind::Authority ? authorityKey : answerKey;
}

Result<Letter> draftLetter(Office &office, const Occasion &occasion, RequestId request,
                           const QString &textKey)
{
    const std::optional<RequestFile> file = requestFile(office.store, request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request.value())}};
    const Result<LetterInHand> inHand = letterInHand(office, occasion, {request, textKey, {}});
    if (!inHand)
        return inHand.error();
    return wholeLetter(*inHand, *file);
}

QList<DoubtfulName> doubtfulNamesOf(Office &office, const Occasion &occasion, RequestId request)
{
    const std::optional<RequestFile> file = requestFile(office.store, request);
    return file ? doubtfulNames(letterFactsFor(office, occasion, *file)) : QList<DoubtfulName>();
}

Result<FrozenLetter> finaliseAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                    const RenderPdf &render)
{
    return freezeInStep(office, occasion, seen, Step::Finalise, render);
}

Result<FrozenLetter> acknowledge(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                 const RenderPdf &render)
{
    return freezeInStep(office, occasion, seen, Step::Acknowledge, render);
}

} // namespace atbilde
