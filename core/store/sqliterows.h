// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArrayView>

struct sqlite3;
struct sqlite3_stmt;

namespace atbilde {

/// SQLite's own handle of the connection; for what Qt does not offer.
[[nodiscard]] sqlite3 *sqliteHandle(const Database &database);

/// One statement on that handle: values come as the bytes they are stored as, without a copy. For reading and
/// hashing many rows.
class SqliteRows
{
public:
    SqliteRows(const Database &database, const char *sql);
    ~SqliteRows();
    SqliteRows(const SqliteRows &) = delete;
    SqliteRows &operator=(const SqliteRows &) = delete;

    SqliteRows &bind(int parameter, qint64 value);
    SqliteRows &bind(int parameter, QByteArrayView bytes); ///< must stay until the statement was run
    SqliteRows &bindText(int parameter, QByteArrayView text);
    /// Steps to the next row; false behind the last, and then the statement is ready to be run again.
    [[nodiscard]] bool next();
    /// Runs a statement that gives no rows.
    void run();
    /// Ready to be run again.
    void rewind();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    /// Until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// What kind of value it is: SQLITE_INTEGER, SQLITE_TEXT ...
    [[nodiscard]] int type(int column) const;

private:
    [[noreturn]] void fail() const;

    const Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace atbilde
