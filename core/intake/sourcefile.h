// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace atbilde {

/// The files a path stands for: itself, or, for a folder, all regular files in it and below, sorted by path;
/// hidden files and links to folders are left out. Refuses what does not exist.
[[nodiscard]] Result<QStringList> filesAt(const QString &path);

/// The whole content. Refuses what does not exist, is no regular file, cannot be read, is empty, or is larger
/// than `limit` bytes, which is asked before anything is read.
[[nodiscard]] Result<QByteArray> fileContent(const QString &path, qint64 limit);

} // namespace atbilde
