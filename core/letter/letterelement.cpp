// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letterelement.h"

#include "core/codes.h"

#include <QStringList>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<LetterElement, allLetterElements.size()> elementCodes{{
    {LetterElement::Reference, "reference"_L1},
    {LetterElement::Action, "action"_L1},
    {LetterElement::Reasons, "reasons"_L1},
    {LetterElement::Complaint, "complaint"_L1},
    {LetterElement::Court, "court"_L1},
    {LetterElement::NewDate, "new_date"_L1},
    {LetterElement::Recipients, "recipients"_L1},
    {LetterElement::Content, "content"_L1},
}};

constexpr CodeTable<LetterKind, allLetterKinds.size()> kindCodes{{
    {LetterKind::Acknowledged, "acknowledged"_L1},
    {LetterKind::InformationAsked, "information_asked"_L1},
    {LetterKind::Extended, "extended"_L1},
    {LetterKind::Fulfilled, "fulfilled"_L1},
    {LetterKind::NothingFound, "nothing_found"_L1},
    {LetterKind::Partly, "partly"_L1},
    {LetterKind::Refused, "refused"_L1},
    {LetterKind::NotApplicable, "not_applicable"_L1},
    {LetterKind::NotIdentifiable, "not_identifiable"_L1},
    {LetterKind::FeeAsked, "fee_asked"_L1},
    {LetterKind::Withdrawn, "withdrawn"_L1},
    {LetterKind::RestrictionEnds, "restriction_ends"_L1},
    {LetterKind::RecipientTold, "recipient_told"_L1},
    {LetterKind::AuthorityAnswered, "authority_answered"_L1},
    {LetterKind::BreachTold, "breach_told"_L1},
    {LetterKind::Forwarded, "forwarded"_L1},
}};

enum Requirement : unsigned char {
    No,
    Yes,
    ForAccess,   ///< 15(1)(f) wants the complaint in every access reply
    ForArticle19 ///< rectification, erasure, restriction
};

struct Row
{
    LetterKind kind;
    std::array<Requirement, allLetterElements.size()> required; ///< in the order of allLetterElements
};

// Law 1.4. The last column, what the article itself asks for, is due whenever something was done.
constexpr std::array<Row, allLetterKinds.size()> table{{
    // clang-format off
    //                             E1   E2   E3   E4         E5   E6   E7            E8
    {LetterKind::Acknowledged,    {Yes, No,  No,  No,        No,  Yes, No,           No}},
    {LetterKind::InformationAsked,{Yes, No,  Yes, No,        No,  Yes, No,           No}},
    {LetterKind::Extended,        {Yes, No,  Yes, No,        No,  Yes, No,           No}},
    {LetterKind::Fulfilled,       {Yes, Yes, No,  ForAccess, No,  No,  ForArticle19, Yes}},
    {LetterKind::NothingFound,    {Yes, Yes, No,  Yes,       No,  No,  No,           Yes}},
    {LetterKind::Partly,          {Yes, Yes, Yes, Yes,       Yes, No,  ForArticle19, Yes}},
    {LetterKind::Refused,         {Yes, No,  Yes, Yes,       Yes, No,  No,           No}},
    {LetterKind::NotApplicable,   {Yes, No,  Yes, Yes,       Yes, No,  No,           No}},
    {LetterKind::NotIdentifiable, {Yes, No,  Yes, Yes,       Yes, No,  No,           No}},
    {LetterKind::FeeAsked,        {Yes, No,  Yes, Yes,       Yes, Yes, No,           No}},
    {LetterKind::Withdrawn,       {Yes, No,  No,  No,        No,  No,  No,           No}},
    {LetterKind::RestrictionEnds, {No,  Yes, Yes, No,        No,  Yes, No,           No}},
    {LetterKind::RecipientTold,   {No,  Yes, No,  No,        No,  Yes, No,           No}},
    {LetterKind::AuthorityAnswered,{Yes, No, No,  No,        No,  No,  No,           Yes}},
    {LetterKind::BreachTold,      {No,  Yes, No,  No,        No,  No,  No,           Yes}},
    {LetterKind::Forwarded,       {Yes, Yes, No,  No,        No,  No,  No,           Yes}},
    // clang-format on
}};

bool isCode(const Decision &decision, QLatin1StringView code)
{
    return decision.ground == code;
}

/// The refusal that the right's own text does not know: no authority, a law in the way, not personal data.
bool isGeneralRefusal(const Decision &decision)
{
    return isCode(decision, "R4"_L1) || isCode(decision, "R6"_L1) || isCode(decision, "R7"_L1) ||
           isCode(decision, "R9"_L1);
}

