// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phrases.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr int nearGap = 2;
constexpr int farGap = 8;
constexpr qsizetype longestWord = 60;
constexpr size_t mostRemembered = 20'000; ///< different words of earlier texts
constexpr size_t nearby = 3;              ///< words around a match that may forbid it
constexpr qsizetype similarFrom = 5;
constexpr qsizetype otherLetterFrom = 6;     ///< in shorter ones only two letters may have changed places
constexpr qsizetype openOtherLetterFrom = 7; ///< shorter words differ by one letter too easily

/// Small letter without diacritics, for the letters Latvian and its neighbours use.
char16_t plainLetter(QChar c)
{
    constexpr size_t tableSize = 0x250;
    static const std::array<char16_t, tableSize> table = [] {
        std::array<char16_t, tableSize> letters{};
        for (char16_t u = 0; u < tableSize; ++u) {
            const QChar lower = QChar(u).toLower();
            const QString parts = lower.decomposition();
            const bool composed = lower.decompositionTag() == QChar::Canonical && !parts.isEmpty();
            letters[u] = composed ? parts.front().unicode() : lower.unicode();
        }
        return letters;
    }();
    return c.unicode() < tableSize ? table[c.unicode()] : c.toLower().unicode();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u00B4';
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013' || c == u'\u2014';
}

quint64 keyOf(QStringView text)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(3, text.size()); ++i)
        key = (key << 16) | text[i].unicode();
    return key;
}

/// Equal but for two neighbouring letters that changed places.
bool isSwapped(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.sliced(same + 2) == b.sliced(same + 2);
}

/// Equal but for one letter more, less or other, or two that changed places.
bool isAlmost(QStringView a, QStringView b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    const QStringView restA = a.sliced(same);
    const QStringView restB = b.sliced(same);
    if (restA.isEmpty() || restB.isEmpty())
        return true;
    if (restA.size() > restB.size())
        return restA.sliced(1) == restB;
    if (restA.size() < restB.size())
        return restB.sliced(1) == restA;
    return restA.sliced(1) == restB.sliced(1) || isSwapped(restA, restB);
}

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'!' || c == u'?')
        return true;
    if (c == u'\n') {
        qsizetype next = at + 1;
        while (next < text.size() && (text[next] == u' ' || text[next] == u'\t'))
            ++next;
        if (next >= text.size() || text[next] == u'\n')
            return true;
        const bool item = text[next] == u'-' || text[next] == u'*' || text[next] == u'\u2022';
        return item || (text[next].isDigit() && next + 1 < text.size() &&
                        (text[next + 1] == u')' || text[next + 1] == u'.'));
    }
    if (c != u'.' && c != u';')
        return false;
    if (at > 0 && text[at - 1].isDigit())
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && (text[next] == u' ' || text[next] == u'\t'))
        ++next;
    if (c == u';' || next >= text.size())
        return true;
    return next > at + 1 ? !text[next].isDigit() : text[next] == u'\n';
}

/// Of matches of one phrase that share words only the shortest says what belongs together.
void keepShorter(std::vector<PhraseHit> &hits, const PhraseHit &hit)
{
    const auto isRival = [&hit](const PhraseHit &other) {
        return other.phrase == hit.phrase && other.first <= hit.last && hit.first <= other.last;
    };
    const size_t looked = std::min<size_t>(hits.size(), 64);
    const auto rival = std::find_if(hits.end() - static_cast<qsizetype>(looked), hits.end(), isRival);
    if (rival == hits.end())
        hits.push_back(hit);
    else if (hit.last - hit.first < rival->last - rival->first)
        *rival = hit;
}

} // namespace

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word.first(std::min(word.size(), longestWord))) {
        const QChar letter(plainLetter(c));
        if (!letter.isLetterOrNumber()) {
            if (isDash(c) && !plain.isEmpty() && plain.back().isDigit())
                plain += u'-';
            continue;
        }
        const QChar before = plain.isEmpty() ? QChar() : plain.back();
        if (letter == before && letter.isLetter())
            continue;
        if (letter == u'h' && (before == u's' || before == u'z' || before == u'c'))
            continue;
        plain += letter;
    }
    return plain;
}

