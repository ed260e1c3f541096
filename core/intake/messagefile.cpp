// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/messagefile.h"

#include "core/intake/mailreader.h"
#include "core/intake/outlookbag.h"
#include "core/intake/outlookfile.h"
#include "core/intake/outlookmessage.h"
#include "core/intake/safehtml.h"

namespace atbilde {

Result<Message> readMessageFile(const QByteArray &bytes, const QString &fileName)
{
    switch (fileKind(bytes)) {
    case FileKind::Outlook:
        return readOutlookMessage(bytes, fileName);
    case FileKind::OutlookBag:
        return readOutlookBag(bytes, fileName);
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
    case FileKind::OutlookBag:
        return bagAttachment(bytes, index);
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
    case FileKind::OutlookBag: {
        const std::optional<OutlookContent> content = bagContent(bytes);
        const QByteArray html = content ? htmlIn(content->message) : QByteArray();
        return html.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(html));
    }
    case FileKind::Message:
        return mailHtml(bytes);
    default:
        return std::nullopt;
    }
}

} // namespace atbilde
