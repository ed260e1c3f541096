// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace atbilde {

/// One file of an archive. The name is ASCII, with forward slashes: it can be read without the password.
struct ArchiveFile
{
    QString name;
    QByteArray content;
    bool isOpen = false; ///< readable without the password of the archive
    friend bool operator==(const ArchiveFile &, const ArchiveFile &) = default;
};

/// A ZIP of these files in this order, each dated `day` at midnight (1980 to 2107): the same files give the
/// same bytes on any machine. With a password the contents are AES-256, each time differently. The stock ZIP
/// of Windows and `unzip` 6 cannot open such files; 7-Zip, WinZip and the Mac's own can. No name may be given
/// twice.
[[nodiscard]] QByteArray zipOf(const std::vector<ArchiveFile> &files, const QDate &day,
                               const QString &password = {});

} // namespace atbilde
