// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/outlookfile.h"

#include "core/intake/outlookmessage.h"
#include "core/intake/outlookstorage.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Message> readOutlookMessage(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Refusal{RefusalReason::FileEmpty, {fileName}};
    if (bytes.size() > largestOutlookFile)
        return Refusal{RefusalReason::FileTooLarge, {fileName, qint64(bytes.size()), largestOutlookFile}};
    const std::optional<OutlookContent> content = outlookContent(bytes);
    if (!content)
        return Refusal{RefusalReason::FileBroken, {fileName, Code{"file_kind", u"outlook"_s}}};
    Message message = messageOf(*content);
    message.kind = FileKind::Outlook;
    return message;
}

std::optional<QByteArray> outlookAttachment(const QByteArray &bytes, qsizetype index)
{
    if (bytes.size() > largestOutlookFile || index < 0)
        return std::nullopt;
    const std::optional<OutlookContent> content = outlookContent(bytes);
    if (!content)
        return std::nullopt;
    for (const OutlookCarried &one : carriedBy(content->message)) {
        if (one.isAttachment() && index-- == 0)
            return one.content;
    }
    return std::nullopt;
}

std::optional<QString> outlookHtml(const QByteArray &bytes)
{
    const std::optional<OutlookContent> content =
        bytes.size() > largestOutlookFile ? std::nullopt : outlookContent(bytes);
    const QByteArray html = content ? htmlIn(content->message) : QByteArray();
    return html.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(html));
}

} // namespace atbilde
