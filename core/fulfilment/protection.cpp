// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/protection.h"

#include <memory>

#include <zip.h>

namespace atbilde {
namespace {

bool hasEncryptedFile(const QByteArray &bytes)
{
    zip_error_t trouble;
    zip_error_init(&trouble);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &trouble);
    if (!source)
        return false;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open_from_source(source, ZIP_RDONLY, &trouble), zip_discard);
    if (!archive) {
        zip_source_free(source);
        return false;
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) == 0 &&
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return true;
    }
    return false;
}

} // namespace

bool isProtected(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF"))
        return bytes.contains("/Encrypt");
    return bytes.startsWith("PK") && hasEncryptedFile(bytes);
}

} // namespace atbilde
