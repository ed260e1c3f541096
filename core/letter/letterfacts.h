// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/grammar.h"
#include "core/person/language.h"
#include "core/person/nameforms.h"
#include "core/register/organisation.h"
#include "core/register/processing.h"
#include "core/register/stationery.h"
#include "core/right/decision.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atbilde {

/// Whom the letter is written to: the person, or their representative (then `LetterFacts::represented` names
/// the person). Authorities, recipients and other controllers are named by the facts of their own letters.
struct Addressee
{
    NameForms name;
    SalutationKind salutation = SalutationKind::Neutral;
    Language language = Language::Latvian;
    QString address; ///< postal address, lines divided by commas or line feeds; in the nominative (law 4.8)
    QString email;
    friend bool operator==(const Addressee &, const Addressee &) = default;
};

/// Somebody whose name is not declined but stands as it was typed: a representative, a law office. Neutral
/// salutation.
[[nodiscard]] Addressee addresseeAsTyped(const QString &name, const QString &address, const QString &email,
                                         Language language);

/// Something enclosed. The first annex of an access or portability reply is the copy of the data.
struct Annex
{
    QString title;
    int pages = 0;  ///< 0: a file and not paper
    QString format; ///< of the copy of the data: "PDF, 3 lapas", "JSON"
    friend bool operator==(const Annex &, const Annex &) = default;
};

/// A value found about the person that is kept out of the copy, and why (15(4), or a law under Article 23).
struct WithheldItem
{
    QString what;
    QString reason;
    bool byLaw = false; ///< else for the rights and freedoms of others
    friend bool operator==(const WithheldItem &, const WithheldItem &) = default;
};

/// Who wrote the letter; small type at its foot.
struct Preparer
{
    QString name;
    QString phone;
    QString email;
    friend bool operator==(const Preparer &, const Preparer &) = default;
};

/// A question put to the person: proof of identity (T02), clarification (T03); in T21 the question asked in
/// vain, or why the person cannot be told apart.
struct Question
{
    QString reason; ///< after "jo" / "because" (T02), after a colon (T03, T21)
    std::optional<QDate> answerBy;
    std::optional<QDate> askedOn; ///< in T21: when it was asked in vain; absent: impossible (11(2))
    bool bySignature = true;      ///< ways of proof offered in T02
    bool byKnownAddress = true;
    bool byAccount = false;
    bool inPerson = true;
    QString otherWay;
    bool byCopy = false; ///< a copy of an identity document: only where `Organisation::identityCopy` wants it
    QString
        blackedOut; ///< what the person may black out on it, accusative; empty: all but name and birth date
    bool suspends = true; ///< false: asked too late to stop the clock, and the letter says so
    friend bool operator==(const Question &, const Question &) = default;
};

/// Article 12(3): why the answer takes longer.
struct ExtensionNotice
{
    std::optional<QDate> until;
    bool byComplexity = false;
    bool byNumber = false;
    QString reason;
    bool partEnclosed = false;
    friend bool operator==(const ExtensionNotice &, const ExtensionNotice &) = default;
};

/// Article 18(3): a restriction is about to end.
struct LiftNotice
{
    std::optional<QDate> restrictedSince;
    std::optional<QDate> liftedOn;
    QStringList data;
    QString reason;
    QString after; ///< what happens with the data afterwards, a clause
    std::optional<QDate> commentBy;
    friend bool operator==(const LiftNotice &, const LiftNotice &) = default;
};

/// Article 19: what a recipient or processor is told. `action` is Rectification, Erasure or Restriction.
struct RecipientNotice
{
    QString recipient;
    QString address;
    QString email;
    bool isProcessor = false;
    Right action = Right::Erasure;
    std::optional<QDate> actionOn;
    QString subjectReference;
    QStringList data;
    QString newValues;
    QString disclosure;          ///< date of disclosure or the contract; empty: not told
    QString processingAgreement; ///< accusative in Latvian: "2024. gada 5. februāra līgumu Nr. 12"; empty:
                                 ///< not told
    std::optional<QDate> confirmBy;
    friend bool operator==(const RecipientNotice &, const RecipientNotice &) = default;
};

/// What was stopped as soon as the request came (T01): a marketing objection, a withdrawn consent.
struct StoppedAtOnce
{
    std::optional<QDate> on;
    QStringList what; ///< nominative: "jaunumu sūtīšana e-pastā"
    friend bool operator==(const StoppedAtOnce &, const StoppedAtOnce &) = default;
};

