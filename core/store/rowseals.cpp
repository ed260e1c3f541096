// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowseals.h"

#include "core/journal/chain.h"
#include "core/store/sqliterows.h"
#include "core/store/tables/journal.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype sealBytes = 16;

/// The number of a kind is stored and never changes. `whole`: few rows, sealed as one under row 0, because
/// their numbers are none of ours.
struct SealedTable
{
    int kind;
    const char *name;
    const char *id;
    bool whole = false;
};

constexpr std::array tables{
    SealedTable{1, "requests", "id"},
    SealedTable{2, "claims", "id"},
    SealedTable{3, "subjects", "id"},
    SealedTable{4, "documents", "id"},
    SealedTable{5, "letters", "id"},
    SealedTable{6, "pauses", "id"},
    SealedTable{7, "representatives", "request_id"},
    SealedTable{8, "identity_checks", "id"},
    SealedTable{9, "extensions", "request_id"},
    SealedTable{10, "fees", "request_id"},
    SealedTable{11, "breaches", "id"},
    SealedTable{12, "complaints", "id"},
    SealedTable{13, "tasks", "id"},
    SealedTable{14, "findings", "id"},
    SealedTable{15, "notices", "id"},
    SealedTable{16, "restriction_marks", "id"},
    SealedTable{17, "objection_marks", "id"},
    SealedTable{18, "suppression_entries", "id"},
    SealedTable{19, "consents", "id"},
    SealedTable{20, "reminders", "id"},
    SealedTable{21, "officers", "id"},
    SealedTable{22, "register_entries", "id"},
    SealedTable{23, "settings", "key", true},
    SealedTable{24, "holds", "id"},
    SealedTable{25, "purge_runs", "id"},
    SealedTable{26, "purges", "request_id"},
    SealedTable{27, "mailboxes", "id"},
    SealedTable{28, "letter_drafts", "id"},
    SealedTable{29, "letter_texts", "text_key", true},
    SealedTable{30, "outgoing_mails", "id"},
};

const SealedTable *tableNamed(const char *name)
{
    for (const SealedTable &table : tables) {
        if (std::strcmp(table.name, name) == 0)
            return &table;
    }
    return nullptr;
}

const SealedTable &tableOf(int kind)
{
    for (const SealedTable &table : tables) {
        if (table.kind == kind)
            return table;
    }
    Q_UNREACHABLE();
}

/// Hashes rows column by column: kind of value, length, bytes.
class Hash
{
public:
    Hash(const QByteArray &key, const SealedTable &table, qint64 row)
    {
        crypto_generichash_init(&m_state, reinterpret_cast<const unsigned char *>(key.constData()),
                                size_t(key.size()), sealBytes);
        put(table.kind);
        put(row);
    }

    void put(const SqliteRows &rows)
    {
        put(rows.columns());
        for (int column = 0; column < rows.columns(); ++column) {
            put(rows.type(column));
            if (rows.type(column) == SQLITE_INTEGER) {
                put(rows.number(column));
                continue;
            }
            const QByteArrayView bytes = rows.bytes(column);
            put(bytes.size());
            crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                      static_cast<unsigned long long>(bytes.size()));
        }
    }

    QByteArray finished()
    {
        QByteArray seal(sealBytes, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(seal.data()),
                                 size_t(seal.size()));
        return seal;
    }

private:
    void put(qint64 number)
    {
        std::array<unsigned char, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<unsigned char>(quint64(number) >> (8 * i));
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    }

    crypto_generichash_state m_state{};
};

QByteArray selectFor(const SealedTable &table, bool one)
{
    QByteArray sql = QByteArray("SELECT * FROM ") + table.name;
    if (one && !table.whole)
        sql += QByteArray(" WHERE ") + table.id + " = ?";
    else
        sql += QByteArray(" ORDER BY ") + table.id;
    return sql;
}

/// An older schema lacks the younger tables.
bool isThere(const Database &database, const SealedTable &table)
{
    SqliteRows rows(database, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    rows.bindText(1, table.name);
    return rows.next();
}

} // namespace

/// All seals together: their sum modulo 2^128 and how many there are, bound to the head of the journal.
/// Without the key nobody can say which sum belongs to which rows.
struct RowSealer::Sum
{
    QByteArray sum = QByteArray(sealBytes, '\0');
    qint64 count = 0;
    qint64 head = 0;
    QByteArray mac;

    void add(QByteArrayView seal)
    {
        int carry = 0;
        for (qsizetype i = 0; i < sealBytes; ++i) {
            carry += quint8(sum[i]) + quint8(seal[i]);
            sum[i] = char(carry & 0xff);
            carry >>= 8;
        }
        ++count;
    }
    void remove(QByteArrayView seal)
    {
        int borrow = 0;
        for (qsizetype i = 0; i < sealBytes; ++i) {
            const int difference = quint8(sum[i]) - quint8(seal[i]) - borrow;
            sum[i] = char(difference & 0xff);
            borrow = difference < 0 ? 1 : 0;
        }
        --count;
    }
    [[nodiscard]] QByteArray macWith(const QByteArray &key, QByteArrayView headHash) const
    {
        QByteArray bytes = "sum\n" + QByteArray::number(count) + '\n' + QByteArray::number(head) + '\n' + sum;
        bytes.append(headHash);
        return keyedHash(key, bytes);
    }
};

