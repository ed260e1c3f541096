// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/requestfacts.h"

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// A named predicate over `RequestFacts`; `Always` is the empty condition.
enum class Condition {
    Always,
    PersonsRequest, ///< not a letter of the authority
    AuthorityCase,
    NotAcknowledged,
    EveryClaimDecidedAndApprovalNeeded,
    EveryClaimDecidedAndNoApprovalNeeded,
    SecondPerson, ///< who prepared the decisions does not approve them
    AnswerNotFinalised,
    PersonMayWithdraw, ///< a person's request whose answer is not finalised
    AnswerFinalised,
    LetterAwaitsDispatch,
    LetterFinal,     ///< one that no other has taken the place of
    NothingLeftOpen, ///< no letter unposted, no recipient untold (19), no copy of an identity document kept
    NothingPending,  ///< no letter unposted and no question open
    PauseOpen,
    MayAskPerson,      ///< a person's request without an open question
    ProofInsufficient, ///< proof came, and too little: may be asked again
    CopyHeld,
    ControllerNamed,
    ExtensionPossible, ///< once, and never for a withdrawal of consent (12(3))
    ExtensionAwaitsSecondPerson,
    ExtensionApproved,
    NoFeeOpen,
    MayAskFee, ///< before the work is done, once (12(5))
    FeeOpen,
    TaskOpen,
    FindingsHeld,
    NoticePlanned,
    NoticeAwaitsReply,
    RestrictionHolds,
    LiftAnnounced, ///< the person was told before (18(3))
    ObjectionHolds,
    BreachOpen,
    ReminderOpen,
};

inline constexpr std::array allConditions{Condition::Always,
                                          Condition::PersonsRequest,
                                          Condition::AuthorityCase,
                                          Condition::NotAcknowledged,
                                          Condition::EveryClaimDecidedAndApprovalNeeded,
                                          Condition::EveryClaimDecidedAndNoApprovalNeeded,
                                          Condition::SecondPerson,
                                          Condition::AnswerNotFinalised,
                                          Condition::PersonMayWithdraw,
                                          Condition::AnswerFinalised,
                                          Condition::LetterAwaitsDispatch,
                                          Condition::LetterFinal,
                                          Condition::NothingLeftOpen,
                                          Condition::NothingPending,
                                          Condition::PauseOpen,
                                          Condition::MayAskPerson,
                                          Condition::ProofInsufficient,
                                          Condition::CopyHeld,
                                          Condition::ControllerNamed,
                                          Condition::ExtensionPossible,
                                          Condition::ExtensionAwaitsSecondPerson,
                                          Condition::ExtensionApproved,
                                          Condition::NoFeeOpen,
                                          Condition::MayAskFee,
                                          Condition::FeeOpen,
                                          Condition::TaskOpen,
                                          Condition::FindingsHeld,
                                          Condition::NoticePlanned,
                                          Condition::NoticeAwaitsReply,
                                          Condition::RestrictionHolds,
                                          Condition::LiftAnnounced,
                                          Condition::ObjectionHolds,
                                          Condition::BreachOpen,
                                          Condition::ReminderOpen};

[[nodiscard]] QString codeOf(Condition condition);
[[nodiscard]] std::optional<Condition> conditionFromCode(QStringView code);
[[nodiscard]] bool holds(Condition condition, const RequestFacts &facts);

} // namespace atbilde