std::vector<Word> wordsIn(QStringView text)
{
    std::vector<Word> words;
    words.reserve(static_cast<size_t>(text.size() / 6 + 1));
    int sentence = 0;
    bool comma = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (!c.isLetterOrNumber()) {
            comma = comma || c == u',' || c == u'(' || c == u':' || isDash(c);
            if (endsSentence(text, at))
                ++sentence;
            ++at;
            continue;
        }
        const qsizetype begin = at;
        const bool number = c.isDigit();
        while (at < text.size()) {
            const QChar next = text[at];
            const bool follows = at + 1 < text.size();
            if (next.isLetterOrNumber() || next.isMark() ||
                (isApostrophe(next) && follows && text[at + 1].isLetter()) ||
                (isDash(next) && !number && follows && text[at + 1].isLetter())) {
                ++at;
                continue;
            }
            // "15.-22." and "15–22": a range is one word.
            const bool dot = next == u'.' && follows && isDash(text[at + 1]);
            const qsizetype dash = dot ? at + 1 : at;
            if (number && dash + 1 < text.size() && isDash(text[dash]) && text[dash + 1].isDigit()) {
                at = dash + 1;
                continue;
            }
            break;
        }
        words.push_back({plainWord(text.sliced(begin, at - begin)), begin, at - begin, sentence, comma});
        comma = false;
    }
    return words;
}

Phrases::Phrases(std::span<const List> lists, std::span<const QStringView> patterns)
{
    for (size_t i = 0; i < patterns.size(); ++i)
        addRow(i, patterns[i], lists);
    m_rowsByFirst.resize(static_cast<size_t>(m_groups.size()));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rowsByFirst[static_cast<size_t>(m_rows[i].places.front().group)].push_back(i);
    static std::atomic<quint64> made = 0;
    m_number = ++made;
}

void Phrases::addStem(QStringView written, int group)
{
    const bool open = written.endsWith(u'*');
    const QString text = plainWord(open ? written.chopped(1) : written);
    m_stems[keyOf(text)].push_back({text, open, group});
    if (text.size() >= similarFrom)
        m_longStems[keyOf(QStringView(text).first(2))].push_back({text, open, group});
}

int Phrases::groupOf(QStringView place, std::span<const List> lists)
{
    const QString written = place.toString();
    const auto known = m_groups.constFind(written);
    if (known != m_groups.constEnd())
        return *known;
    const int group = int(m_groups.size());
    m_groups.insert(written, group);
    for (const QStringView part : place.split(u'|', Qt::SkipEmptyParts)) {
        if (!part.startsWith(u'{')) {
            addStem(part, group);
            continue;
        }
        const QStringView name = part.sliced(1).chopped(1);
        const auto list = std::ranges::find(lists, name, &List::name);
        Q_ASSERT_X(list != lists.end(), "Phrases", qPrintable(name.toString()));
        for (const QStringView word : list->words.split(u' ', Qt::SkipEmptyParts))
            addStem(word, group);
    }
    return group;
}

void Phrases::addRow(size_t phrase, QStringView pattern, std::span<const List> lists)
{
    Row row{phrase, {}, -1};
    int gap = nearGap;
    size_t turn = 0; // where the second half begins, when both orders count
    for (const QStringView part : pattern.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            gap = farGap;
        } else if (part == u"+") {
            gap = 0;
        } else if (part == u"&") {
            gap = farGap;
            turn = row.places.size();
        } else if (part.startsWith(u'-')) {
            row.without = groupOf(part.sliced(1), lists);
        } else {
            row.places.push_back({groupOf(part, lists), gap});
            gap = nearGap;
        }
    }
    Q_ASSERT(!row.places.empty());
    m_rows.push_back(row);
    if (turn > 0) {
        std::ranges::rotate(row.places, row.places.begin() + static_cast<qsizetype>(turn));
        row.places[row.places.size() - turn].gap = farGap;
        m_rows.push_back(row);
    }
}

Phrases::Marks Phrases::marksOf(const QString &word) const
{
    Marks marks;
    for (qsizetype length = std::min<qsizetype>(3, word.size()); length > 0; --length) {
        const auto stems = m_stems.constFind(keyOf(QStringView(word).first(length)));
        if (stems == m_stems.constEnd())
            continue;
        for (const Stem &stem : *stems) {
            if (stem.open ? word.startsWith(stem.text) : word == stem.text)
                marks.groups.push_back(stem.group);
        }
    }
    return marks.groups.empty() && word.size() >= similarFrom ? similarMarksOf(word) : marks;
}

