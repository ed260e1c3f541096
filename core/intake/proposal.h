// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/person/language.h"
#include "core/right/right.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Where the words stand that led to a guess.
enum class ClueSource { Text, Subject, Header, Attachment, Entry };

inline constexpr std::array allClueSources{ClueSource::Text, ClueSource::Subject, ClueSource::Header,
                                           ClueSource::Attachment, ClueSource::Entry};

/// "text", "subject", "header", "attachment", "entry" (the moment it came into the program).
[[nodiscard]] QString codeOf(ClueSource source);
[[nodiscard]] std::optional<ClueSource> clueSourceFromCode(QStringView code);

/// The words that led to a guess, as written. In the text they begin at `position` (UTF-16 units of
/// `Message::text`), elsewhere it is -1.
struct Clue
{
    ClueSource source = ClueSource::Text;
    QString words;
    qsizetype position = -1;
    friend bool operator==(const Clue &, const Clue &) = default;
};

/// A guess, how sure it is (0 to 1), and why. Without a value the confidence is 0.
struct Guess
{
    QString value;
    double confidence = 0;
    QList<Clue> clues;
    friend bool operator==(const Guess &, const Guess &) = default;
};

struct RightGuess
{
    Right right = Right::Access;
    double confidence = 0;
    QList<Clue> clues;
    friend bool operator==(const RightGuess &, const RightGuess &) = default;
};

/// What the program thinks an incoming message says. A proposal for the officer, never a decision.
struct Proposal
{
    std::optional<Language> language;
    double languageConfidence = 0;
    QList<RightGuess> rights; ///< each right once, in the order of `allRights`
    /// Should it be registered as a request? High for a right asked by a person; low for machines.
    double requestConfidence = 0;
    QDate receivedOn; ///< in Riga
    ReceiptEvidence receiptEvidence = ReceiptEvidence::None;
    double receiptConfidence = 0;
    /// The day a message that was passed on says it was sent: a request may have been received as early as
    /// that. ISO date.
    Guess earlierReceipt;
    Guess senderDated; ///< the day a letter bears, which is not the day of its receipt; ISO date
    Guess name;
    Guess email;
    Guess replyAddress;
    Guess phone;
    Guess personalCode;
    Guess address;
    Guess customerNumber;
    Guess copyAsked;        ///< value "yes" or empty: a copy of the data is asked for
    Guess identityEnclosed; ///< value "yes" or empty: a copy of an identity document seems to be enclosed
    std::optional<Automatic> automatic;

    [[nodiscard]] bool asks(Right right) const;
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// The stable stored form; keys and codes never change, unknown keys are ignored when reading.
[[nodiscard]] QJsonObject toJson(const Proposal &proposal);
/// Nothing for an object that is not a proposal (an unknown code, a wrong shape).
[[nodiscard]] std::optional<Proposal> proposalFromJson(const QJsonObject &object);

} // namespace atbilde
