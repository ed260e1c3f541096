// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/typed.h"

#include "core/fulfilment/mark.h"
#include "core/fulfilment/notice.h"
#include "core/fulfilment/task.h"
#include "core/identity/identitycheck.h"
#include "core/person/representative.h"
#include "core/request/breach.h"
#include "core/request/complaint.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using F = StepField;

/// Is this word in the list of the field? Fields that name a row of the request are looked up by the step
/// itself.
bool isKnown(StepField field, const QString &code)
{
    switch (field) {
    case F::Method:
        return identityMethodFromCode(code).has_value();
    case F::Result:
        return identityResultFromCode(code).has_value();
    case F::Representing:
        return representativeKindFromCode(code).has_value();
    case F::Salutation:
        return salutationKindFromCode(code).has_value();
    case F::Right:
        return rightFromCode(code).has_value();
    case F::TaskKind:
        return taskKindFromCode(code).has_value();
    case F::TaskResult:
        return taskResultFromCode(code).has_value();
    case F::Waiver:
        return noticeWaiverFromCode(code).has_value();
    case F::Cause:
        return restrictionCauseFromCode(code).has_value();
    case F::ComplaintTo:
        return complaintToFromCode(code).has_value();
    case F::Risk:
        return breachRiskFromCode(code).has_value();
    case F::Channel:
        return channelFromCode(code).has_value();
    default:
        return true;
    }
}

} // namespace

std::optional<Refusal> Typed::refusalFor(Step step) const
{
    const std::span<const StepFieldUse> uses = fieldsOf(step);
    for (const StepFieldUse &use : uses) {
        if (kindOf(use.field) == FieldKind::File) {
            if (use.needed && m_input.file.isEmpty())
                return m_input.fileName.isEmpty() ? fieldMissing(use.field)
                                                  : Refusal{RefusalReason::FileEmpty, {m_input.fileName}};
            continue;
        }
        const QString text = m_input[use.field];
        if (use.needed && text.isEmpty())
            return fieldMissing(use.field);
        if (text.isEmpty())
            continue;
        if (kindOf(use.field) == FieldKind::Day && !day(use.field).isValid())
            return Refusal{RefusalReason::DateNotUnderstood, {text}};
        if (use.field == F::Time && !QTime::fromString(text, u"H:mm"_s).isValid())
            return Refusal{RefusalReason::DateNotUnderstood, {text}};
        if (!isKnown(use.field, text))
            return Refusal{RefusalReason::UnknownCode, {codeOf(use.field), text}};
    }
    for (auto given = m_input.values.cbegin(); given != m_input.values.cend(); ++given) {
        const bool asked = std::ranges::find(uses, given.key(), &StepFieldUse::field) != uses.end();
        if (!asked && !given.value().trimmed().isEmpty())
            return Refusal{RefusalReason::UnknownCode, {codeOf(step), codeOf(given.key())}};
    }
    return std::nullopt;
}

QDateTime Typed::moment() const
{
    return QDateTime(day(F::Day), QTime::fromString(m_input[F::Time], u"H:mm"_s), QTimeZone("Europe/Riga"))
        .toUTC();
}

} // namespace atbilde
