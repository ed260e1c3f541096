// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/grammar.h"
#include "core/person/language.h"
#include "core/person/nameforms.h"
#include "core/register/organisation.h"
#include "core/register/processing.h"
#include "core/right/decision.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atbilde {

/// Whom the letter is written to: the person, or their representative.
struct Addressee
{
    NameForms name;
    SalutationKind salutation = SalutationKind::Neutral;
    Language language = Language::Latvian;
    QString address; ///< postal address, lines divided by commas or line feeds; in the nominative (law 4.8)
    QString email;
    friend bool operator==(const Addressee &, const Addressee &) = default;
};

/// Something enclosed. The first annex of an access or portability reply is the copy of the data.
struct Annex
{
    QString title;
    int pages = 0;  ///< 0: a file and not paper
    QString format; ///< of the copy of the data: "PDF, 3 lapas", "JSON"
    friend bool operator==(const Annex &, const Annex &) = default;
};

/// Who wrote the letter; small type at its foot.
struct Preparer
{
    QString name;
    QString phone;
    QString email;
    friend bool operator==(const Preparer &, const Preparer &) = default;
};

/// A question put to the person: proof of identity (T02), clarification (T03).
struct Question
{
    QString reason; ///< after "jo" / "because"
    std::optional<QDate> answerBy;
    std::optional<QDate> askedOn; ///< in T21: when it was asked in vain
    bool bySignature = true;      ///< ways of proof offered in T02
    bool byKnownAddress = true;
    bool byAccount = false;
    bool inPerson = true;
    QString otherWay;
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
    QString disclosure;          ///< date of disclosure or the contract
    QString processingAgreement; ///< accusative in Latvian: "2024. gada 5. februāra līgumu Nr. 12"
    std::optional<QDate> confirmBy;
    friend bool operator==(const RecipientNotice &, const RecipientNotice &) = default;
};

/// Everything a letter is composed from. Free texts are in the language of the letter. What a given text does
/// not need may stay empty; what it needs and does not find is named in the refusal.
struct LetterFacts
{
    Organisation organisation;
    Addressee addressee;

    QString requestNumber;           ///< "DS-2026/0045"
    QDate receivedOn;                ///< day of receipt in Riga
    QString senderReference;         ///< the number the person's letter bears
    std::optional<QDate> senderDate; ///< the date it bears, else the day of receipt is quoted
    std::optional<QDate> answerBy;   ///< the deadline as it stands (T01)

    QList<Right> rights;       ///< asked for, in the order of the request
    QList<Decision> decisions; ///< one for each right once decided

    QList<ProcessingActivity> activities; ///< those that touch this person
    ProcessingRegister record;            ///< names of the codes in them

    std::optional<Question> question;
    std::optional<ExtensionNotice> extension;
    std::optional<LiftNotice> lift;
    std::optional<RecipientNotice> notice;

    QList<Annex> annexes;
    Preparer preparer;
    QDate letterDate;       ///< day of signing; of composing while a draft
    QString outgoingNumber; ///< empty: a draft
    bool isSignedElectronically = false;

    friend bool operator==(const LetterFacts &, const LetterFacts &) = default;
};

} // namespace atbilde
