// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/worddiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace atbilde {
namespace {

using Kind = Difference::Kind;

/// Beyond this product of words the middle is told as taken out and put in whole: no letter is that long.
constexpr qsizetype mostCells = 4'000'000;

/// Words, each with the spaces behind it, and line feeds alone.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'\n') {
            if (!word.isEmpty())
                words.append(word);
            words.append(QString(letter));
            word.clear();
            continue;
        }
        const bool ends = !word.isEmpty() && word.back().isSpace() && !letter.isSpace();
        if (ends) {
            words.append(word);
            word.clear();
        }
        word += letter;
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

void add(QList<Difference> &differences, Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!differences.isEmpty() && differences.last().kind == kind)
        differences.last().text += text;
    else
        differences.append({kind, text});
}

/// The longest common run of words, by the table of lengths.
void addMiddle(QList<Difference> &differences, const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows == 0 || columns == 0 || rows * columns > mostCells) {
        add(differences, Kind::Removed, before.join(QString()));
        add(differences, Kind::Added, after.join(QString()));
        return;
    }
    const auto at = [columns](qsizetype row, qsizetype column) {
        return std::size_t(row * (columns + 1) + column);
    };
    std::vector<int> length(std::size_t((rows + 1) * (columns + 1)), 0);
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            length[at(row, column)] =
                before.at(row) == after.at(column)
                    ? length[at(row + 1, column + 1)] + 1
                    : std::max(length[at(row + 1, column)], length[at(row, column + 1)]);
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows && column < columns) {
        if (before.at(row) == after.at(column)) {
            add(differences, Kind::Same, before.at(row++));
            ++column;
        } else if (length[at(row + 1, column)] >= length[at(row, column + 1)]) {
            add(differences, Kind::Removed, before.at(row++));
        } else {
            add(differences, Kind::Added, after.at(column++));
        }
    }
    add(differences, Kind::Removed, before.mid(row).join(QString()));
    add(differences, Kind::Added, after.mid(column).join(QString()));
}

} // namespace

QList<Difference> differencesOf(const QString &before, const QString &after)
{
    const QStringList old = wordsOf(before);
    const QStringList fresh = wordsOf(after);
    const qsizetype most = std::min(old.size(), fresh.size());
    qsizetype begin = 0;
    while (begin < most && old.at(begin) == fresh.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < most - begin && old.at(old.size() - 1 - end) == fresh.at(fresh.size() - 1 - end))
        ++end;
    QList<Difference> differences;
    add(differences, Kind::Same, old.first(begin).join(QString()));
    addMiddle(differences, old.mid(begin, old.size() - begin - end),
              fresh.mid(begin, fresh.size() - begin - end));
    add(differences, Kind::Same, old.last(end).join(QString()));
    return differences;
}

} // namespace atbilde
