// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/journal.h"

#include "core/journal/chain.h"
#include "core/store/chaincheck.h"
#include "core/store/statement.h"
#include "core/store/tables/settings.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns =
    u"id, at, officer_id, officer_name, act, request_id, facts, commitment, previous, hash"_s;
const QString keyName = u"journal_key"_s;

Entry entryFrom(const Statement &row)
{
    Entry entry;
    entry.id = row.id<EntryId>(0);
    entry.at = row.moment(1);
    entry.officer = row.id<OfficerId>(2);
    entry.officerName = row.text(3);
    entry.act = row.text(4);
    entry.request = row.optionalId<RequestId>(5);
    entry.facts = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    entry.commitment = row.bytes(7);
    entry.previous = row.bytes(8);
    entry.hash = row.bytes(9);
    return entry;
}

} // namespace

void Journal::begin(const QByteArray &key)
{
    Settings(m_database).put(keyName, QString::fromLatin1(key.toBase64()));
}

const QByteArray &Journal::key() const
{
    if (m_key.isEmpty())
        m_key = knownKey();
    if (m_key.isEmpty()) // an entry linked without it could be forged by anybody
        throw StoreError(StoreError::Kind::Damaged, m_database.place(), u"read the key of the journal"_s, {});
    return m_key;
}

QByteArray Journal::knownKey() const
{
    const QByteArray key = QByteArray::fromBase64(Settings(m_database).find(keyName).value_or(QString()).toLatin1());
    return key.size() == chainBytes ? key : QByteArray();
}

EntryId Journal::append(const Occasion &occasion, const QString &act, std::optional<RequestId> request,
                        const QJsonObject &facts)
{
    const std::optional<Entry> before = head();
    const QByteArray &chainKey = key();
    Entry entry;
    entry.id = EntryId(before ? before->id.value() + 1 : 1); // no gap: a missing number shows
    entry.at = occasion.at;
    entry.officer = occasion.officer.id;
    entry.officerName = occasion.officer.name;
    entry.act = act;
    entry.request = request;
    entry.facts = facts;
    entry.commitment = commitmentOf(chainKey, facts);
    entry.previous = before ? before->hash : chainStart();
    entry.hash = linkOf(chainKey, entry);
    Statement(m_database, u"INSERT INTO journal (%1, name_seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns))
        .run(entry.id, entry.at, entry.officer, entry.officerName, entry.act, entry.request,
             QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)), entry.commitment,
             entry.previous, entry.hash, nameSealOf(chainKey, entry.id.value(), entry.officerName.toUtf8()));
    return entry.id;
}

std::vector<Entry> Journal::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM journal WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    std::vector<Entry> entries;
    while (statement.next())
        entries.push_back(entryFrom(statement));
    return entries;
}

std::optional<Entry> Journal::head() const
{
    Statement statement(m_database, u"SELECT %1 FROM journal ORDER BY id DESC LIMIT 1"_s.arg(columns));
    statement.run();
    if (!statement.next())
        return std::nullopt;
    return entryFrom(statement);
}

std::optional<EntryId> Journal::firstBroken() const
{
    ChainCheck check(m_database, key());
    while (check.advance()) {
    }
    for (const ChainDamage &damage : check.found()) {
        if (damage.kind != ChainDamage::Kind::NameChanged)
            return EntryId(damage.kind == ChainDamage::Kind::Missing ? damage.upTo + 1 : damage.entry);
    }
    return std::nullopt;
}

} // namespace atbilde
