// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/messagefile.h"

namespace atbilde {

Result<Message> readMessageFile(const QByteArray &bytes, const QString &fileName)
{
    return readMessage(bytes, fileName);
}

std::optional<QByteArray> messageAttachment(const QByteArray &bytes, qsizetype index)
{
    return attachmentContent(bytes, index);
}

} // namespace atbilde