QStringList doneTexts(const Decision &decision)
{
    const bool partly = decision.outcome == Outcome::Partly;
    switch (decision.right) {
    case Right::Access:
        return {decision.access.nothingFound && !partly ? u"T17"_s : u"T05"_s};
    case Right::Rectification:
        return partly ? QStringList{u"T06"_s, u"T18"_s} : QStringList{u"T06"_s};
    case Right::Erasure:
        return {partly ? u"T08"_s : u"T07"_s};
    case Right::Restriction:
        return partly ? QStringList{u"T09"_s, u"T19"_s} : QStringList{u"T09"_s};
    case Right::Portability:
        return {u"T13"_s};
    case Right::Objection:
        return partly ? QStringList{u"T22"_s, u"T12"_s} : QStringList{u"T22"_s};
    case Right::MarketingObjection:
        return {u"T11"_s};
    case Right::AutomatedDecision:
        return {u"T23"_s};
    case Right::ConsentWithdrawal:
        return {u"T14"_s};
    }
    Q_UNREACHABLE();
}

QStringList refusedTexts(const Decision &decision)
{
    if (isCode(decision, "R1"_L1) || isCode(decision, "R2"_L1))
        return {u"T15"_s};
    if (isCode(decision, "R8"_L1))
        return {u"T24"_s};
    if (isGeneralRefusal(decision))
        return {u"T27"_s};
    switch (decision.right) {
    case Right::Rectification:
        return {u"T18"_s};
    case Right::Erasure:
        return {u"T08"_s};
    case Right::Restriction:
        return {u"T19"_s};
    case Right::Portability:
        return {u"T20"_s};
    case Right::Objection:
        return {decision.exception.isEmpty() ? u"T27"_s : u"T12"_s};
    case Right::Access:
    case Right::MarketingObjection:
    case Right::AutomatedDecision:
    case Right::ConsentWithdrawal:
        return {u"T27"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeOf(LetterElement element)
{
    return codeIn(elementCodes, element);
}

std::optional<LetterElement> letterElementFromCode(QStringView code)
{
    return valueIn(elementCodes, code);
}

QString codeOf(LetterKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<LetterKind> letterKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

LetterKind letterKindOf(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Fulfilled:
        return decision.right == Right::Access && decision.access.nothingFound ? LetterKind::NothingFound
                                                                               : LetterKind::Fulfilled;
    case Outcome::Partly:
        return LetterKind::Partly;
    case Outcome::Refused:
        return decision.fee ? LetterKind::FeeAsked : LetterKind::Refused;
    case Outcome::NotApplicable:
        return LetterKind::NotApplicable;
    case Outcome::NotIdentifiable:
        return LetterKind::NotIdentifiable;
    case Outcome::Withdrawn:
        return LetterKind::Withdrawn;
    }
    Q_UNREACHABLE();
}

std::optional<LetterKind> kindOfText(const QString &key)
{
    constexpr std::array<std::pair<QLatin1StringView, LetterKind>, 9> kinds{{
        {"T01"_L1, LetterKind::Acknowledged},
        {"T02"_L1, LetterKind::InformationAsked},
        {"T03"_L1, LetterKind::InformationAsked},
        {"T04"_L1, LetterKind::Extended},
        {"T10"_L1, LetterKind::RestrictionEnds},
        {"T16"_L1, LetterKind::RecipientTold},
        {"T26"_L1, LetterKind::AuthorityAnswered},
        {"T28"_L1, LetterKind::BreachTold},
        {"T29"_L1, LetterKind::Forwarded},
    }};
    for (const auto &[text, kind] : kinds) {
        if (key == text)
            return kind;
    }
    return std::nullopt;
}

bool goesToOrganisation(const QString &key)
{
    return key == "T16"_L1 || key == "T26"_L1 || key == "T29"_L1;
}

bool answersWholeRequest(const QString &key)
{
    return key == "T15"_L1 || key == "T21"_L1 || key == "T24"_L1 || key == "T25"_L1 || key == "T27"_L1;
}

bool requiresElement(LetterKind kind, std::optional<Right> right, LetterElement element)
{
    for (const Row &row : table) {
        if (row.kind != kind)
            continue;
        switch (row.required[static_cast<size_t>(element)]) {
        case No:
            return false;
        case Yes:
            return true;
        case ForAccess:
            return right == Right::Access;
        case ForArticle19:
            return right == Right::Rectification || right == Right::Erasure || right == Right::Restriction;
        }
    }
    Q_UNREACHABLE();
}

QStringList textsFor(const Decision &decision)
{
    switch (decision.outcome) {
    case Outcome::Fulfilled:
    case Outcome::Partly:
        return doneTexts(decision);
    case Outcome::Refused:
    case Outcome::NotApplicable:
        return refusedTexts(decision);
    case Outcome::NotIdentifiable:
        return {u"T21"_s};
    case Outcome::Withdrawn:
        return {u"T25"_s};
    }
    Q_UNREACHABLE();
}

} // namespace atbilde
