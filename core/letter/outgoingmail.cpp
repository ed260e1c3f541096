// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/outgoingmail.h"

#include "core/codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<MailKind, 2> kindCodes{{
    {MailKind::Letter, "letter"_L1},
    {MailKind::Acknowledgement, "acknowledgement"_L1},
}};

constexpr CodeTable<MailState, allMailStates.size()> stateCodes{{
    {MailState::Queued, "queued"_L1},
    {MailState::Sending, "sending"_L1},
    {MailState::Sent, "sent"_L1},
    {MailState::Refused, "refused"_L1},
    {MailState::Unknown, "unknown"_L1},
    {MailState::Withdrawn, "withdrawn"_L1},
}};

constexpr CodeTable<MailProblem, allMailProblems.size()> problemCodes{{
    {MailProblem::None, ""_L1},
    {MailProblem::Unreachable, "unreachable"_L1},
    {MailProblem::Slow, "slow"_L1},
    {MailProblem::Untrusted, "untrusted"_L1},
    {MailProblem::NoTls, "no_tls"_L1},
    {MailProblem::SignInRefused, "sign_in_refused"_L1},
    {MailProblem::Later, "later"_L1},
    {MailProblem::Refused, "refused"_L1},
    {MailProblem::TooLarge, "too_large"_L1},
    {MailProblem::NoAnswer, "no_answer"_L1},
    {MailProblem::Interrupted, "interrupted"_L1},
    {MailProblem::NoLongerDue, "no_longer_due"_L1},
    {MailProblem::Confused, "confused"_L1},
}};

constexpr std::array pauses{1, 5, 15, 60}; ///< minutes

} // namespace

QString codeOf(MailKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<MailKind> mailKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

QString codeOf(MailState state)
{
    return codeIn(stateCodes, state);
}

std::optional<MailState> mailStateFromCode(QStringView code)
{
    return valueIn(stateCodes, code);
}

QString codeOf(MailProblem problem)
{
    return codeIn(problemCodes, problem);
}

std::optional<MailProblem> mailProblemOf(QStringView code)
{
    return valueIn(problemCodes, code);
}

bool concernsEveryMail(MailProblem problem)
{
    constexpr std::array all{MailProblem::Unreachable, MailProblem::Slow,          MailProblem::Untrusted,
                             MailProblem::NoTls,       MailProblem::SignInRefused, MailProblem::Confused};
    return std::ranges::find(all, problem) != all.end();
}

int minutesUntilAgain(int failures)
{
    return pauses[std::size_t(std::clamp(failures, 1, int(pauses.size())) - 1)];
}

bool hasFailed(const OutgoingMail &mail)
{
    return mail.state == MailState::Refused || mail.state == MailState::Withdrawn || mail.bouncedOn.isValid();
}

} // namespace atbilde
