// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/sheet.h"

#include "core/codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using P = Precondition;
using T = TaskKind;
using I = Interaction;

struct PreconditionRow
{
    Precondition value;
    QLatin1StringView code;
    QLatin1StringView article;
};

constexpr std::array preconditionRows{
    PreconditionRow{P::DataInaccurate, "data_inaccurate"_L1, "GDPR 16"_L1},
    PreconditionRow{P::ErasureGround, "erasure_ground"_L1, "GDPR 17(1)"_L1},
    PreconditionRow{P::RestrictionGround, "restriction_ground"_L1, "GDPR 18(1)"_L1},
    PreconditionRow{P::ProvidedByPerson, "provided_by_person"_L1, "GDPR 20(1)"_L1},
    PreconditionRow{P::ConsentOrContract, "consent_or_contract"_L1, "GDPR 20(1)(a)"_L1},
    PreconditionRow{P::Automated, "automated"_L1, "GDPR 20(1)(b)"_L1},
    PreconditionRow{P::PublicTaskOrInterests, "public_task_or_interests"_L1, "GDPR 21(1)"_L1},
    PreconditionRow{P::PersonalSituation, "personal_situation"_L1, "GDPR 21(1)"_L1},
    PreconditionRow{P::DirectMarketing, "direct_marketing"_L1, "GDPR 21(2)"_L1},
    PreconditionRow{P::SolelyAutomated, "solely_automated"_L1, "GDPR 22(1)"_L1},
    PreconditionRow{P::ConsentGiven, "consent_given"_L1, "GDPR 7(3)"_L1},
};

struct InteractionRow
{
    Interaction value;
    QLatin1StringView code;
    QLatin1StringView article;
};

constexpr std::array interactionRows{
    InteractionRow{I::AccessBeforeErasure, "access_before_erasure"_L1, "REC"_L1},
    InteractionRow{I::PortabilityBeforeErasure, "portability_before_erasure"_L1, "GDPR 20(3)"_L1},
    InteractionRow{I::FreezeDeletion, "freeze_deletion"_L1, "REC"_L1},
    InteractionRow{I::RestrictWhileVerified, "restrict_while_verified"_L1, "GDPR 18(1)(a)"_L1},
    InteractionRow{I::RestrictWhileWeighed, "restrict_while_weighed"_L1, "GDPR 18(1)(d)"_L1},
    InteractionRow{I::EraseAfterObjection, "erase_after_objection"_L1, "GDPR 17(1)(c)"_L1},
    InteractionRow{I::EraseAfterWithdrawal, "erase_after_withdrawal"_L1, "GDPR 17(1)(b)"_L1},
    InteractionRow{I::KeepForSuppression, "keep_for_suppression"_L1, "REC"_L1},
    InteractionRow{I::RestrictWhatIsKept, "restrict_what_is_kept"_L1, "GDPR 17(3)"_L1},
    InteractionRow{I::NoticeBeforeLifting, "notice_before_lifting"_L1, "GDPR 18(3)"_L1},
};

template <class Rows, class T>
const auto &rowOf(const Rows &rows, T value)
{
    return *std::ranges::find(rows, value, [](const auto &row) { return row.value; });
}

template <class T, class Rows>
std::optional<T> valueOf(const Rows &rows, QStringView code)
{
    for (const auto &row : rows) {
        if (row.code == code)
            return row.value;
    }
    return std::nullopt;
}

constexpr std::array inaccurate{P::DataInaccurate};
constexpr std::array erasable{P::ErasureGround};
constexpr std::array restrictable{P::RestrictionGround};
constexpr std::array portable{P::ProvidedByPerson, P::ConsentOrContract, P::Automated};
constexpr std::array objectionable{P::PublicTaskOrInterests, P::PersonalSituation};
constexpr std::array marketing{P::DirectMarketing};
constexpr std::array automatedDecision{P::SolelyAutomated};
constexpr std::array consent{P::ConsentGiven};

constexpr std::array search{T::Search, T::FreezeDeletion};
constexpr std::array correct{T::Correct};
constexpr std::array erase{T::Erase};
constexpr std::array restrict_{T::Restrict};
constexpr std::array transfer{T::Transfer};
constexpr std::array stopProcessing{T::StopProcessing};
constexpr std::array stopMarketing{T::StopMarketing};
constexpr std::array review{T::Review};
constexpr std::array stopBoth{T::StopProcessing, T::StopMarketing};

constexpr auto address = IdentityThreshold::AddressSuffices;
constexpr auto usual = IdentityThreshold::Usual;

