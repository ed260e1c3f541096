// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/newfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace atbilde;

Result<void> checkNewFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return Refusal{RefusalReason::FileExists, {path}};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        return Refusal{RefusalReason::FileNotWritten,
                       {path, QCoreApplication::translate("NewFile", "the folder may not be written")}};
    }
    return {};
}

Result<void> writeNewFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return Refusal{RefusalReason::FileExists, {path}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Refusal{RefusalReason::FileNotWritten, {path, file.errorString()}};
    return {};
}
