// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sourcefile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace atbilde {

Result<QStringList> filesAt(const QString &path)
{
    const QFileInfo entry(path);
    if (!entry.exists())
        return Refusal{RefusalReason::FileNotFound, {path}};
    if (!entry.isDir())
        return QStringList{path};
    if (!entry.isReadable() || !entry.isExecutable())
        return Refusal{RefusalReason::FileNotReadable, {path, qt_error_string(EACCES)}};
    QStringList files;
    QDirIterator entries(path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files << entries.next();
    std::ranges::sort(files);
    return files;
}

Result<QByteArray> fileContent(const QString &path, qint64 limit)
{
    const QFileInfo entry(path);
    if (!entry.exists())
        return Refusal{RefusalReason::FileNotFound, {path}};
    if (!entry.isFile())
        return Refusal{RefusalReason::FileNotReadable,
                       {path, qt_error_string(entry.isDir() ? EISDIR : EINVAL)}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::FileNotReadable, {path, file.errorString()}};
    if (file.size() > limit)
        return Refusal{RefusalReason::FileTooLarge, {entry.fileName(), file.size(), limit}};
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return Refusal{RefusalReason::FileNotReadable, {path, file.errorString()}};
    // It may have grown since its size was asked.
    if (bytes.size() > limit)
        return Refusal{RefusalReason::FileTooLarge, {entry.fileName(), qint64(bytes.size()), limit}};
    if (bytes.isEmpty())
        return Refusal{RefusalReason::FileEmpty, {entry.fileName()}};
    return bytes;
}

Result<MappedFile> MappedFile::open(const QString &path)
{
    const QFileInfo entry(path);
    if (!entry.exists())
        return Refusal{RefusalReason::FileNotFound, {path}};
    auto file = std::make_unique<QFile>(path);
    if (!entry.isFile() || !file->open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::FileNotReadable, {path, file->errorString()}};
    const qint64 size = file->size();
    if (size == 0)
        return Refusal{RefusalReason::FileEmpty, {entry.fileName()}};
    const uchar *start = file->map(0, size);
    if (start == nullptr)
        return Refusal{RefusalReason::FileNotReadable, {path, file->errorString()}};
    return MappedFile(std::move(file), {reinterpret_cast<const char *>(start), size});
}

} // namespace atbilde
