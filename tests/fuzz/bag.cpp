// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailreader.h"
#include "core/intake/outlookbag.h"

#include <cstdint>
#include <cstdlib>

using namespace atbilde;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Message> message = readOutlookBag(bytes, QStringLiteral("x"));
    if (!message)
        return 0;
    if (message->text.size() > longestText)
        std::abort();
    for (qsizetype i = 0; i < std::min<qsizetype>(message->attachments.size(), 3); ++i) {
        const std::optional<QByteArray> content = bagAttachment(bytes, i);
        if (!content || content->size() != message->attachments[i].size)
            std::abort();
    }
    return 0;
}
