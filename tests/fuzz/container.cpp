// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/container.h"

#include <cstdint>

using namespace atbilde;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(lookIntoContainer(bytes, QString()));
    return 0;
}
