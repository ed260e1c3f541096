// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/breach.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<BreachRisk, allBreachRisks.size()> riskCodes{{
    {BreachRisk::Unlikely, "unlikely"_L1},
    {BreachRisk::Risk, "risk"_L1},
    {BreachRisk::HighRisk, "high_risk"_L1},
}};

constexpr qint64 hoursToTell = 72;

} // namespace

QString codeOf(BreachRisk risk)
{
    return codeIn(riskCodes, risk);
}

std::optional<BreachRisk> breachRiskFromCode(QStringView code)
{
    return valueIn(riskCodes, code);
}

QDateTime tellAuthorityBy(const Breach &breach)
{
    return breach.noticedAt.addSecs(hoursToTell * 60 * 60);
}

} // namespace atbilde
