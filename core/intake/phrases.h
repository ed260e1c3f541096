// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace atbilde {

/// A word of a text, made comparable: small letters, no diacritics, no doubled letters, "sh" as "s" (people
/// write "luudzu dzeest" and "dzesh").
struct Word
{
    QString plain;
    qsizetype position = 0; ///< in the text, UTF-16 units
    qsizetype length = 0;
    int sentence = 0;
    bool afterComma = false;
};

/// `plain` of a single word.
[[nodiscard]] QString plainWord(QStringView word);

/// Words of a text in order, with sentences counted. "2026." and "15." do not end a sentence, a single line
/// end neither; "15.-22." is one word, "15-22".
[[nodiscard]] std::vector<Word> wordsIn(QStringView text);

/// A pattern was found: the words from `first` to `last` (indexes), and whether one of them was only similar.
struct PhraseHit
{
    size_t phrase = 0;
    size_t first = 0;
    size_t last = 0;
    bool similar = false;
};

/// Patterns over words, compiled once, found in one pass.
///
/// A pattern is a row of places. A place is one word or several separated by '|'; a word ending in '*' stands
/// for all words that begin so; "{name}" stands for a named list. Between two places up to two other words
/// may stand, with ".." up to eight, with "+" none. What stands before and after "&" may come in either
/// order, up to eight words apart. A last place that begins with '-' lists words that must not stand in the
/// match or three words around it. All places lie in one sentence.
class Phrases
{
public:
    struct List
    {
        QStringView name;
        QStringView words;
    };

    Phrases(std::span<const List> lists, std::span<const QStringView> patterns);

    /// Hits roughly in the order of the words. Long words of the patterns are also found with one letter
    /// wrong.
    [[nodiscard]] std::vector<PhraseHit> find(const std::vector<Word> &words) const;

private:
    struct Place
    {
        int group;
        int gap; ///< words allowed before it
    };
    struct Row
    {
        size_t phrase;
        std::vector<Place> places;
        int without = -1;
    };
    struct Stem
    {
        QString text;
        bool open;
        int group;
    };
    struct Marks
    {
        std::vector<int> groups;
        bool similar = false;
    };

    int groupOf(QStringView place, std::span<const List> lists);
    void addStem(QStringView written, int group);
    void addRow(size_t phrase, QStringView pattern, std::span<const List> lists);
    [[nodiscard]] Marks marksOf(const QString &word) const;
    [[nodiscard]] std::vector<const Marks *> marksOfAll(const std::vector<Word> &words) const;
    [[nodiscard]] Marks similarMarksOf(const QString &word) const;
    [[nodiscard]] bool reach(const Row &row, size_t place, size_t at, const std::vector<Word> &words,
                             const std::vector<const Marks *> &marks, PhraseHit &hit) const;
    [[nodiscard]] bool isKeptOut(const Row &row, const PhraseHit &hit, const std::vector<Word> &words,
                                 const std::vector<const Marks *> &marks) const;

    QHash<QString, int> m_groups;                  ///< by what is written
    QHash<quint64, std::vector<Stem>> m_stems;     ///< by their first three letters
    QHash<quint64, std::vector<Stem>> m_longStems; ///< by their first two letters, which must be right
    std::vector<Row> m_rows;
    std::vector<std::vector<size_t>> m_rowsByFirst; ///< by group
    quint64 m_number = 0;                           ///< tells these patterns from others
};

} // namespace atbilde