struct RowSealer::Statements
{
    explicit Statements(Database &in)
        : database(in),
          find(in, "SELECT seal FROM row_seals WHERE kind = ? AND row_id = ?"),
          put(in, "INSERT INTO row_seals (kind, row_id, seal) VALUES (?, ?, ?) "
                  "ON CONFLICT (kind, row_id) DO UPDATE SET seal = excluded.seal"),
          remove(in, "DELETE FROM row_seals WHERE kind = ? AND row_id = ?"),
          readSum(in, "SELECT sum, count, head, mac FROM seal_sums WHERE id = 1"),
          putSum(in,
                 "INSERT INTO seal_sums (id, sum, count, head, mac) VALUES (1, ?, ?, ?, ?) ON CONFLICT (id) "
                 "DO UPDATE SET sum = excluded.sum, count = excluded.count, head = excluded.head, mac = "
                 "excluded.mac"),
          head(in, "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1")
    {
    }

    SqliteRows &oneOf(const SealedTable &table)
    {
        std::unique_ptr<SqliteRows> &statement = one[table.kind];
        if (!statement)
            statement = std::make_unique<SqliteRows>(database, selectFor(table, true).constData());
        return *statement;
    }

    Database &database;
    SqliteRows find;
    SqliteRows put;
    SqliteRows remove;
    SqliteRows readSum;
    SqliteRows putSum;
    SqliteRows head;
    std::map<int, std::unique_ptr<SqliteRows>> one;
};

std::vector<QString> sealedTables()
{
    std::vector<QString> names;
    for (const SealedTable &table : tables)
        names.push_back(QString::fromLatin1(table.name));
    return names;
}

RowSealer::RowSealer(Database &database) : m_database(database)
{
    // SQLite tells of every row written on this connection, so no table can forget to.
    sqlite3_update_hook(sqliteHandle(database), &RowSealer::noteChange, this);
}

RowSealer::~RowSealer()
{
    m_statements.reset();
    sqlite3_update_hook(sqliteHandle(m_database), nullptr, nullptr);
}

void RowSealer::noteChange(void *self, int, const char *schema, const char *table, long long row)
{
    if (std::strcmp(schema, "main") != 0)
        return;
    auto *sealer = static_cast<RowSealer *>(self);
    if (std::strcmp(table, "journal") == 0)
        sealer->m_journalChanged = true;
    else if (const SealedTable *known = tableNamed(table))
        sealer->m_changed.emplace(known->kind, known->whole ? 0 : row);
}

QByteArray RowSealer::key()
{
    if (m_key.isEmpty()) {
        if (const QByteArray chainKey = Journal(m_database).knownKey(); !chainKey.isEmpty())
            m_key = keyFor(chainKey, "rows");
    }
    return m_key;
}

void RowSealer::seal()
{
    if (m_changed.empty() && !m_journalChanged)
        return;
    if (key().isEmpty())
        return; // an office in the making: its rows wait for their key
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    Sum sum = readSum();
    for (const auto &[kind, row] : m_changed)
        sealRow(kind, row, sum);
    writeSum(sum);
    forget();
}

void RowSealer::forget()
{
    m_changed.clear();
    m_journalChanged = false;
}

std::optional<QByteArray> RowSealer::sealOf(int kind, qint64 row)
{
    const SealedTable &table = tableOf(kind);
    SqliteRows &rows = m_statements->oneOf(table);
    if (!table.whole)
        rows.bind(1, row);
    Hash hash(m_key, table, row);
    bool there = false;
    while (rows.next()) {
        there = true;
        hash.put(rows);
    }
    if (!there)
        return std::nullopt;
    return hash.finished();
}

void RowSealer::sealRow(int kind, qint64 row, Sum &sum)
{
    const std::optional<QByteArray> seal = sealOf(kind, row);
    SqliteRows &find = m_statements->find;
    find.bind(1, qint64(kind)).bind(2, row);
    QByteArray before;
    if (find.next())
        before = find.bytes(0).toByteArray();
    find.rewind();
    if (!before.isEmpty())
        sum.remove(before);
    if (seal) {
        sum.add(*seal);
        m_statements->put.bind(1, qint64(kind)).bind(2, row).bind(3, *seal).run();
    } else if (!before.isEmpty()) {
        m_statements->remove.bind(1, qint64(kind)).bind(2, row).run();
    }
}