// right, preconditions, tasks, identity, tells recipients, discloses, takes effect at once
const std::array sheets{
    RightSheet{Right::Access, {}, search, usual, false, true, false},
    RightSheet{Right::Rectification, inaccurate, correct, usual, true, false, false},
    RightSheet{Right::Erasure, erasable, erase, usual, true, false, false},
    RightSheet{Right::Restriction, restrictable, restrict_, usual, true, false, false},
    RightSheet{Right::Portability, portable, transfer, usual, false, true, false},
    RightSheet{Right::Objection, objectionable, stopProcessing, usual, false, false, false},
    RightSheet{Right::MarketingObjection, marketing, stopMarketing, address, false, false, true},
    RightSheet{Right::AutomatedDecision, automatedDecision, review, usual, false, false, false},
    RightSheet{Right::ConsentWithdrawal, consent, stopBoth, address, false, false, true},
};

class Claims
{
public:
    explicit Claims(std::span<const ClaimSeen> claims) : m_claims(claims) {}

    [[nodiscard]] const ClaimSeen *on(Right right) const
    {
        const auto found = std::ranges::find(m_claims, right, &ClaimSeen::right);
        return found == m_claims.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool has(Right right) const { return on(right) != nullptr; }
    [[nodiscard]] bool isOpen(Right right) const { return has(right) && !on(right)->outcome; }
    [[nodiscard]] bool ended(Right right, std::initializer_list<Outcome> outcomes) const
    {
        return has(right) && on(right)->outcome &&
               std::ranges::find(outcomes, *on(right)->outcome) != outcomes.end();
    }

private:
    std::span<const ClaimSeen> m_claims;
};

bool arises(Interaction interaction, const Claims &claims)
{
    switch (interaction) {
    case I::AccessBeforeErasure:
        return claims.has(Right::Access) && claims.isOpen(Right::Erasure);
    case I::PortabilityBeforeErasure:
        return claims.has(Right::Portability) && claims.isOpen(Right::Erasure);
    case I::FreezeDeletion:
        return claims.isOpen(Right::Access) || claims.isOpen(Right::Portability);
    case I::RestrictWhileVerified:
        return claims.isOpen(Right::Rectification);
    case I::RestrictWhileWeighed:
        return claims.isOpen(Right::Objection);
    case I::EraseAfterObjection:
        return claims.ended(Right::Objection, {Outcome::Fulfilled, Outcome::Partly});
    case I::EraseAfterWithdrawal:
        return claims.ended(Right::ConsentWithdrawal, {Outcome::Fulfilled});
    case I::KeepForSuppression:
        return claims.has(Right::MarketingObjection);
    case I::RestrictWhatIsKept:
        return claims.ended(Right::Erasure, {Outcome::Refused, Outcome::Partly}) &&
               (claims.on(Right::Erasure)->exception == "17(3)(b)"_L1 ||
                claims.on(Right::Erasure)->exception == "17(3)(e)"_L1);
    case I::NoticeBeforeLifting:
        return claims.ended(Right::Objection, {Outcome::Refused});
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeOf(Precondition precondition)
{
    return rowOf(preconditionRows, precondition).code;
}

std::optional<Precondition> preconditionFromCode(QStringView code)
{
    return valueOf<Precondition>(preconditionRows, code);
}

QString articleOf(Precondition precondition)
{
    return rowOf(preconditionRows, precondition).article;
}

QString codeOf(Interaction interaction)
{
    return rowOf(interactionRows, interaction).code;
}

std::optional<Interaction> interactionFromCode(QStringView code)
{
    return valueOf<Interaction>(interactionRows, code);
}

QString articleOf(Interaction interaction)
{
    return rowOf(interactionRows, interaction).article;
}

const RightSheet &sheetOf(Right right)
{
    return *std::ranges::find(sheets, right, &RightSheet::right);
}

std::vector<Interaction> interactionsOf(std::span<const ClaimSeen> claims)
{
    std::vector<Interaction> arisen;
    const Claims seen(claims);
    std::ranges::copy_if(allInteractions, std::back_inserter(arisen),
                         [&](Interaction interaction) { return arises(interaction, seen); });
    return arisen;
}

std::optional<Right> answeredBeforeErasure(std::span<const ClaimSeen> claims)
{
    const Claims seen(claims);
    for (const Right right : {Right::Access, Right::Portability}) {
        if (seen.isOpen(right))
            return right;
    }
    return std::nullopt;
}

} // namespace atbilde
