// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// How likely a breach harms people's rights and freedoms: decides who is told (33(1), 34(1)).
enum class BreachRisk { Unlikely, Risk, HighRisk };

inline constexpr std::array allBreachRisks{BreachRisk::Unlikely, BreachRisk::Risk, BreachRisk::HighRisk};

[[nodiscard]] QString codeOf(BreachRisk risk);
[[nodiscard]] std::optional<BreachRisk> breachRiskFromCode(QStringView code);

/// A personal-data breach noticed on a request, for example a letter to a wrong addressee (33, 34). All
/// facts, effects and measures are recorded, also of one that is reported to nobody (33(5)).
struct Breach
{
    BreachId id;
    QString number; ///< "PD-2026/0001", a series of its own
    int year = 0;
    int serial = 0;
    RequestId request;
    QDateTime noticedAt; ///< UTC; the 72 hours run from here (33(1))
    QString what;        ///< the nature of the breach, whose data, how many
    QString effects;
    QString measures;
    BreachRisk risk = BreachRisk::Risk;
    QDateTime authorityToldAt; ///< UTC; invalid while not told
    QString authorityReference;
    QString lateBecause; ///< reasons for the delay after 72 hours (33(1))
    QDate personToldOn;
    std::optional<LetterId> letter; ///< to the person (34), once frozen
    QString notToldBecause;         ///< why the authority or the person is not told
    QDate closedOn;
    friend bool operator==(const Breach &, const Breach &) = default;
};

/// 72 hours after it was noticed. Hours are counted through weekends and holidays (1182/71 3(3)).
[[nodiscard]] QDateTime tellAuthorityBy(const Breach &breach);

} // namespace atbilde
