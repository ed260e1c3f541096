// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/containerfiles.h"

#include "app/reader/refused.h"

#include <QSet>

#include <memory>
#include <optional>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

// XML packs well, zeros a thousandfold.
constexpr quint64 alwaysUnpacked = 4 * 1024 * 1024;
constexpr quint64 densestPacking = 100;

constexpr QByteArrayView containerType("application/vnd.etsi.asic-e+zip");

struct Listed
{
    zip_uint64_t index = 0;
    QString name;
    qint64 size = 0;
    bool isStored = false;
};

/// What the directory says of one file, if it may be unpacked.
std::optional<Listed> listed(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                    ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return std::nullopt;
    const bool isStored = stat.comp_method == ZIP_CM_STORE;
    if (stat.encryption_method != ZIP_EM_NONE || (!isStored && stat.comp_method != ZIP_CM_DEFLATE))
        return std::nullopt;
    if (stat.size > quint64(largestUnpacked) ||
        (stat.size > alwaysUnpacked && stat.size / densestPacking > stat.comp_size))
        return std::nullopt;
    const QString name = QString::fromUtf8(stat.name);
    if (name.isEmpty() || name.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return Listed{index, name, static_cast<qint64>(stat.size), isStored};
}

std::optional<std::vector<Listed>> directoryOf(zip_t *archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count < 1 || count > mostContainerFiles)
        return std::nullopt;
    std::vector<Listed> directory;
    QSet<QString> names;
    qint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const auto entry = listed(archive, i);
        if (!entry || names.contains(entry->name))
            return std::nullopt;
        total += entry->size;
        if (total > largestUnpacked)
            return std::nullopt;
        names << entry->name;
        directory.push_back(*entry);
    }
    return directory;
}

/// Exactly as many bytes as announced, and their check sum right.
std::optional<QByteArray> unpacked(zip_t *archive, const Listed &entry)
{
    const Entry file(zip_fopen_index(archive, entry.index, 0), zip_fclose);
    if (!file)
        return std::nullopt;
    QByteArray content(entry.size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < entry.size) {
        const zip_int64_t read =
            zip_fread(file.get(), content.data() + done, static_cast<zip_uint64_t>(entry.size - done));
        if (read <= 0)
            return std::nullopt;
        done += read;
    }
    // The check sum is compared where the end is met.
    char beyond = 0;
    return zip_fread(file.get(), &beyond, 1) == 0 ? std::optional(content) : std::nullopt;
}

std::optional<std::vector<ContainerFile>> filesOf(zip_t *archive)
{
    const auto directory = directoryOf(archive);
    if (!directory || directory->front().name != "mimetype"_L1 || !directory->front().isStored)
        return std::nullopt;
    std::vector<ContainerFile> files;
    for (const Listed &entry : *directory) {
        const auto content = unpacked(archive, entry);
        if (!content)
            return std::nullopt;
        if (!entry.name.endsWith(u'/') || !content->isEmpty())
            files.push_back({entry.name, *content});
    }
    if (files.front().content.trimmed() != containerType)
        return std::nullopt;
    return files;
}

} // namespace

bool ContainerFile::isPayload() const
{
    return name != "mimetype"_L1 && !name.startsWith("META-INF/"_L1);
}

bool ContainerFile::isSignature() const
{
    return name.startsWith("META-INF/"_L1) && name.contains("signatures"_L1) && name.endsWith(".xml"_L1);
}

Result<std::vector<ContainerFile>> containerFiles(const QByteArray &bytes)
{
    if (bytes.size() > largestLookedInto)
        return fileBroken(FileKind::Container);
    zip_error_t error;
    zip_error_init(&error);
    Source source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error),
        zip_source_free);
    if (!source)
        return fileBroken(FileKind::Container);
    // The directory at the end and the names before each file must agree: else two programs see two contents.
    const Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error),
                          zip_discard);
    zip_error_fini(&error);
    if (!archive)
        return fileBroken(FileKind::Container);
    static_cast<void>(source.release()); // the archive's from here on
    const auto files = filesOf(archive.get());
    if (!files)
        return fileBroken(FileKind::Container);
    return *files;
}

} // namespace atbilde
