// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atbilde {

class Database;

/// Which file lies at a path: a file put there in its place is another one.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0;

    [[nodiscard]] bool isThere() const { return file != 0; }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

[[nodiscard]] FileIdentity identityOf(const QString &path);

/// Throws `StoreError` where there is no file, where it cannot be read, or where it does not begin like a
/// database. Never touches it.
void checkIsDatabase(const QString &path);

/// The address by which SQLite reads a file it may not write. In a folder that may not be written either it
/// cannot lay its side files beside it, and reads the file as it lies there.
[[nodiscard]] QString readOnlyAddress(const QString &path);

/// What SQLite finds wrong in the file, page by page; empty for a sound one.
[[nodiscard]] QStringList damageIn(Database &database, const QString &pragma);

} // namespace atbilde
