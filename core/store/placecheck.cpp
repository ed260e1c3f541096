// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placecheck.h"

#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// A SQLite file begins with these sixteen bytes.
constexpr QByteArrayView fileMagic("SQLite format 3\0", 16);

} // namespace

FileIdentity identityOf(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

void checkIsDatabase(const QString &path)
{
    using Kind = StoreError::Kind;
    const QString attempted = u"open"_s;
    if (!QFileInfo::exists(path))
        throw StoreError(Kind::Missing, path, attempted, {});
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        throw StoreError(Kind::CannotOpen, path, attempted, bytes.errorString());
    if (bytes.read(fileMagic.size()) != fileMagic)
        throw StoreError(Kind::NotADatabase, path, attempted, {});
}

QString readOnlyAddress(const QString &path)
{
    QUrl address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    QString encoded = QString::fromLatin1(address.toEncoded(QUrl::FullyEncoded));
    const bool folderIsClosed = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    if (folderIsClosed && QFileInfo(path + u"-wal"_s).size() == 0)
        encoded += u"?immutable=1"_s;
    return encoded;
}

QStringList damageIn(Database &database, const QString &pragma)
{
    QStringList lines;
    try {
        Statement statement(database, pragma);
        statement.run();
        while (statement.next())
            lines << statement.text(0);
    } catch (const StoreError &error) {
        if (error.kind != StoreError::Kind::Damaged)
            throw;
        lines << error.detail; // so damaged that it cannot even be looked through
    }
    lines.removeAll(u"ok"_s);
    return lines;
}

} // namespace atbilde
