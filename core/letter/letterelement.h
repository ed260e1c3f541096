// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/decision.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace atbilde {

/// What a letter must contain (law 1.4).
enum class LetterElement {
    Reference,  ///< E1: date received, number
    Action,     ///< E2: what was done and when
    Reasons,    ///< E3: fact and law
    Complaint,  ///< E4: Datu valsts inspekcija
    Court,      ///< E5
    NewDate,    ///< E6
    Recipients, ///< E7: recipients told, or the right to ask for them (Article 19)
    Content,    ///< E8: what the article itself asks for
};

inline constexpr std::array allLetterElements{
    LetterElement::Reference, LetterElement::Action,  LetterElement::Reasons,    LetterElement::Complaint,
    LetterElement::Court,     LetterElement::NewDate, LetterElement::Recipients, LetterElement::Content};

/// "reference", "action", "reasons", "complaint", "court", "new_date", "recipients", "content".
[[nodiscard]] QString codeOf(LetterElement element);
[[nodiscard]] std::optional<LetterElement> letterElementFromCode(QStringView code);

/// What a letter says, as a row of the table in law 1.4. A nil finding is a fulfilled access request with
/// contents of its own; a notice goes to a recipient or ends a restriction and answers nothing. Nor do the
/// answer to the supervisory authority, the notice of a breach (34) and a request sent on to its controller
/// (28(3)(e)).
enum class LetterKind {
    Acknowledged,
    InformationAsked,
    Extended,
    Fulfilled,
    NothingFound,
    Partly,
    Refused,
    NotApplicable,
    NotIdentifiable,
    FeeAsked,
    Withdrawn,
    RestrictionEnds,
    RecipientTold,
    AuthorityAnswered,
    BreachTold,
    Forwarded,
};

inline constexpr std::array allLetterKinds{
    LetterKind::Acknowledged,  LetterKind::InformationAsked,  LetterKind::Extended,
    LetterKind::Fulfilled,     LetterKind::NothingFound,      LetterKind::Partly,
    LetterKind::Refused,       LetterKind::NotApplicable,     LetterKind::NotIdentifiable,
    LetterKind::FeeAsked,      LetterKind::Withdrawn,         LetterKind::RestrictionEnds,
    LetterKind::RecipientTold, LetterKind::AuthorityAnswered, LetterKind::BreachTold,
    LetterKind::Forwarded};

[[nodiscard]] QString codeOf(LetterKind kind);
[[nodiscard]] std::optional<LetterKind> letterKindFromCode(QStringView code);

/// The row of law 1.4 a decided claim belongs to.
[[nodiscard]] LetterKind letterKindOf(const Decision &decision);

/// The row of a text that stands alone and answers no claim (T01 to T04, T10, T16, T26, T28, T29); absent for
/// the others.
[[nodiscard]] std::optional<LetterKind> kindOfText(const QString &key);

/// Does the text go to an authority or another company, not to the person or their representative? (T16, T26,
/// T29)
[[nodiscard]] bool goesToOrganisation(const QString &key);

/// Does the text speak of the whole request when it answers several claims alike, so that it need not stand
/// once for each? (T15, T21, T24, T25, T27)
[[nodiscard]] bool answersWholeRequest(const QString &key);

/// Must a letter of this kind contain the element? `right` matters where the law distinguishes: the complaint
/// in every access reply (15(1)(f)), recipients for Articles 16 to 18 (19).
[[nodiscard]] bool requiresElement(LetterKind kind, std::optional<Right> right, LetterElement element);

/// The texts that answer a claim decided so, in their order: corrected in part and refused in part takes two.
[[nodiscard]] QStringList textsFor(const Decision &decision);

} // namespace atbilde
