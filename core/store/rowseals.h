// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace atbilde {

class Database;

/// One row that is not as this program left it.
struct RowDamage
{
    enum class Kind {
        Changed,  ///< its content was changed
        Missing,  ///< it was removed
        Foreign,  ///< it was put in
        SumWrong, ///< rows and their seals were taken out or put back together; which ones cannot be told
    };

    Kind kind = Kind::Changed;
    QString table; ///< empty for SumWrong
    qint64 row = 0;
    friend bool operator==(const RowDamage &, const RowDamage &) = default;
};

/// The tables whose rows are sealed. What is missing here is watched in another way (documents' bytes by
/// their sum, the journal by its chain, tallies by a recount) or is worth nothing to anybody.
[[nodiscard]] std::vector<QString> sealedTables();

/// Keeps a keyed hash beside each row that matters, written in the transaction that writes the row, whatever
/// class wrote it. Belongs to a database.
class RowSealer
{
public:
    explicit RowSealer(Database &database);
    ~RowSealer();
    RowSealer(const RowSealer &) = delete;
    RowSealer &operator=(const RowSealer &) = delete;

    /// Before the end of a transaction: seals the rows written in it. Nothing where the office has no key
    /// yet.
    void seal();
    /// The transaction was undone.
    void forget();

    /// Of the journal when a transaction was sealed last on this connection.
    [[nodiscard]] const ChainHead &head() const { return m_head; }

    /// Seals every row anew except those of `except`; for migrations.
    void sealAll(const std::vector<RowDamage> &except);

    /// Compares every row with its seal. `report` is called now and then with the rows done so far and stops
    /// the work when it gives false.
    using Report = std::function<bool(qint64 done)>;
    [[nodiscard]] std::vector<RowDamage> check(const Report &report = {});
    [[nodiscard]] qint64 checked() const { return m_checked; }

private:
    struct Statements;
    struct Sum;

    static void noteChange(void *self, int what, const char *schema, const char *table, long long row);
    [[nodiscard]] QByteArray key();
    [[nodiscard]] std::optional<QByteArray> sealOf(int kind, qint64 row);
    void sealRow(int kind, qint64 row, Sum &sum);
    [[nodiscard]] Sum readSum();
    void writeSum(const Sum &sum);
    void checkTable(int kind, std::vector<RowDamage> &found, Sum &counted, const Report &report);

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
    std::set<std::pair<int, qint64>> m_changed; ///< kind of table and row, since the last transaction
    bool m_journalChanged = false;
    ChainHead m_head;
    QByteArray m_key;
    qint64 m_checked = 0;
};

} // namespace atbilde
