// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/proposal.h"

#include "core/codes.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<ClueSource, allClueSources.size()> sourceCodes{{
    {ClueSource::Text, "text"_L1},
    {ClueSource::Subject, "subject"_L1},
    {ClueSource::Header, "header"_L1},
    {ClueSource::Attachment, "attachment"_L1},
    {ClueSource::Entry, "entry"_L1},
}};

struct NamedGuess
{
    QLatin1StringView key;
    Guess Proposal::*guess;
};

constexpr std::array namedGuesses{
    NamedGuess{"earlierReceipt"_L1, &Proposal::earlierReceipt},
    NamedGuess{"senderDated"_L1, &Proposal::senderDated},
    NamedGuess{"name"_L1, &Proposal::name},
    NamedGuess{"email"_L1, &Proposal::email},
    NamedGuess{"replyAddress"_L1, &Proposal::replyAddress},
    NamedGuess{"phone"_L1, &Proposal::phone},
    NamedGuess{"personalCode"_L1, &Proposal::personalCode},
    NamedGuess{"address"_L1, &Proposal::address},
    NamedGuess{"customerNumber"_L1, &Proposal::customerNumber},
    NamedGuess{"copyAsked"_L1, &Proposal::copyAsked},
    NamedGuess{"identityEnclosed"_L1, &Proposal::identityEnclosed},
};

/// Two decimals are all a guess is worth, and they compare equal after a round trip.
double rounded(double confidence)
{
    return std::round(std::clamp(confidence, 0.0, 1.0) * 100) / 100;
}

QJsonArray cluesToJson(const QList<Clue> &clues)
{
    QJsonArray array;
    for (const Clue &clue : clues) {
        QJsonObject object{{u"source"_s, codeOf(clue.source)}, {u"words"_s, clue.words}};
        if (clue.position >= 0)
            object.insert(u"position"_s, qint64(clue.position));
        array.append(object);
    }
    return array;
}

std::optional<QList<Clue>> cluesFromJson(const QJsonArray &array)
{
    QList<Clue> clues;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        const auto source = clueSourceFromCode(object.value("source"_L1).toString());
        if (!source)
            return std::nullopt;
        clues.append({*source, object.value("words"_L1).toString(),
                      qsizetype(object.value("position"_L1).toInteger(-1))});
    }
    return clues;
}

QJsonObject guessToJson(const Guess &guess)
{
    return {{u"value"_s, guess.value},
            {u"confidence"_s, rounded(guess.confidence)},
            {u"clues"_s, cluesToJson(guess.clues)}};
}

bool readRights(const QJsonArray &array, Proposal &proposal)
{
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        const auto right = rightFromCode(object.value("right"_L1).toString());
        const auto clues = cluesFromJson(object.value("clues"_L1).toArray());
        if (!right || !clues)
            return false;
        proposal.rights.append({*right, object.value("confidence"_L1).toDouble(), *clues});
    }
    return true;
}

} // namespace

QString codeOf(ClueSource source)
{
    return codeIn(sourceCodes, source);
}

std::optional<ClueSource> clueSourceFromCode(QStringView code)
{
    return valueIn(sourceCodes, code);
}

bool Proposal::asks(Right right) const
{
    return std::ranges::any_of(rights, [right](const RightGuess &guess) { return guess.right == right; });
}

QJsonObject toJson(const Proposal &proposal)
{
    QJsonObject object;
    if (proposal.language)
        object.insert(u"language"_s, codeOf(*proposal.language));
    object.insert(u"languageConfidence"_s, rounded(proposal.languageConfidence));
    QJsonArray rights;
    for (const RightGuess &guess : proposal.rights) {
        rights.append(QJsonObject{{u"right"_s, codeOf(guess.right)},
                                  {u"confidence"_s, rounded(guess.confidence)},
                                  {u"clues"_s, cluesToJson(guess.clues)}});
    }
    object.insert(u"rights"_s, rights);
    object.insert(u"requestConfidence"_s, rounded(proposal.requestConfidence));
    if (proposal.receivedOn.isValid())
        object.insert(u"receivedOn"_s, proposal.receivedOn.toString(Qt::ISODate));
    object.insert(u"receiptEvidence"_s, codeOf(proposal.receiptEvidence));
    object.insert(u"receiptConfidence"_s, rounded(proposal.receiptConfidence));
    for (const auto &[key, guess] : namedGuesses) {
        if (!(proposal.*guess).value.isEmpty())
            object.insert(key, guessToJson(proposal.*guess));
    }
    if (proposal.automatic)
        object.insert(u"automatic"_s, codeOf(*proposal.automatic));
    return object;
}

std::optional<Proposal> proposalFromJson(const QJsonObject &object)
{
    Proposal proposal;
    const auto evidence = receiptEvidenceFromCode(object.value("receiptEvidence"_L1).toString());
    if (!evidence || !readRights(object.value("rights"_L1).toArray(), proposal))
        return std::nullopt;
    proposal.receiptEvidence = *evidence;
    if (const QString code = object.value("language"_L1).toString(); !code.isEmpty()) {
        proposal.language = languageFromCode(code);
        if (!proposal.language)
            return std::nullopt;
    }
    if (const QString code = object.value("automatic"_L1).toString(); !code.isEmpty()) {
        proposal.automatic = automaticFromCode(code);
        if (!proposal.automatic)
            return std::nullopt;
    }
    proposal.languageConfidence = object.value("languageConfidence"_L1).toDouble();
    proposal.requestConfidence = object.value("requestConfidence"_L1).toDouble();
    proposal.receiptConfidence = object.value("receiptConfidence"_L1).toDouble();
    proposal.receivedOn = QDate::fromString(object.value("receivedOn"_L1).toString(), Qt::ISODate);
    for (const auto &[key, guess] : namedGuesses) {
        const QJsonObject written = object.value(key).toObject();
        const auto clues = cluesFromJson(written.value("clues"_L1).toArray());
        if (!clues)
            return std::nullopt;
        proposal.*
            guess = {written.value("value"_L1).toString(), written.value("confidence"_L1).toDouble(), *clues};
    }
    return proposal;
}

} // namespace atbilde
