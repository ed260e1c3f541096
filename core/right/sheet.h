// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/ground.h"
#include "core/right/right.h"
#include "core/right/task.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace atbilde {

/// What must be true for a right to apply at all. Each has its sentence in `ui/wording`.
enum class Precondition {
    DataInaccurate,        ///< 16: inaccurate, or incomplete for the purpose
    ErasureGround,         ///< 17(1): at least one of six
    RestrictionGround,     ///< 18(1): at least one of four
    ProvidedByPerson,      ///< 20(1): provided or observed, not derived
    ConsentOrContract,     ///< 20(1)(a)
    Automated,             ///< 20(1)(b): not paper
    PublicTaskOrInterests, ///< 21(1): the basis is 6(1)(e) or (f)
    PersonalSituation,     ///< 21(1): grounds relating to the person's particular situation
    DirectMarketing,       ///< 21(2)
    SolelyAutomated,       ///< 22(1): no person took part, and the effect is legal or similarly significant
    ConsentGiven,          ///< 7(3): the processing rests on consent
};

inline constexpr std::array allPreconditions{
    Precondition::DataInaccurate,        Precondition::ErasureGround,     Precondition::RestrictionGround,
    Precondition::ProvidedByPerson,      Precondition::ConsentOrContract, Precondition::Automated,
    Precondition::PublicTaskOrInterests, Precondition::PersonalSituation, Precondition::DirectMarketing,
    Precondition::SolelyAutomated,       Precondition::ConsentGiven};

[[nodiscard]] QString codeOf(Precondition precondition);
[[nodiscard]] std::optional<Precondition> preconditionFromCode(QStringView code);
/// The point that asks for it, as in `right/article.h`.
[[nodiscard]] QString articleOf(Precondition precondition);

/// How sure the office must be of who asks (law 1.3): a right that harms nobody needs the address alone.
enum class IdentityThreshold { AddressSuffices, Usual };

/// One right as data: what it needs, what it makes the office do, whom it makes it tell.
struct RightSheet
{
    Right right = Right::Access;
    std::span<const Precondition> preconditions;
    std::span<const TaskKind> tasks;
    IdentityThreshold threshold = IdentityThreshold::Usual;
    bool tellsRecipients = false;   ///< 19: each recipient is told of what was done
    bool disclosesData = false;     ///< what leaves the house cannot be called back: a second person approves
    bool takesEffectAtOnce = false; ///< 21(3), 7(3): stopped before it is answered
};

[[nodiscard]] const RightSheet &sheetOf(Right right);

/// How rights in one letter, or outcomes, act on each other (law 1.6).
enum class Interaction {
    AccessBeforeErasure,      ///< answer access first, then erase
    PortabilityBeforeErasure, ///< hand over first (20(3))
    FreezeDeletion,           ///< no deletion routine runs over data that were asked for
    RestrictWhileVerified,    ///< accuracy contested: 18(1)(a)
    RestrictWhileWeighed,     ///< objection: 18(1)(d), applied at once
    EraseAfterObjection,      ///< objection upheld: ground 17(1)(c)
    EraseAfterWithdrawal,     ///< consent withdrawn and no other basis: ground 17(1)(b)
    KeepForSuppression,       ///< the least needed stays on the suppression list
    RestrictWhatIsKept,       ///< erasure refused for 17(3)(b) or (e): that purpose only, until an end date
    NoticeBeforeLifting,      ///< a restriction of 18(1)(d) ends with the objection's refusal: 18(3)
};

inline constexpr std::array allInteractions{
    Interaction::AccessBeforeErasure,  Interaction::PortabilityBeforeErasure,
    Interaction::FreezeDeletion,       Interaction::RestrictWhileVerified,
    Interaction::RestrictWhileWeighed, Interaction::EraseAfterObjection,
    Interaction::EraseAfterWithdrawal, Interaction::KeepForSuppression,
    Interaction::RestrictWhatIsKept,   Interaction::NoticeBeforeLifting};

[[nodiscard]] QString codeOf(Interaction interaction);
[[nodiscard]] std::optional<Interaction> interactionFromCode(QStringView code);
[[nodiscard]] QString articleOf(Interaction interaction);

/// One claim as the rules on interaction see it.
struct ClaimSeen
{
    Right right = Right::Access;
    std::optional<Outcome> outcome; ///< none while undecided
    QString exception;              ///< of the decision: "17(3)(b)"
};

/// The interactions that these claims bring about, in the order of the enumeration.
[[nodiscard]] std::vector<Interaction> interactionsOf(std::span<const ClaimSeen> claims);

/// The right that must be answered before data are erased: access or portability, while it is undecided.
[[nodiscard]] std::optional<Right> answeredBeforeErasure(std::span<const ClaimSeen> claims);

} // namespace atbilde
