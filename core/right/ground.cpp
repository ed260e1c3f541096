// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/ground.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// Rights and outcomes as sets of bits, so that a row of the table stays one line.
using Set = unsigned;

constexpr Set one(Right right)
{
    return 1U << static_cast<unsigned>(right);
}
constexpr Set one(Outcome outcome)
{
    return 1U << static_cast<unsigned>(outcome);
}

constexpr Set erasure = one(Right::Erasure);
constexpr Set restriction = one(Right::Restriction);
constexpr Set portability = one(Right::Portability);
constexpr Set objection = one(Right::Objection);
constexpr Set everyRight = (1U << allRights.size()) - 1;
/// An objection to marketing and a withdrawal of consent cannot be refused (21(3), 7(3)).
constexpr Set refusable = everyRight & ~one(Right::MarketingObjection) & ~one(Right::ConsentWithdrawal);
/// Access has no precondition (law 1.5).
constexpr Set withPrecondition = everyRight & ~one(Right::Access);
/// Exceptions without a code of their own: 20(3), 22(2). Those of 17(3) and 21(1) are rows of the table.
constexpr Set withException = portability | one(Right::AutomatedDecision);

constexpr Set done = one(Outcome::Fulfilled) | one(Outcome::Partly);
constexpr Set notDone = one(Outcome::Refused) | one(Outcome::Partly);

struct Row
{
    Ground ground;
    Set rights;
    Set outcomes;
};

