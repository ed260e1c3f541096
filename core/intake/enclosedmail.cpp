// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/enclosedmail.h"

#include "core/intake/messagefile.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

bool mayBeEnclosedMail(const Attachment &attachment, FileKind carrier)
{
    if (attachment.name.endsWith(".msg"_L1, Qt::CaseInsensitive) ||
        attachment.type == "application/vnd.ms-outlook"_L1)
        return carrier == FileKind::Message;
    if (attachment.name.endsWith(".eml"_L1, Qt::CaseInsensitive) || attachment.type == "message/rfc822"_L1)
        return carrier != FileKind::Message ||
               !attachment.declaredType.startsWith("message/"_L1, Qt::CaseInsensitive);
    return false;
}

QString wordsOfEnclosedMail(const QByteArray &content, const QString &name)
{
    const FileKind kind = fileKind(content);
    if (kind != FileKind::Message && kind != FileKind::Outlook)
        return {};
    const Result<Message> message = readMessageFile(content, name);
    if (!message)
        return {};
    const QString from = message->fromAddress.isEmpty()
                             ? message->fromName
                             : u"%1 <%2>"_s.arg(message->fromName, message->fromAddress).trimmed();
    return u"From: %1\nDate: %2\nSubject: %3\n\n%4"_s.arg(
        from, message->sentAt ? message->sentAt->toString(Qt::ISODate) : QString(), message->subject,
        message->text);
}

} // namespace atbilde
