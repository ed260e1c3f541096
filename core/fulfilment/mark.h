// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace atbilde {

/// Why data may only be stored (18(2)).
enum class RestrictionCause {
    AccuracyContested, ///< 18(1)(a), while it is verified
    Unlawful,          ///< 18(1)(b), restriction instead of erasure
    ClaimsOfPerson,    ///< 18(1)(c), the person needs them for legal claims
    ObjectionPending,  ///< 18(1)(d), while the objection is weighed
    ErasureRefused,    ///< kept for a duty or claim only, until it ends (17(3), law 1.6)
};

inline constexpr std::array allRestrictionCauses{
    RestrictionCause::AccuracyContested, RestrictionCause::Unlawful, RestrictionCause::ClaimsOfPerson,
    RestrictionCause::ObjectionPending, RestrictionCause::ErasureRefused};

/// "18(1)(a)" ... "18(1)(d)", "17(3)".
[[nodiscard]] QString codeOf(RestrictionCause cause);
[[nodiscard]] std::optional<RestrictionCause> restrictionCauseFromCode(QStringView code);

/// A restriction on a person's data. Outlives its request.
struct RestrictionMark
{
    RestrictionMarkId id;
    SubjectId subject;
    RequestId request;
    RestrictionCause cause = RestrictionCause::AccuracyContested;
    QString data; ///< which data, in words
    QDate startedOn;
    QDate endsOn;                       ///< planned end or review; invalid: none set
    QString endsWhen;                   ///< the condition that ends it
    QStringList systems;                ///< codes of the systems in which it must hold
    QStringList confirmed;              ///< those in which it was confirmed
    std::optional<LetterId> liftLetter; ///< T10, once frozen (18(3))
    QDate liftAnnouncedOn;              ///< when that letter left; lifting is blocked until then
    QDate liftPlannedOn;                ///< the day the letter names
    QDate liftedOn;                     ///< invalid while the mark holds
    friend bool operator==(const RestrictionMark &, const RestrictionMark &) = default;
};

/// That a person objected, for as long as the company holds their data. Outlives its request.
struct ObjectionMark
{
    ObjectionMarkId id;
    SubjectId subject;
    RequestId request;
    bool isMarketing = false; ///< 21(2): all direct marketing; else one purpose (21(1))
    QString purpose;          ///< in words, 21(1) only
    QDate since;
    QDate endedOn; ///< withdrawn by the person; invalid while it holds
    friend bool operator==(const ObjectionMark &, const ObjectionMark &) = default;
};

} // namespace atbilde
