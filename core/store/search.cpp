// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qint64 kinds = 8; // room to grow; stored, never changes
constexpr qsizetype longestQuery = 200;

/// What FTS5 would take the text apart into, each word quoted so that nothing in it is an operator.
QString matchFor(const QString &text)
{
    QStringList words;
    QString word;
    for (const char32_t letter : text.left(longestQuery).toUcs4()) {
        // By whole characters: half a one would swallow the quote behind it.
        if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) {
            word += QChar::fromUcs4(letter);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    if (words.isEmpty())
        return {};
    for (QString &each : words)
        each = u'"' + each + u'"';
    words.last() += u'*';
    return words.join(u' ');
}

} // namespace

void SearchIndex::put(Kind kind, qint64 id, const QStringList &texts)
{
    const qint64 row = id * kinds + qint64(kind);
    Statement(m_database, u"DELETE FROM search WHERE rowid = ?"_s).run(row);
    QString words;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            words += text + u'\n';
    }
    Statement(m_database, u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s).run(row, words);
}

void SearchIndex::shred(Kind kind, qint64 id)
{
    Statement(m_database, u"DELETE FROM search WHERE rowid = ?"_s).run(id * kinds + qint64(kind));
    // FTS5 only notes what was deleted; its words go when its segments are merged.
    Statement(m_database, u"INSERT INTO search (search) VALUES ('optimize')"_s).run();
}

std::vector<SearchIndex::Hit> SearchIndex::find(const QString &text, int limit) const
{
    std::vector<Hit> hits;
    const QString match = matchFor(text);
    if (match.isEmpty())
        return hits;
    Statement statement(m_database,
                        u"SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"_s);
    statement.run(match, limit);
    while (statement.next()) {
        const qint64 row = statement.number(0);
        hits.push_back({Kind(row % kinds), row / kinds});
    }
    return hits;
}

} // namespace atbilde