Phrases::Marks Phrases::similarMarksOf(const QString &word) const
{
    Marks marks;
    marks.similar = true;
    const bool negated = word.startsWith("ne"_L1);
    const auto look = [&](const std::vector<Stem> &stems) {
        for (const Stem &stem : stems) {
            // "Nedzēsiet" is no misspelt "nodzēsiet".
            if (negated != stem.text.startsWith("ne"_L1))
                continue;
            const QStringView whole(word);
            bool almost = false;
            const qsizetype size = stem.text.size();
            if (size < (stem.open ? openOtherLetterFrom : otherLetterFrom)) {
                almost = (!stem.open || whole.size() >= size) &&
                         isSwapped(stem.open ? whole.first(size) : whole, stem.text);
            } else if (!stem.open) {
                almost = isAlmost(whole, stem.text);
            } else {
                for (qsizetype length = stem.text.size() - 1; length <= stem.text.size() + 1 && !almost;
                     ++length)
                    almost = length <= whole.size() && isAlmost(whole.first(length), stem.text);
            }
            if (almost)
                marks.groups.push_back(stem.group);
        }
    };
    const std::array<QChar, 2> begin{word[0], word[1]};
    const std::array<QChar, 2> withoutSecond{word[0], word[2]};
    for (const auto &letters : {begin, withoutSecond}) {
        if (letters == withoutSecond && word[1] == word[2])
            break;
        const auto stems = m_longStems.constFind(keyOf(QStringView(letters.data(), 2)));
        if (stems != m_longStems.constEnd())
            look(*stems);
    }
    return marks;
}

bool Phrases::reach(const Row &row, size_t place, size_t at, const std::vector<Word> &words,
                    const std::vector<const Marks *> &marks, PhraseHit &hit) const
{
    if (place == row.places.size()) {
        hit.last = at;
        return !isKeptOut(row, hit, words, marks);
    }
    const Place &wanted = row.places[place];
    const size_t end = std::min(words.size(), at + static_cast<size_t>(wanted.gap) + 2);
    for (size_t next = at + 1; next < end && words[next].sentence == words[at].sentence; ++next) {
        if (std::ranges::find(marks[next]->groups, wanted.group) == marks[next]->groups.end())
            continue;
        const bool similarBefore = hit.similar;
        hit.similar = hit.similar || marks[next]->similar;
        if (reach(row, place + 1, next, words, marks, hit))
            return true;
        hit.similar = similarBefore;
    }
    return false;
}

bool Phrases::isKeptOut(const Row &row, const PhraseHit &hit, const std::vector<Word> &words,
                        const std::vector<const Marks *> &marks) const
{
    if (row.without < 0)
        return false;
    const size_t begin = hit.first >= nearby ? hit.first - nearby : 0;
    const size_t end = std::min(words.size(), hit.last + nearby + 1);
    for (size_t i = begin; i < end; ++i) {
        if (words[i].sentence == words[hit.first].sentence &&
            std::ranges::find(marks[i]->groups, row.without) != marks[i]->groups.end())
            return true;
    }
    return false;
}

std::vector<const Phrases::Marks *> Phrases::marksOfAll(const std::vector<Word> &words) const
{
    struct Memory
    {
        quint64 of = 0;
        std::unordered_map<QString, Marks> marks;
    };
    // Most words of a mail stood in an earlier one, and to recognise a misspelt one takes the longest.
    thread_local Memory memory;
    if (memory.of != m_number || memory.marks.size() > mostRemembered) {
        memory.of = m_number;
        memory.marks.clear();
    }
    std::vector<const Marks *> marks;
    marks.reserve(words.size());
    for (const Word &word : words) {
        const auto known = memory.marks.find(word.plain);
        marks.push_back(known != memory.marks.end()
                            ? &known->second
                            : &memory.marks.emplace(word.plain, marksOf(word.plain)).first->second);
    }
    return marks;
}

std::vector<PhraseHit> Phrases::find(const std::vector<Word> &words) const
{
    const std::vector<const Marks *> marks = marksOfAll(words);
    std::vector<PhraseHit> hits;
    for (size_t i = 0; i < words.size(); ++i) {
        for (const int group : marks[i]->groups) {
            for (const size_t index : m_rowsByFirst[static_cast<size_t>(group)]) {
                PhraseHit hit{m_rows[index].phrase, i, i, marks[i]->similar};
                if (reach(m_rows[index], 1, i, words, marks, hit))
                    keepShorter(hits, hit);
            }
        }
    }
    return hits;
}

} // namespace atbilde
