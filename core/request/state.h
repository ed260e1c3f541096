// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Where a request stands. Overdue, suspended and extended are derived from the clock, never states.
enum class State {
    Registered,
    Identification, ///< waiting for the person to prove who they are
    Clarification,  ///< waiting for the person to say what they want to see
    Assessment,
    Approval,
    Approved,
    Dispatched,
    Closed,
};

inline constexpr std::array allStates{State::Registered, State::Identification, State::Clarification,
                                      State::Assessment, State::Approval,       State::Approved,
                                      State::Dispatched, State::Closed};

[[nodiscard]] QString codeOf(State state);
[[nodiscard]] std::optional<State> stateFromCode(QStringView code);

/// Every state but `Closed`.
[[nodiscard]] bool isOpen(State state);
/// The next word is the person's.
[[nodiscard]] bool awaitsPerson(State state);

/// Why a request was closed.
enum class ClosingReason { Answered, Withdrawn, Redirected, Duplicate, NotIdentifiable };

inline constexpr std::array allClosingReasons{ClosingReason::Answered, ClosingReason::Withdrawn,
                                              ClosingReason::Redirected, ClosingReason::Duplicate,
                                              ClosingReason::NotIdentifiable};

[[nodiscard]] QString codeOf(ClosingReason reason);
[[nodiscard]] std::optional<ClosingReason> closingReasonFromCode(QStringView code);

/// How a document came in or an answer went out.
enum class Channel { Letter, Email, Counter, Phone };

inline constexpr std::array allChannels{Channel::Letter, Channel::Email, Channel::Counter, Channel::Phone};

[[nodiscard]] QString codeOf(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromCode(QStringView code);

} // namespace atbilde
