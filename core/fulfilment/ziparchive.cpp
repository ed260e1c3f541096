// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/ziparchive.h"

#include <QtGlobal>

#include <memory>

#include <zip.h>

namespace atbilde {
namespace {

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
/// An archive that was not closed well is thrown away.
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

/// In memory nothing fails but memory, or we: a name given twice.
[[noreturn]] void fail(const char *what)
{
    qFatal("ZIP: %s", what);
}

/// As MS-DOS counts: libzip's other way to date a file asks for the machine's time zone.
quint16 dosDate(const QDate &day)
{
    return static_cast<quint16>(((day.year() - 1980) << 9) | (day.month() << 5) | day.day());
}

void addFile(zip_t *archive, const ArchiveFile &file, quint16 date, const QByteArray &password)
{
    constexpr zip_uint32_t ordinaryFile = 0100644U << 16U;
    Source source(zip_source_buffer(archive, file.content.constData(),
                                    static_cast<zip_uint64_t>(file.content.size()), 0),
                  zip_source_free);
    if (!source)
        fail("no memory");
    const zip_int64_t added = zip_file_add(archive, file.name.toLatin1().constData(), source.get(), 0);
    if (added < 0)
        fail(zip_strerror(archive));
    static_cast<void>(source.release()); // the archive's from here on
    const auto index = static_cast<zip_uint64_t>(added);
    if (zip_file_set_dostime(archive, index, 0, date, 0) != 0 ||
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, ordinaryFile) != 0)
        fail(zip_strerror(archive));
    if (!password.isEmpty() && !file.isOpen &&
        zip_file_set_encryption(archive, index, ZIP_EM_AES_256, password.constData()) != 0)
        fail(zip_strerror(archive));
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        fail("not readable");
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != bytes.size())
        fail("not readable");
    return bytes;
}

} // namespace

QByteArray zipOf(const std::vector<ArchiveFile> &files, const QDate &day, const QString &password)
{
    Q_ASSERT(day.year() >= 1980 && day.year() <= 2107);
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!target)
        fail("no memory");
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error), zip_discard);
    if (!archive)
        fail("no memory");
    zip_source_keep(target.get()); // closing the archive lets go of one of two
    const QByteArray secret = password.toUtf8();
    for (const ArchiveFile &file : files)
        addFile(archive.get(), file, dosDate(day), secret);
    if (zip_close(archive.get()) != 0)
        fail(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closing it was the end of it
    return bytesOf(target.get());
}

} // namespace atbilde
