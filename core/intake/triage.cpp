// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/triage.h"

#include "core/deadline/receipt.h"
#include "core/intake/languageguess.h"
#include "core/intake/ownwords.h"
#include "core/intake/passedon.h"
#include "core/intake/personclues.h"
#include "core/intake/phrases.h"
#include "core/intake/quotation.h"
#include "core/intake/rightphrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr size_t mostFinds = 500;
constexpr double proposedFrom = 0.5;
constexpr double similarWorth = 0.85;
constexpr double recitedWorth = 0.5;
constexpr qsizetype longestClue = 160;
constexpr qsizetype longestDateLine = 70;

/// The patterns of all lists in one search, in the order: rights, copies, identities, not ours.
struct Lexicon
{
    std::vector<QStringView> patterns;
    size_t copiesFrom = 0;
    size_t identitiesFrom = 0;
    size_t notOursFrom = 0;
    Phrases phrases;

    Lexicon()
        : patterns(allPatterns()),
          copiesFrom(rightPhrases().size()),
          identitiesFrom(copiesFrom + copyPhrases().size()),
          notOursFrom(identitiesFrom + identityPhrases().size()),
          phrases(phraseLists(), patterns)
    {
    }

    static std::vector<QStringView> allPatterns()
    {
        std::vector<QStringView> all;
        for (const RightPhrase &phrase : rightPhrases())
            all.push_back(phrase.pattern);
        for (const auto &more : {copyPhrases(), identityPhrases(), notOursPhrases()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }
};

const Lexicon &lexicon()
{
    static const Lexicon lexicon;
    return lexicon;
}

/// One text to search: the subject or the body.
struct Passage
{
    ClueSource source;
    QString text;
    std::vector<Word> words;

    [[nodiscard]] Clue clue(const PhraseHit &hit) const
    {
        const Word &first = words[hit.first];
        const Word &last = words[hit.last];
        const qsizetype length = std::min(longestClue, last.position + last.length - first.position);
        return {source, text.sliced(first.position, length).simplified(),
                source == ClueSource::Text ? first.position : -1};
    }
};

struct Find
{
    Right right;
    double weight;
    bool strong; ///< says the right by its own name
    int sentence;
    PhraseHit hit;
    const Passage *passage;
};

bool isNegated(const std::vector<Word> &words, size_t first)
{
    for (size_t back = 1; back <= 4 && back <= first; ++back) {
        const Word &nearer = words[first - back + 1];
        const Word &word = words[first - back];
        if (word.sentence != nearer.sentence || (nearer.afterComma && !carriesNegation(nearer.plain)))
            return false;
        // "No" alone is the Latvian "from".
        if (isNegation(word.plain) || (word.plain == "no"_L1 && nearer.plain == "ned"_L1))
            return true;
    }
    return false;
}

/// "Manus datus dzēst nevajag."
bool isNegatedAfter(const std::vector<Word> &words, size_t last)
{
    if (last + 1 >= words.size())
        return false;
    const Word &next = words[last + 1];
    return next.sentence == words[last].sentence && !next.afterComma &&
           (next.plain.startsWith("nevaj"_L1) || next.plain == "nav"_L1);
}

/// Inside the match: "manus datus nevajag dzēst", "my data should not be deleted".
bool isNegatedInside(const std::vector<Word> &words, const PhraseHit &hit)
{
    for (size_t i = hit.first + 1; i < hit.last; ++i) {
        if (isNegation(words[i].plain) && !words[i].afterComma)
            return true;
    }
    return false;
}

std::vector<bool> askingSentences(const Passage &passage)
{
    std::vector<bool> asking;
    for (const Word &word : passage.words) {
        asking.resize(std::max(asking.size(), static_cast<size_t>(word.sentence) + 1), false);
        if (isAsking(word.plain))
            asking[static_cast<size_t>(word.sentence)] = true;
    }
    return asking;
}

/// "Man ir tiesības dzēst, labot ..." recites the law where nothing in the sentence asks.
std::vector<bool> recitingSentences(const Passage &passage)
{
    const std::vector<bool> asking = askingSentences(passage);
    std::vector<bool> reciting(asking.size(), false);
    for (size_t i = 0; i + 1 < passage.words.size(); ++i) {
        const Word &word = passage.words[i];
        const QString &next = passage.words[i + 1].plain;
        const bool latvian = word.plain == "ir"_L1 && next.startsWith("tiesib"_L1);
        const bool english = (word.plain == "the"_L1 || word.plain == "a"_L1 || word.plain == "have"_L1) &&
                             (next == "right"_L1 || next == "rights"_L1);
        const bool entitled = word.plain == "entitled"_L1;
        if ((latvian || english || entitled) && !asking[static_cast<size_t>(word.sentence)])
            reciting[static_cast<size_t>(word.sentence)] = true;
    }
    return reciting;
}

void search(const Passage &passage, std::vector<Find> &finds, Proposal &proposal)
{
    const Lexicon &all = lexicon();
    const std::vector<PhraseHit> hits = all.phrases.find(passage.words);
    std::vector<int> notOurs;
    for (const PhraseHit &hit : hits) {
        if (hit.phrase >= all.notOursFrom)
            notOurs.push_back(passage.words[hit.first].sentence);
    }
    const std::vector<bool> reciting = recitingSentences(passage);
    for (const PhraseHit &hit : hits) {
        if (finds.size() >= mostFinds)
            return;
        const int sentence = passage.words[hit.first].sentence;
        if (hit.phrase >= all.notOursFrom || std::ranges::find(notOurs, sentence) != notOurs.end())
            continue;
        if (hit.phrase >= all.identitiesFrom) {
            if (!isNegated(passage.words, hit.first))
                proposal.identityEnclosed = {u"yes"_s, 0.7, {passage.clue(hit)}};
            continue;
        }
        if (hit.phrase >= all.copiesFrom) {
            if (!isNegated(passage.words, hit.first) && proposal.copyAsked.value.isEmpty())
                proposal.copyAsked = {u"yes"_s, 0.85, {passage.clue(hit)}};
            continue;
        }
        const RightPhrase &phrase = rightPhrases()[hit.phrase];
        if (phrase.negation == RightPhrase::Negation::Matters &&
            (isNegated(passage.words, hit.first) || isNegatedInside(passage.words, hit) ||
             isNegatedAfter(passage.words, hit.last)))
            continue;
        const double worth =
            (hit.similar ? similarWorth : 1) * (reciting[static_cast<size_t>(sentence)] ? recitedWorth : 1);
        finds.push_back({phrase.right, phrase.weight * worth, phrase.weight >= 0.9, sentence, hit, &passage});
    }
}

bool inSameSentence(const Find &a, const Find &b)
{
    return a.passage == b.passage && a.sentence == b.sentence;
}

/// The words of `by` govern those of `find`: they begin before them or stand among them.
bool governs(const Find &by, const Find &find)
{
    const bool meet =
        inSameSentence(by, find) && by.hit.first <= find.hit.last && find.hit.first <= by.hit.last;
    return meet && (by.hit.first <= find.hit.first || by.hit.last <= find.hit.last);
}

bool overlap(const Find &a, const Find &b)
{
    return inSameSentence(a, b) && a.hit.first <= b.hit.last && b.hit.first <= a.hit.last;
}

/// Where two readings share their words, the more particular one is meant: "send my data to another carrier"
/// is portability and no access, "delete me from the mailing list" stops marketing and erases nothing.
bool isOutranked(const Find &find, const Find &by)
{
    switch (find.right) {
    case Right::Access:
        return !find.strong &&
               ((by.right == Right::Portability && inSameSentence(find, by) &&
                 (find.weight < 0.84 || overlap(find, by))) ||
                (by.right != Right::Access && find.weight < 0.86 && by.weight >= 0.85 && governs(by, find)));
    case Right::Erasure:
        return (by.right == Right::MarketingObjection && find.weight < 0.9 && overlap(find, by)) ||
               (by.right == Right::Portability && overlap(find, by) && !find.strong);
    case Right::Objection:
        return (by.right == Right::MarketingObjection && inSameSentence(find, by)) ||
               (by.right == Right::Restriction && !find.strong && overlap(find, by)) ||
               ((by.right == Right::AutomatedDecision || by.right == Right::ConsentWithdrawal) &&
                overlap(find, by));
    case Right::MarketingObjection:
        return by.right == Right::ConsentWithdrawal && overlap(find, by);
    default:
        return false;
    }
}

void proposeRights(const std::vector<Find> &finds, Proposal &proposal)
{
    std::map<Right, std::map<std::pair<const Passage *, int>, const Find *>> best;
    for (const Find &find : finds) {
        if (std::ranges::any_of(finds, [&](const Find &other) { return isOutranked(find, other); }))
            continue;
        const Find *&kept = best[find.right][{find.passage, find.sentence}];
        if (kept == nullptr || kept->weight < find.weight)
            kept = &find;
    }
    QList<RightGuess> guesses;
    for (const auto &[right, sentences] : best) {
        RightGuess guess{right, 0, {}};
        double doubt = 1;
        for (const auto &[where, find] : sentences) {
            doubt *= 1 - find->weight;
            guess.clues.append(find->passage->clue(find->hit));
        }
        guess.confidence = std::min(0.99, 1 - doubt);
        guesses.append(guess);
    }
    // What only recites the law counts when nothing else is said.
    const bool any =
        std::ranges::any_of(guesses, [](const RightGuess &g) { return g.confidence >= proposedFrom; });
    for (const RightGuess &guess : guesses) {
        if (guess.confidence >= proposedFrom || (!any && guess.confidence >= proposedFrom * 0.8))
            proposal.rights.append(guess);
    }
}

void proposeReceipt(const Message &message, const QDateTime &enteredAt, Proposal &proposal)
{
    const QDate entered = receivedOn(enteredAt);
    const bool credible = message.receivedOn.isValid() && message.receivedOn <= entered;
    if (!credible) {
        proposal.receivedOn = entered;
        proposal.receiptEvidence = ReceiptEvidence::EntryTime;
        proposal.receiptConfidence = message.receivedOn.isValid() ? 0.3 : 0.5;
        return;
    }
    proposal.receivedOn = message.receivedOn;
    proposal.receiptEvidence = message.receiptEvidence;
    proposal.receiptConfidence = message.receiptEvidence == ReceiptEvidence::ReceivedHeader ? 0.98 : 0.6;
}

void proposeIdentityByAttachments(const Message &message, Proposal &proposal)
{
    static const QRegularExpression name(
        uR"((^|[^\p{L}])(pase|pases|passport|eid|id[ _-]?(card|karte|kopija|copy)|personas[ _-]?apliec\w*|apliecība|identity|driving[ _-]?licen[cs]e|vadītāja[ _-]?apliec\w*)([^\p{L}]|$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const Attachment &attachment : message.attachments) {
        if (name.match(attachment.name).hasMatch()) {
            proposal.identityEnclosed = {u"yes"_s, 0.85, {Clue{ClueSource::Attachment, attachment.name, -1}}};
            return;
        }
    }
    // Words alone enclose nothing.
    if (message.attachments.isEmpty())
        proposal.identityEnclosed = {};
}

double requestConfidence(const Proposal &proposal)
{
    double surest = 0;
    for (const RightGuess &guess : proposal.rights)
        surest = std::max(surest, guess.confidence);
    if (!proposal.automatic)
        return surest;
    const bool never = proposal.automatic == Automatic::Bounce || proposal.automatic == Automatic::AutoReply;
    return never ? 0.02 : surest * (proposal.automatic == Automatic::List ? 0.5 : 0.9);
}

void proposeDays(const Message &message, const std::optional<PassedOn> &passed, const QString &own,
                 Proposal &proposal)
{
    if (passed && passed->sentOn.isValid() && passed->sentOn <= proposal.receivedOn)
        proposal.earlierReceipt = {passed->sentOn.toString(Qt::ISODate),
                                   0.7,
                                   {Clue{ClueSource::Text, passed->sentLine, passed->sentAt}}};
    const qsizetype letter = letterStart(message, own);
    if (letter < 0)
        return;
    // The day stands on a short line of its own; inside a sentence it may be any day.
    bool first = true;
    for (qsizetype begin = letter; begin < own.size();) {
        const qsizetype found = own.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? own.size() : found;
        const QStringView line = QStringView(own).sliced(begin, end - begin);
        const bool said = !line.trimmed().isEmpty();
        if (said && (first || line.size() <= longestDateLine)) {
            if (const auto day = writtenDayIn(line, proposal.receivedOn)) {
                const qsizetype at = begin + day->begin;
                proposal.senderDated = {day->day.toString(Qt::ISODate),
                                        0.8,
                                        {Clue{ClueSource::Text, own.mid(at, day->length), at}}};
                return;
            }
        }
        first = first && !said;
        begin = end + 1;
    }
}

} // namespace

Proposal triage(const Message &message, const QDateTime &enteredAt)
{
    Proposal proposal;
    proposal.automatic = message.automatic;
    proposeReceipt(message, enteredAt, proposal);

    const std::optional<PassedOn> passed = passedOnByColleague(message);
    const QString own = ownWords(message, passed);
    const Passage body{ClueSource::Text, own, wordsIn(own)};
    const QString subjectText = isReply(message.subject) ? QString() : bareSubject(message.subject);
    const Passage subject{ClueSource::Subject, subjectText, wordsIn(subjectText)};

    std::vector<Word> all = subject.words;
    all.insert(all.end(), body.words.begin(), body.words.end());
    const LanguageGuess language = languageOf(own, all);
    proposal.language = language.language;
    proposal.languageConfidence = language.confidence;

    std::vector<Find> finds;
    search(subject, finds, proposal);
    search(body, finds, proposal);
    proposeRights(finds, proposal);
    proposeIdentityByAttachments(message, proposal);
    proposePerson(message, own, passed, proposal);
    proposeDays(message, passed, own, proposal);
    proposal.requestConfidence = requestConfidence(proposal);
    return proposal;
}

} // namespace atbilde
