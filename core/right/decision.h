// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/right.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atbilde {

/// One value put right under Article 16. `before` is empty where data were completed.
struct Correction
{
    QString data;
    QString before;
    QString after;
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What only an access reply tells (Article 15).
struct AccessAnswer
{
    bool nothingFound = false; ///< a fulfilled request with a nil finding (law 1.4)
    QStringList searchedBy;    ///< what was searched for: name, e-mail address ...
    QStringList searchedIn;    ///< systems and sets of documents
    QStringList withheld;      ///< left out of the copy under 15(4)
    QString withheldReason;
    QString passwordChannel; ///< where the password of an encrypted copy goes; empty: not encrypted
    friend bool operator==(const AccessAnswer &, const AccessAnswer &) = default;
};

/// What only a data hand-over tells (Article 20).
struct PortabilityAnswer
{
    QString format; ///< "JSON, CSV"
    QStringList files;
    QString checksum;        ///< SHA-256, hexadecimal
    QString delivery;        ///< one sentence: how the person gets the files
    QString otherController; ///< asked for as the direct recipient, 20(2)
    std::optional<QDate> transferredOn;
    QString transferImpossible; ///< why direct transmission is not technically feasible
    QStringList excluded;       ///< data outside the three conditions of 20(1)
    QString excludedReason;
    friend bool operator==(const PortabilityAnswer &, const PortabilityAnswer &) = default;
};

/// The weighing without which an objection cannot be refused for compelling grounds: the controller must
/// demonstrate that they override (21(1)). The letter tells it in short.
struct Balancing
{
    QString interest;   ///< ours, or the public's where the basis is 6(1)(e)
    QString necessity;  ///< why the processing is needed for it, and nothing milder serves
    QString impact;     ///< on this person, in their situation
    QString safeguards; ///< what we do to soften it; may be empty
    QString conclusion; ///< which weighs more, and why
    friend bool operator==(const Balancing &, const Balancing &) = default;
};

/// What an objection or a withdrawal of consent is about (Articles 21 and 7(3)).
struct PurposeAnswer
{
    QString purpose;
    QString legalBasis;                       ///< "6(1)(e)" or "6(1)(f)"
    QString personsGrounds;                   ///< what the person says about their particular situation
    QString scope;                            ///< to which extent refused processing goes on
    std::optional<QDate> restrictionLiftedOn; ///< a restriction under 18(1)(d) ends on
    bool serviceMessagesGoOn = false;         ///< invoices, delivery notices
    std::optional<QDate> erasedOn;            ///< data kept on this basis alone
    QString otherBasis;                       ///< data that go on being processed, and on what basis
    Balancing balancing;                      ///< of an objection refused, in full or in part
    friend bool operator==(const PurposeAnswer &, const PurposeAnswer &) = default;
};

/// How a person reviewed an automated decision (Article 22(3)).
enum class ReviewResult { Upheld, Changed, Annulled };

inline constexpr std::array allReviewResults{ReviewResult::Upheld, ReviewResult::Changed,
                                             ReviewResult::Annulled};

/// "upheld", "changed", "annulled".
[[nodiscard]] QString codeOf(ReviewResult result);
[[nodiscard]] std::optional<ReviewResult> reviewResultFromCode(QStringView code);

struct ReviewAnswer
{
    std::optional<QDate> decidedOn; ///< the day of the automated decision
    QString reference;              ///< its number or name
    std::optional<ReviewResult> result;
    QString logic; ///< data and principles used in the decision
    friend bool operator==(const ReviewAnswer &, const ReviewAnswer &) = default;
};

/// A reasonable fee instead of a refusal, 12(5)(a).
struct Fee
{
    QString amount; ///< euros as written in the letter's language, without the currency
    QString calculation;
    std::optional<QDate> dueOn;
    friend bool operator==(const Fee &, const Fee &) = default;
};

/// The controller whose business it really is (R8).
struct RealController
{
    QString name;
    QString contact;
    std::optional<QDate> forwardedOn; ///< absent: the person is asked to turn to it
    friend bool operator==(const RealController &, const RealController &) = default;
};

/// What was decided on one claim and why: everything its answer must say. Texts are in the language of the
/// letter, without a full stop at the end: they stand inside sentences.
struct Decision
{
    Right right = Right::Access;
    Outcome outcome = Outcome::Fulfilled;

    QString ground;       ///< code of `core/right/ground.h`: "17(1)(a)", "18(1)(d)", "R5"
    QString exception;    ///< "17(3)(b)", "21(1)/compelling"
    QString lawReference; ///< the provision, in the locative in Latvian: "Grāmatvedības likuma 28. pantā"
    QString reason;       ///< the facts behind a refusal, in full or in part
    /// What proves a request unfounded or excessive (R1, R2; the burden is ours, 12(5)): how many requests
    /// came before, on which days, how far apart.
    QStringList abuseFacts;
    std::optional<QDate> doneOn; ///< corrected, erased, restricted, stopped, withdrawn on

    QStringList dataRequested; ///< what the person asked about, where that must be repeated
    QStringList dataConcerned; ///< what was erased or restricted
    QStringList dataKept;      ///< what could not be erased
    std::optional<QDate> keptUntil;
    QString keptPurpose;
    std::optional<QDate> backupUntil; ///< the last day on which a backup still holds the data
    QStringList suppressionData;      ///< all that stays, on the suppression list
    std::optional<bool>
        recipientsNotified; ///< Article 19; false: nobody had the data; absent: not looked into yet

    QList<Correction> corrections;
    QString noteAdded; ///< the person's view, attached to data that were not corrected
    AccessAnswer access;
    PortabilityAnswer portability;
    PurposeAnswer objection;
    ReviewAnswer review;
    std::optional<Fee> fee;
    std::optional<RealController> realController;

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace atbilde
