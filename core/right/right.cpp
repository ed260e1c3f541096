// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/right.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Right, allRights.size()> rightCodes{{
    {Right::Access, "access"_L1},
    {Right::Rectification, "rectification"_L1},
    {Right::Erasure, "erasure"_L1},
    {Right::Restriction, "restriction"_L1},
    {Right::Portability, "portability"_L1},
    {Right::Objection, "objection"_L1},
    {Right::MarketingObjection, "marketing_objection"_L1},
    {Right::AutomatedDecision, "automated_decision"_L1},
    {Right::ConsentWithdrawal, "consent_withdrawal"_L1},
}};

constexpr CodeTable<Outcome, allOutcomes.size()> outcomeCodes{{
    {Outcome::Fulfilled, "fulfilled"_L1},
    {Outcome::Partly, "partly"_L1},
    {Outcome::Refused, "refused"_L1},
    {Outcome::NotApplicable, "not_applicable"_L1},
    {Outcome::NotIdentifiable, "not_identifiable"_L1},
    {Outcome::Withdrawn, "withdrawn"_L1},
}};

constexpr std::array withoutRefusal{Outcome::Fulfilled, Outcome::NotApplicable, Outcome::NotIdentifiable,
                                    Outcome::Withdrawn};

} // namespace

QString codeOf(Right right)
{
    return codeIn(rightCodes, right);
}

std::optional<Right> rightFromCode(QStringView code)
{
    return valueIn(rightCodes, code);
}

QString articleOf(Right right)
{
    switch (right) {
    case Right::Access:
        return u"GDPR 15"_s;
    case Right::Rectification:
        return u"GDPR 16"_s;
    case Right::Erasure:
        return u"GDPR 17"_s;
    case Right::Restriction:
        return u"GDPR 18"_s;
    case Right::Portability:
        return u"GDPR 20"_s;
    case Right::Objection:
        return u"GDPR 21(1)"_s;
    case Right::MarketingObjection:
        return u"GDPR 21(2)"_s;
    case Right::AutomatedDecision:
        return u"GDPR 22"_s;
    case Right::ConsentWithdrawal:
        return u"GDPR 7(3)"_s;
    }
    Q_UNREACHABLE();
}

bool isExtendable(Right right)
{
    return right != Right::ConsentWithdrawal;
}

QString codeOf(Outcome outcome)
{
    return codeIn(outcomeCodes, outcome);
}

std::optional<Outcome> outcomeFromCode(QStringView code)
{
    return valueIn(outcomeCodes, code);
}

std::span<const Outcome> lawfulOutcomes(Right right)
{
    if (right == Right::MarketingObjection || right == Right::ConsentWithdrawal)
        return withoutRefusal;
    return allOutcomes;
}

bool needsReasons(Outcome outcome)
{
    return outcome != Outcome::Fulfilled && outcome != Outcome::Withdrawn;
}

} // namespace atbilde