constexpr std::array rows{
    Row{{"7(3)"_L1, GroundKind::Ground, "GDPR 7(3)"_L1},
        one(Right::ConsentWithdrawal),
        one(Outcome::Fulfilled)},
    Row{{"16/corrected"_L1, GroundKind::Ground, "GDPR 16"_L1}, one(Right::Rectification), done},
    Row{{"16/completed"_L1, GroundKind::Ground, "GDPR 16"_L1}, one(Right::Rectification), done},
    Row{{"17(1)(a)"_L1, GroundKind::Ground, "GDPR 17(1)(a)"_L1}, erasure, done},
    Row{{"17(1)(b)"_L1, GroundKind::Ground, "GDPR 17(1)(b)"_L1}, erasure, done},
    Row{{"17(1)(c)"_L1, GroundKind::Ground, "GDPR 17(1)(c)"_L1}, erasure, done},
    Row{{"17(1)(d)"_L1, GroundKind::Ground, "GDPR 17(1)(d)"_L1}, erasure, done},
    Row{{"17(1)(e)"_L1, GroundKind::Ground, "GDPR 17(1)(e)"_L1}, erasure, done},
    Row{{"17(1)(f)"_L1, GroundKind::Ground, "GDPR 17(1)(f)"_L1}, erasure, done},
    Row{{"17(3)(a)"_L1, GroundKind::Exception, "GDPR 17(3)(a)"_L1}, erasure, notDone},
    Row{{"17(3)(b)"_L1, GroundKind::Exception, "GDPR 17(3)(b)"_L1}, erasure, notDone},
    Row{{"17(3)(c)"_L1, GroundKind::Exception, "GDPR 17(3)(c)"_L1}, erasure, notDone},
    Row{{"17(3)(d)"_L1, GroundKind::Exception, "GDPR 17(3)(d)"_L1}, erasure, notDone},
    Row{{"17(3)(e)"_L1, GroundKind::Exception, "GDPR 17(3)(e)"_L1}, erasure, notDone},
    Row{{"18(1)(a)"_L1, GroundKind::Ground, "GDPR 18(1)(a)"_L1}, restriction, done},
    Row{{"18(1)(b)"_L1, GroundKind::Ground, "GDPR 18(1)(b)"_L1}, restriction, done},
    Row{{"18(1)(c)"_L1, GroundKind::Ground, "GDPR 18(1)(c)"_L1}, restriction, done},
    Row{{"18(1)(d)"_L1, GroundKind::Ground, "GDPR 18(1)(d)"_L1}, restriction, done},
    Row{{"20(1)/consent"_L1, GroundKind::Ground, "GDPR 20(1)"_L1}, portability, done},
    Row{{"20(1)/contract"_L1, GroundKind::Ground, "GDPR 20(1)"_L1}, portability, done},
    Row{{"21(1)"_L1, GroundKind::Ground, "GDPR 21(1)"_L1}, objection, done},
    Row{{"21(1)/compelling"_L1, GroundKind::Exception, "GDPR 21(1)"_L1}, objection, notDone},
    Row{{"21(1)/claims"_L1, GroundKind::Exception, "GDPR 21(1)"_L1}, objection, notDone},
    Row{{"21(2)"_L1, GroundKind::Ground, "GDPR 21(2)"_L1},
        one(Right::MarketingObjection),
        one(Outcome::Fulfilled)},
    Row{{"22(3)"_L1, GroundKind::Ground, "GDPR 22(3)"_L1}, one(Right::AutomatedDecision), done},
    Row{{"R1"_L1, GroundKind::Refusal, "GDPR 12(5)(b)"_L1}, refusable, one(Outcome::Refused)},
    Row{{"R2"_L1, GroundKind::Refusal, "GDPR 12(5)(b)"_L1}, refusable, one(Outcome::Refused)},
    Row{{"R3"_L1, GroundKind::Refusal, "GDPR 11(2)"_L1}, everyRight, one(Outcome::NotIdentifiable)},
    Row{{"R4"_L1, GroundKind::Refusal, ""_L1}, refusable, one(Outcome::Refused)},
    Row{{"R5"_L1, GroundKind::Refusal, ""_L1}, withPrecondition &refusable, one(Outcome::Refused)},
    Row{{"R5"_L1, GroundKind::Refusal, ""_L1}, withPrecondition, one(Outcome::NotApplicable)},
    Row{{"R6"_L1, GroundKind::Refusal, ""_L1}, withException, one(Outcome::Refused)},
    Row{{"R7"_L1, GroundKind::Refusal, ""_L1}, refusable, one(Outcome::Refused)},
    Row{{"R8"_L1, GroundKind::Refusal, ""_L1}, everyRight, one(Outcome::NotApplicable)},
    Row{{"R9"_L1, GroundKind::Refusal, ""_L1}, everyRight, one(Outcome::NotApplicable)},
    Row{{"R10"_L1, GroundKind::Refusal, "GDPR 15(4)"_L1}, one(Right::Access), one(Outcome::Partly)},
    Row{{"R10"_L1, GroundKind::Refusal, "GDPR 20(4)"_L1}, portability, one(Outcome::Partly)},
};

} // namespace

std::vector<Ground> groundsFor(Right right, Outcome outcome)
{
    std::vector<Ground> grounds;
    for (const Row &row : rows) {
        if ((row.rights & one(right)) != 0 && (row.outcomes & one(outcome)) != 0)
            grounds.push_back(row.ground);
    }
    return grounds;
}

std::vector<Ground> groundsFor(Right right, Outcome outcome, GroundKind kind)
{
    std::vector<Ground> grounds = groundsFor(right, outcome);
    std::erase_if(grounds, [kind](const Ground &ground) { return ground.kind != kind; });
    return grounds;
}

std::optional<Ground> groundFromCode(QStringView code)
{
    for (const Row &row : rows) {
        if (code == row.ground.code)
            return row.ground;
    }
    return std::nullopt;
}

QString pointOf(QStringView groundCode)
{
    if (groundCode.size() < 3 || !groundCode.endsWith(u')') || groundCode[groundCode.size() - 3] != u'(')
        return {};
    const QChar point = groundCode[groundCode.size() - 2];
    return point >= u'a' && point <= u'z' ? QString(point) : QString();
}

} // namespace atbilde
