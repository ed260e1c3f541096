// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

using OutgoingMailId = Id<struct OutgoingMailTag>;

enum class MailKind {
    Letter,         ///< a finalised letter
    Acknowledgement ///< the automatic mail that tells a request arrived
};

[[nodiscard]] QString codeOf(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKindFromCode(QStringView code);

/// Where a mail stands on its way out.
enum class MailState {
    Queued,
    Sending, ///< its text is being handed to the server
    Sent,    ///< the server took it
    Refused, ///< the server will not take it
    Unknown, ///< it was handed over and the server's answer was lost: an officer decides
    Withdrawn,
};

inline constexpr std::array allMailStates{MailState::Queued,  MailState::Sending, MailState::Sent,
                                          MailState::Refused, MailState::Unknown, MailState::Withdrawn};

[[nodiscard]] QString codeOf(MailState state);
[[nodiscard]] std::optional<MailState> mailStateFromCode(QStringView code);

/// What kept a mail from going, the last time.
enum class MailProblem {
    None,
    Unreachable, ///< no line to the server, or it was cut before the mail was handed over
    Slow,        ///< no answer in time, before the mail was handed over
    Untrusted,   ///< the certificate
    NoTls,       ///< the server offers no secured line
    SignInRefused,
    Later,   ///< the server says: try again
    Refused, ///< by the server, for good
    TooLarge,
    NoAnswer,    ///< handed over, and no answer came
    Interrupted, ///< the program ended while it was handed over
    NoLongerDue, ///< the letter left another way, or is not to leave any more
    Confused,
};

inline constexpr std::array allMailProblems{
    MailProblem::None,     MailProblem::Unreachable,   MailProblem::Slow,        MailProblem::Untrusted,
    MailProblem::NoTls,    MailProblem::SignInRefused, MailProblem::Later,       MailProblem::Refused,
    MailProblem::TooLarge, MailProblem::NoAnswer,      MailProblem::Interrupted, MailProblem::NoLongerDue,
    MailProblem::Confused};

/// "" for none, "unreachable" ...
[[nodiscard]] QString codeOf(MailProblem problem);
[[nodiscard]] std::optional<MailProblem> mailProblemOf(QStringView code);

/// Does it lie with the server and our settings, so that no other mail would go either?
[[nodiscard]] bool concernsEveryMail(MailProblem problem);

/// A mail to one recipient, and how it fared. Its bytes are made anew for each attempt, always the same.
struct OutgoingMail
{
    OutgoingMailId id;
    MailKind kind = MailKind::Letter;
    RequestId request;
    std::optional<LetterId> letter; ///< of a `Letter`
    QString recipient;              ///< one address
    bool toAnother = false;         ///< not the address the office knows the person by; confirmed twice
    bool withPackages = true;
    QString messageId; ///< without angle brackets; stays the same however often it is sent
    QString inReplyTo;
    OfficerId queuedBy;
    QDateTime queuedAt; ///< UTC
    MailState state = MailState::Queued;
    int attempts = 0; ///< that failed
    QDateTime nextAt; ///< not before then
    MailProblem problem = MailProblem::None;
    QString said;        ///< by the server, one line
    QDateTime settledAt; ///< when the server took or refused it, it was withdrawn, or was last heard of
    std::optional<DocumentId> proof; ///< the mail as it was sent
    QDate bouncedOn;                 ///< it came back
    QString heldBy;
    QDateTime heldUntil; ///< a sender works on it until then
    friend bool operator==(const OutgoingMail &, const OutgoingMail &) = default;
};

/// Minutes until it is tried again after so many failures: 1, 5, 15, 60, and every hour from then on.
[[nodiscard]] int minutesUntilAgain(int failures);

/// May it be sent to the same person again: did it not reach anybody, as far as is known?
[[nodiscard]] bool hasFailed(const OutgoingMail &mail);

} // namespace atbilde
