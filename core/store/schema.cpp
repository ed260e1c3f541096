// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/database.h"
#include "core/store/migrations/firstoffice.h"
#include "core/store/migrations/intaketables.h"
#include "core/store/migrations/lettertables.h"
#include "core/store/migrations/lettertexttables.h"
#include "core/store/migrations/mailboxtables.h"
#include "core/store/migrations/outboxtables.h"
#include "core/store/migrations/safetytables.h"
#include "core/store/migrations/widenedtables.h"
#include "core/store/migrations/workflowtables.h"
#include "core/store/rowseals.h"
#include "core/store/statement.h"
#include "core/store/tables/journal.h"
#include "core/store/transaction.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

struct Migration
{
    qint64 number;
    const char *sentence;
    std::span<const char *const> statements;
};

template <std::size_t first, std::size_t second>
constexpr auto joined(const std::array<const char *, first> &one,
                      const std::array<const char *, second> &other)
{
    std::array<const char *, first + second> all{};
    std::ranges::copy(other, std::ranges::copy(one, all.begin()).out);
    return all;
}

constexpr std::array everyStep = joined(widenedTables, workflowTables);
constexpr std::array everyDoor = joined(intakeTables, mailboxTables);

constexpr std::array migrations{
    Migration{1, "An office: officers, people, requests, documents, letters and the journal", firstOffice},
    Migration{2, "Every right, every step: tasks, findings, notices, marks, identity, breaches and consents",
              everyStep},
    Migration{3, "Whatever comes through the door: quarantine, parted pages and mailboxes", everyDoor},
    Migration{4, "Letters are edited, version by version, and replaced", letterTables},
    Migration{5, "Letter texts as the office words them", letterTextTables},
    Migration{6, "Mail on its way out, and how a letter arrived", outboxTables},
    Migration{7, "Nothing changed unseen, nothing kept too long: seals of rows, holds and purges", safetyTables},
};

constexpr bool numbersRise()
{
    for (std::size_t i = 1; i < migrations.size(); ++i) {
        if (migrations[i].number <= migrations[i - 1].number)
            return false;
    }
    return true;
}
static_assert(numbersRise(), "Did a merge duplicate the number of a migration?");

qint64 schemaOf(Database &database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
    statement.run();
    const qint64 number = statement.next() ? statement.number(0) : 0;
    return number;
}

/// References are not watched while tables take each other's places, and are again afterwards, whatever
/// happens. SQLite heeds this outside a transaction only, and while the statement is prepared: one that rests
/// in the database prepared would do nothing.
class UnwatchedReferences
{
public:
    explicit UnwatchedReferences(Database &database) : m_database(database) { watch(false); }
    ~UnwatchedReferences() { watch(true); }
    UnwatchedReferences(const UnwatchedReferences &) = delete;
    UnwatchedReferences &operator=(const UnwatchedReferences &) = delete;

private:
    void watch(bool on)
    {
        QSqlQuery(m_database.connection())
            .exec(on ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s);
    }

    Database &m_database;
};

void checkReferences(Database &database)
{
    Statement statement(database, u"PRAGMA foreign_key_check"_s);
    statement.run();
    if (!statement.next())
        return;
    throw StoreError(StoreError::Kind::Damaged, database.place(), u"PRAGMA foreign_key_check"_s,
                     u"%1, row %2, refers to nothing in %3"_s.arg(statement.text(0), statement.text(1),
                                                                  statement.text(2)));
}

/// Rows that were changed past the program stay as they are seen: a migration must not seal what it finds.
std::vector<RowDamage> damagedRows(Database &database)
{
    Statement statement(database, u"SELECT 1 FROM sqlite_schema WHERE name = 'row_seals'"_s);
    statement.run();
    if (!statement.next() || Journal(database).knownKey().isEmpty())
        return {};
    return RowSealer(database).check();
}

} // namespace

qint64 newestSchema()
{
    return migrations.back().number;
}

void bringUpToDate(Database &database)
{
    if (schemaOf(database) == newestSchema())
        return;
    if (database.isReadOnly())
        throw StoreError(StoreError::Kind::ReadOnly, database.place(), u"bring the schema up to date"_s, {});
    const UnwatchedReferences unwatched(database);
    Transaction transaction(database);
    const qint64 present = schemaOf(database); // another program may have been quicker
    const std::vector<RowDamage> damaged = damagedRows(database);
    for (const Migration &migration : migrations) {
        if (migration.number <= present)
            continue;
        for (const char *sql : migration.statements)
            Statement(database, QString::fromUtf8(sql)).run();
    }
    Statement(database, u"PRAGMA user_version = %1"_s.arg(newestSchema())).run();
    checkReferences(database);
    RowSealer(database).sealAll(damaged);
    transaction.commit();
}

} // namespace atbilde
