// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/container.h"

#include <cstdint>

using namespace atbilde;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Reading> reading = lookIntoContainer(bytes, {});
    for (qsizetype i = 0; reading && i < std::min<qsizetype>(reading->files.size(), 3); ++i)
        static_cast<void>(fileInContainer(bytes, static_cast<int>(i)));
    return 0;
}
