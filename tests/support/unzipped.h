// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

// Reads a ZIP with another library than the one that wrote it.

struct Unzipped
{
    QMap<QString, QByteArray> files;
    QList<QString> names; // in their order
    QList<qint64> times;
    QString error; // empty: every byte was read
};

inline Unzipped unzipped(const QByteArray &bytes, const QByteArray &password = {})
{
    Unzipped unzipped;
    struct archive *archive = archive_read_new();
    archive_read_support_format_zip(archive);
    if (!password.isEmpty())
        archive_read_add_passphrase(archive, password.constData());
    int result = archive_read_open_memory(archive, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    struct archive_entry *entry = nullptr;
    while (result == ARCHIVE_OK && (result = archive_read_next_header(archive, &entry)) == ARCHIVE_OK) {
        const QString name = QString::fromUtf8(archive_entry_pathname(entry));
        QByteArray content;
        QByteArray chunk(65536, '\0');
        la_ssize_t read = 0;
        while ((read = archive_read_data(archive, chunk.data(), static_cast<std::size_t>(chunk.size()))) > 0)
            content.append(chunk.constData(), static_cast<qsizetype>(read));
        if (read < 0) {
            result = ARCHIVE_FATAL;
            break;
        }
        unzipped.names.append(name);
        unzipped.times.append(archive_entry_mtime(entry));
        unzipped.files.insert(name, content);
    }
    if (result != ARCHIVE_EOF)
        unzipped.error = QString::fromUtf8(archive_error_string(archive));
    archive_read_free(archive);
    return unzipped;
}
