// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/breach.h"

#include "core/deadline/receipt.h"
#include "core/workflow/stepfield.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<Breach> openBreach(const RequestFile &file, const QString &number)
{
    const auto breach = std::ranges::find(file.breaches, number.trimmed(), &Breach::number);
    if (breach == file.breaches.end() || breach->closedOn.isValid())
        return Refusal{RefusalReason::BreachNotFound, {number}};
    return *breach;
}

} // namespace

Result<Request> noteBreach(Office &office, const Occasion &occasion, const SeenRequest &seen,
                           const Breach &given)
{
    return takeStep(office, occasion, seen, Step::NoteBreach, [&](RequestFile &file) -> Result<QJsonObject> {
        if (given.what.trimmed().isEmpty())
            return fieldMissing(StepField::Text, u"GDPR 33(3)"_s);
        if (!given.noticedAt.isValid())
            return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
        if (given.noticedAt > occasion.at)
            return Refusal{RefusalReason::DateInFuture, {given.noticedAt.date()}};
        Breach breach = given;
        breach.request = file.request.id;
        breach.year = occasion.day().year();
        breach.serial = int(office.store.numberSeries.draw(u"breach"_s, breach.year));
        breach.number = numberFrom(office.organisation().breachPattern, breach.year, breach.serial);
        office.store.breaches.add(breach);
        return QJsonObject{{u"number"_s, breach.number},
                           {u"risk"_s, codeOf(breach.risk)},
                           {u"until"_s, tellAuthorityBy(breach).toUTC().toString(Qt::ISODate)}};
    });
}

Result<Request> tellAuthority(Office &office, const Occasion &occasion, const SeenRequest &seen,
                              const QString &number, const QDateTime &at, const QString &reference,
                              const QString &lateBecause)
{
    return takeStep(
        office, occasion, seen, Step::TellAuthority, [&](RequestFile &file) -> Result<QJsonObject> {
            Result<Breach> breach = openBreach(file, number);
            if (!breach)
                return breach.error();
            if (!at.isValid())
                return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
            if (at > occasion.at)
                return Refusal{RefusalReason::DateInFuture, {at.date()}};
            if (at < breach->noticedAt)
                return Refusal{RefusalReason::PeriodBackwards, {breach->noticedAt.date(), at.date()}};
            const bool late = at > tellAuthorityBy(*breach);
            if (late && lateBecause.trimmed().isEmpty())
                return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 33(1)"_s};
            breach->authorityToldAt = at;
            breach->authorityReference = reference.trimmed();
            breach->lateBecause = lateBecause.trimmed();
            office.store.breaches.replace(*breach);
            return QJsonObject{{u"number"_s, breach->number}, {u"late"_s, late}};
        });
}

Result<Request> tellPerson(Office &office, const Occasion &occasion, const SeenRequest &seen,
                           const QString &number, const QString &effects, const QString &measures,
                           const QString &advice, const RenderPdf &render)
{
    return takeStep(office, occasion, seen, Step::TellPerson, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Breach> breach = openBreach(file, number);
        if (!breach)
            return breach.error();
        if (effects.trimmed().isEmpty())
            return fieldMissing(StepField::Effects, u"GDPR 34(2)"_s);
        if (measures.trimmed().isEmpty())
            return fieldMissing(StepField::Measures, u"GDPR 34(2)"_s);
        breach->effects = effects.trimmed();
        breach->measures = measures.trimmed();
        const Result<FrozenLetter> letter =
            freezeLetter(office, occasion, file, u"T28"_s, render, [&](LetterFacts &facts) {
                BreachNotice notice;
                notice.noticedOn = receivedOn(breach->noticedAt);
                notice.what = breach->what;
                notice.consequences = breach->effects;
                notice.measures = breach->measures;
                notice.advice = advice.trimmed();
                facts.breach = notice;
            });
        if (!letter)
            return letter.error();
        breach->letter = letter->id;
        office.store.breaches.replace(*breach);
        return QJsonObject{{u"number"_s, breach->number}, {u"letter"_s, letter->number}};
    });
}

Result<Request> closeBreach(Office &office, const Occasion &occasion, const SeenRequest &seen,
                            const QString &number, const QString &measures, const QString &notToldBecause)
{
    return takeStep(office, occasion, seen, Step::CloseBreach, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Breach> breach = openBreach(file, number);
        if (!breach)
            return breach.error();
        if (measures.trimmed().isEmpty())
            return fieldMissing(StepField::Measures, u"GDPR 33(5)"_s);
        const bool authorityDue = !breach->authorityToldAt.isValid();
        const bool personDue = breach->risk == BreachRisk::HighRisk && !breach->personToldOn.isValid();
        if ((authorityDue || personDue) && notToldBecause.trimmed().isEmpty())
            return Refusal{
                RefusalReason::ReasonMissing, {}, authorityDue ? u"GDPR 33(1)"_s : u"GDPR 34(3)"_s};
        breach->measures = measures.trimmed();
        breach->notToldBecause = notToldBecause.trimmed();
        breach->closedOn = occasion.day();
        office.store.breaches.replace(*breach);
        return QJsonObject{{u"number"_s, breach->number}};
    });
}

} // namespace atbilde
