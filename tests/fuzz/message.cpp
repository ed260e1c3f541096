// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailboxfile.h"
#include "core/intake/mailreader.h"

#include <cstdint>
#include <cstdlib>

using namespace atbilde;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qsizetype behind = 0;
    for (const MailRange &range : messagesIn(bytes)) {
        if (range.size <= 0 || range.offset < behind || range.offset + range.size > bytes.size())
            std::abort();
        behind = range.offset + range.size;
    }
    const Result<Message> message = readMessage(bytes, QStringLiteral("x"));
    if (!message)
        return 0;
    if (message->text.size() > longestText)
        std::abort();
    for (qsizetype i = 0; i < std::min<qsizetype>(message->attachments.size(), 5); ++i) {
        const std::optional<QByteArray> content = attachmentContent(bytes, i);
        if (!content || content->size() != message->attachments[i].size)
            std::abort();
    }
    return 0;
}
