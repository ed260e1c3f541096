// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailreader.h"
#include "core/intake/triage.h"

#include <cstdint>

using namespace atbilde;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime entered({2026, 11, 10}, {9, 0}, Qt::UTC);
    const Result<Message> mail = readMessage(bytes, QStringLiteral("x"));
    Message message = mail ? *mail : Message();
    if (!mail)
        message.text = QString::fromUtf8(bytes);
    static_cast<void>(triage(message, entered));
    return 0;
}