/// 12(5)(a): a fee asked for before the work, so that the person may pay, narrow or withdraw (T15 on its
/// own). A claim refused because nobody paid is a `Decision` instead.
struct FeeNotice
{
    bool isExcessive = true; ///< else manifestly unfounded
    QString reason;          ///< why, a clause
    QStringList facts;       ///< number and dates of earlier requests; empty: `reason` says all
    QString amount;          ///< euros as written in the letter's language, without the currency
    QString calculation;     ///< on what administrative cost it rests
    std::optional<QDate> dueOn;
    QString payment; ///< how to pay: account, reference; empty: not told
    friend bool operator==(const FeeNotice &, const FeeNotice &) = default;
};

/// An answer to Datu valsts inspekcija (T26). It goes to its address, whatever the addressee.
struct AuthorityReply
{
    QString reference;         ///< number of its letter
    std::optional<QDate> date; ///< of its letter
    QString answer;            ///< as the officer wrote it, whole sentences; a line each paragraph
    friend bool operator==(const AuthorityReply &, const AuthorityReply &) = default;
};

/// A breach told to the person (34(2)), T28; clauses without a full stop at their end. The contact point is
/// that of the organisation.
struct BreachNotice
{
    std::optional<QDate> noticedOn; ///< day in Riga
    QString what;                   ///< its nature: whose and which data, to whom
    QString consequences;           ///< likely ones
    QString measures;               ///< taken and proposed
    QString advice;                 ///< what the person can do
    friend bool operator==(const BreachNotice &, const BreachNotice &) = default;
};

/// A request sent on to the controller whose business it is (T29): the day is that of the letter. The first
/// annex is the request.
struct ForwardedRequest
{
    QString controller;
    QString address;
    QString email;
    bool onBehalf = true;     ///< we are its processor (28(3)(e)); false: it decides alone, or with us
    QString subjectReference; ///< by what that controller finds the person
    friend bool operator==(const ForwardedRequest &, const ForwardedRequest &) = default;
};

/// The letter a new one takes the place of.
struct CorrectedLetter
{
    QString number;
    QDate dated;
    friend bool operator==(const CorrectedLetter &, const CorrectedLetter &) = default;
};

/// Everything a letter is composed from. Free texts are in the language of the letter. What a given text does
/// not need may stay empty; what it needs and does not find is named in the refusal.
struct LetterFacts
{
    Organisation organisation;
    Addressee addressee;
    std::optional<NameForms> represented; ///< the data subject, where the addressee is a representative

    QString requestNumber;           ///< "DS-2026/0045"
    QDate receivedOn;                ///< day of receipt in Riga
    QString senderReference;         ///< the number the person's letter bears
    std::optional<QDate> senderDate; ///< the date it bears, else the day of receipt is quoted
    std::optional<QDate> answerBy;   ///< the deadline as it stands (T01)

    QList<Right> rights;       ///< asked for, in the order of the request
    QList<Decision> decisions; ///< one for each right once decided

    QList<ProcessingActivity> activities; ///< those that touch this person
    ProcessingRegister record;            ///< names of the codes in them

    std::optional<StoppedAtOnce> stopped; ///< T01
    std::optional<QDate> withdrawnOn; ///< T25 before any claim is decided: the person took the request back
    std::optional<Question> question;
    std::optional<ExtensionNotice> extension;
    std::optional<LiftNotice> lift;
    std::optional<RecipientNotice> notice;
    std::optional<FeeNotice> fee;
    std::optional<AuthorityReply> authority;
    std::optional<BreachNotice> breach;
    std::optional<ForwardedRequest> forwarded;
    std::optional<CorrectedLetter> corrected;

    QList<WithheldItem> withheld; ///< from the findings; the decision may name more
    QList<Annex> annexes;
    Preparer preparer;
    QDate letterDate;       ///< day of signing; of composing while a draft
    QString outgoingNumber; ///< empty: a draft
    bool isSignedElectronically = false;
    QString journalMark = {}; ///< of the entry before the letter is finalised
    Stationery paper = {};

    friend bool operator==(const LetterFacts &, const LetterFacts &) = default;
};

} // namespace atbilde
