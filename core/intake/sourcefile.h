// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace atbilde {

/// The files a path stands for: itself, or, for a folder, all regular files in it and below, sorted by path;
/// hidden files and links to folders are left out. Refuses what does not exist.
[[nodiscard]] Result<QStringList> filesAt(const QString &path);

/// The whole content. Refuses what does not exist, is no regular file, cannot be read, is empty, or is larger
/// than `limit` bytes, which is asked before anything is read.
[[nodiscard]] Result<QByteArray> fileContent(const QString &path, qint64 limit);

/// A file looked at where it lies, however large.
class MappedFile
{
public:
    /// Refuses what does not exist, is no regular file, is empty or cannot be read.
    [[nodiscard]] static Result<MappedFile> open(const QString &path);
    /// Lives as long as this.
    [[nodiscard]] QByteArrayView content() const { return m_content; }

private:
    MappedFile(std::unique_ptr<QFile> file, QByteArrayView content)
        : m_file(std::move(file)), m_content(content)
    {
    }

    std::unique_ptr<QFile> m_file;
    QByteArrayView m_content;
};

} // namespace atbilde
