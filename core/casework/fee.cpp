// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fee.h"

#include "core/workflow/stepfield.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
Result<Request> askFee(Office &office, const Occasion &occasion, const SeenRequest &seen,
                       const FeeRequest &fee, const RenderPdf &render)
{
    return takeStep(office, occasion, seen, Step::AskFee, [&](RequestFile &file) -> Result<QJsonObject> {
        if (fee.amount.trimmed().isEmpty())
            return fieldMissing(StepField::Amount, u"GDPR 12(5)"_s);
        if (fee.calculation.trimmed().isEmpty())
            return fieldMissing(StepField::Calculation, u"GDPR 12(5)"_s);
        if (fee.reason.trimmed().isEmpty())
            return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(5)"_s};
        if (!fee.dueOn.isValid() || fee.dueOn <= occasion.day())
            return Refusal{RefusalReason::PeriodBackwards, {occasion.day(), fee.dueOn}};
        const Result<FrozenLetter> letter =
            freezeLetter(office, occasion, file, u"T15"_s, render, [&](LetterFacts &facts) {
                FeeNotice notice;
                notice.reason = fee.reason.trimmed();
                notice.amount = fee.amount.trimmed();
                notice.calculation = fee.calculation.trimmed();
                notice.dueOn = fee.dueOn;
                facts.fee = notice;
            });
        if (!letter)
            return letter.error();
        FeeRequest kept = fee;
        kept.request = file.request.id;
        kept.letter = letter->id;
        office.store.fees.put(kept);
        return QJsonObject{{u"letter"_s, letter->number},
                           {u"amount"_s, kept.amount},
                           {u"until"_s, kept.dueOn.toString(Qt::ISODate)}};
    });
}

Result<Request> notePayment(Office &office, const Occasion &occasion, const SeenRequest &seen,
                            const QDate &on)
{
    return takeStep(office, occasion, seen, Step::NotePayment, [&](RequestFile &file) -> Result<QJsonObject> {
        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
            return day.error();
        file.fee->paidOn = on;
        office.store.fees.put(*file.fee);
        return QJsonObject{{u"on"_s, on.toString(Qt::ISODate)}};
    });
}

Result<Request> noteNonPayment(Office &office, const Occasion &occasion, const SeenRequest &seen,
                               const QDate &on)
{
    return takeStep(office, occasion, seen, Step::NoteNonPayment,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        if (const Result<void> day = checkDay(on, file.request, occasion); !day)
                            return day.error();
                        if (on <= file.fee->dueOn)
                            return Refusal{RefusalReason::PeriodBackwards, {file.fee->dueOn, on}};
                        file.fee->unpaidOn = on;
                        office.store.fees.put(*file.fee);
                        return QJsonObject{{u"on"_s, on.toString(Qt::ISODate)}};
                    });
}

} // namespace atbilde
