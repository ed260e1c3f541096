// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeerror.h"

#include <QString>

class QSqlError;

namespace atbilde {

/// What differs between the engines, a few words each. Tables and lists use it instead of naming an engine.
class Dialect
{
public:
    enum class Engine { Sqlite, PostgreSql };

    /// The engine an address names: "postgresql://..." or else a file path.
    [[nodiscard]] static Engine engineOf(const QString &place);

    explicit Dialect(Engine engine) : m_engine(engine) {}

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString driver() const;
    /// Begins a transaction that may write at once. A deferred one would fail at its first write when another
    /// program had committed meanwhile, and no busy timeout helps then.
    [[nodiscard]] QString begin() const;
    /// Which kind of trouble a driver's error is.
    [[nodiscard]] StoreError::Kind kindOf(const QSqlError &error) const;
    /// The same for a result code of SQLite.
    [[nodiscard]] static StoreError::Kind kindOfSqlite(int code);

private:
    Engine m_engine;
};

} // namespace atbilde
