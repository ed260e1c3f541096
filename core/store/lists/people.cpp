// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/people.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr int mostHits = 2000;

void readRows(Store &store, const QString &condition, const QList<QVariant> &values, int limit, PersonPage &page)
{
    Statement statement(store.database,
                        u"SELECT s.id, s.given_names, s.surname, s.email, s.phone, s.language, "
                        "(SELECT count(*) FROM requests r WHERE r.subject_id = s.id), "
                        "(SELECT count(*) FROM requests r WHERE r.subject_id = s.id AND r.open = 1), s.sort_key "
                        "FROM subjects s WHERE %1 ORDER BY s.sort_key, s.id LIMIT %2"_s.arg(
                            condition, QString::number(limit)));
    statement.runWith(values);
    while (statement.next()) {
        page.rows.push_back({statement.id<SubjectId>(0), statement.text(1), statement.text(2), statement.text(3),
                             statement.text(4), languageFromCode(statement.text(5)).value(), statement.number(6),
                             statement.number(7)});
        page.next = PersonKey{statement.bytes(8), page.rows.back().id};
    }
}

QString foundCondition(Store &store, const QString &words)
{
    if (words.trimmed().isEmpty())
        return u"1 = 1"_s;
    QStringList ids;
    for (const SearchIndex::Hit &hit : store.search.find(words, mostHits)) {
        if (hit.kind == SearchIndex::Kind::Subject)
            ids.append(QString::number(hit.id));
    }
    return u"s.id IN (%1)"_s.arg(ids.join(u','));
}

} // namespace

PersonPage personPage(Store &store, const QString &words, int limit, const std::optional<PersonKey> &after)
{
    PersonPage page;
    const QString found = foundCondition(store, words);
    if (!after) {
        readRows(store, found, {}, limit, page);
    } else {
        readRows(store, found + u" AND s.sort_key = ? AND s.id > ?"_s, {after->sortKey, after->id.value()}, limit, page);
        const int left = limit - int(page.rows.size());
        if (left > 0)
            readRows(store, found + u" AND s.sort_key > ?"_s, {after->sortKey}, left, page);
    }
    if (int(page.rows.size()) < limit)
        page.next.reset();
    return page;
}

} // namespace atbilde