RowSealer::Sum RowSealer::readSum()
{
    Sum sum;
    SqliteRows &rows = m_statements->readSum;
    if (rows.next()) {
        sum.sum = rows.bytes(0).toByteArray();
        sum.count = rows.number(1);
        sum.head = rows.number(2);
        sum.mac = rows.bytes(3).toByteArray();
    }
    rows.rewind();
    return sum;
}

void RowSealer::writeSum(const Sum &sum)
{
    Sum written = sum;
    QByteArray headHash;
    SqliteRows &head = m_statements->head;
    written.head = 0;
    if (head.next()) {
        written.head = head.number(0);
        headHash = head.bytes(1).toByteArray();
    }
    head.rewind();
    m_head = {written.head, headHash};
    written.mac = written.macWith(m_key, headHash);
    m_statements->putSum.bind(1, written.sum)
        .bind(2, written.count)
        .bind(3, written.head)
        .bind(4, written.mac)
        .run();
}

void RowSealer::sealAll(const std::vector<RowDamage> &except)
{
    if (key().isEmpty())
        return;
    m_statements = std::make_unique<Statements>(m_database); // the tables are others than before
    std::set<std::pair<QString, qint64>> left;
    for (const RowDamage &damage : except)
        left.emplace(damage.table, damage.row);
    const bool sumWasWrong = left.contains({QString(), 0});
    Sum sum = readSum();
    for (const SealedTable &table : tables) {
        const QString name = QString::fromLatin1(table.name);
        const QByteArray sql = table.whole
                                   ? QByteArray("SELECT 0 WHERE EXISTS (SELECT 1 FROM ") + table.name + ")"
                                   : QByteArray("SELECT ") + table.id + " FROM " + table.name;
        SqliteRows ids(m_database, sql.constData());
        while (ids.next()) {
            if (!left.contains({name, ids.number(0)}))
                sealRow(table.kind, ids.number(0), sum);
        }
    }
    if (!sumWasWrong)
        writeSum(sum);
    forget();
}

void RowSealer::checkTable(int kind, std::vector<RowDamage> &found, Sum &counted, const Report &report)
{
    const SealedTable &table = tableOf(kind);
    const QString name = QString::fromLatin1(table.name);
    // Both in the order of their numbers, side by side.
    SqliteRows seals(m_database, "SELECT row_id, seal FROM row_seals WHERE kind = ? ORDER BY row_id");
    seals.bind(1, qint64(kind));
    SqliteRows rows(m_database, isThere(m_database, table) ? selectFor(table, false).constData()
                                                           : "SELECT 1 WHERE 1 = 0");
    bool moreSeals = seals.next();
    const auto passSeal = [&] {
        counted.add(seals.bytes(1));
        moreSeals = seals.next();
    };
    const auto compare = [&](qint64 row, const QByteArray &seal) {
        while (moreSeals && seals.number(0) < row) {
            found.push_back({RowDamage::Kind::Missing, name, seals.number(0)});
            passSeal();
        }
        if (!moreSeals || seals.number(0) != row) {
            found.push_back({RowDamage::Kind::Foreign, name, row});
            return;
        }
        if (seals.bytes(1) != seal)
            found.push_back({RowDamage::Kind::Changed, name, row});
        passSeal();
    };
    if (table.whole) {
        Hash hash(m_key, table, 0);
        bool there = false;
        while (rows.next()) {
            there = true;
            hash.put(rows);
        }
        if (there)
            compare(0, hash.finished());
    } else {
        while (rows.next()) {
            const qint64 row = rows.number(0); // the number stands first in every table
            Hash hash(m_key, table, row);
            hash.put(rows);
            compare(row, hash.finished());
            if (++m_checked % 1000 == 0 && report && !report(m_checked))
                return;
        }
    }
    while (moreSeals) {
        found.push_back({RowDamage::Kind::Missing, name, seals.number(0)});
        passSeal();
    }
}

std::vector<RowDamage> RowSealer::check(const Report &report)
{
    std::vector<RowDamage> found;
    m_checked = 0;
    if (key().isEmpty())
        throw StoreError(StoreError::Kind::Damaged, m_database.place(), u"read the key of the journal"_s, {});
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    Sum counted;
    bool stopped = false;
    const Report stopping = [&](qint64 done) {
        stopped = report && !report(done);
        return !stopped;
    };
    for (const SealedTable &table : tables) {
        checkTable(table.kind, found, counted, stopping);
        if (stopped)
            return found;
    }
    const Sum kept = readSum();
    QByteArray headHash;
    SqliteRows &head = m_statements->head;
    const qint64 last = head.next() ? head.number(0) : 0;
    headHash = head.isNull(1) ? QByteArray() : head.bytes(1).toByteArray();
    head.rewind();
    if (kept.sum != counted.sum || kept.count != counted.count || kept.head != last ||
        kept.mac != kept.macWith(m_key, headHash))
        found.push_back({RowDamage::Kind::SumWrong, {}, 0});
    return found;
}

} // namespace atbilde
