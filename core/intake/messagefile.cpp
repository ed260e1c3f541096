// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/messagefile.h"

#include "core/intake/mailreader.h"
#include "core/intake/outlookfile.h"
#include "core/intake/safehtml.h"

namespace atbilde {

Result<Message> readMessageFile(const QByteArray &bytes, const QString &fileName)
{
    switch (fileKind(bytes)) {
    case FileKind::Outlook:
        return readOutlookMessage(bytes, fileName);
    case FileKind::Mailbox:
        return Refusal{RefusalReason::NotAMessage, {fileName}};
    default:
        return readMessage(bytes, fileName);
    }
}

std::optional<QByteArray> messageAttachment(const QByteArray &bytes, qsizetype index)
{
    switch (fileKind(bytes)) {
    case FileKind::Outlook:
        return outlookAttachment(bytes, index);
    case FileKind::Message:
        return attachmentContent(bytes, index);
    default:
        return std::nullopt;
    }
}

std::optional<QString> htmlOf(const QByteArray &bytes)
{
    switch (fileKind(bytes)) {
    case FileKind::Outlook:
        return outlookHtml(bytes);
    case FileKind::Message:
        return mailHtml(bytes);
    default:
        return std::nullopt;
    }
}

} // namespace atbilde
