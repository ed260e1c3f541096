// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mimemessage.h"

#include "core/intake/mailreader.h"

#include "core/intake/attachment.h"
#include "core/intake/bounce.h"
#include "core/intake/mailheaders.h"
#include "core/intake/mailparts.h"
#include "core/intake/outlookbag.h"
#include "core/intake/outlookmessage.h"
#include "core/intake/suspicion.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestNotice = 64 * 1024;

QString declaredName(GMimeObject *object)
{
    const char *name = nullptr;
    if (GMIME_IS_PART(object)) {
        name = g_mime_part_get_filename(GMIME_PART(object));
    } else {
        name = g_mime_object_get_content_disposition_parameter(object, "filename");
        if (name == nullptr)
            name = g_mime_object_get_content_type_parameter(object, "name");
    }
    return QString::fromUtf8(name);
}

/// A message in a message is named by its subject.
QString titleOf(GMimeObject *object, QList<MessageFlag> &flags)
{
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    QString subject =
        inner == nullptr ? QString() : MailHeaders(inner, flags).decoded("Subject").left(longestTitle);
    subject.replace(u'/', u'-').replace(u'\\', u'-');
    return subject.isEmpty() ? QString() : subject + u".eml"_s;
}

Attachment attachmentIn(const MailPart &part, qsizetype number, QList<MessageFlag> &flags)
{
    GMimeContentType *type = g_mime_object_get_content_type(part.object);
    const Owned<char> typeName(g_mime_content_type_get_mime_type(type));
    DeclaredAttachment declared;
    declared.declaredType = oneLine(QString::fromUtf8(typeName.get()));
    declared.name = declaredName(part.object);
    if (GMIME_IS_MESSAGE_PART(part.object)) {
        declared.knownType = u"message/rfc822"_s;
        if (declared.name.isEmpty())
            declared.name = titleOf(part.object, flags);
    }
    const PartBytes content = contentOf(part.object);
    return attachmentOf(declared, content.view(), number, flags);
}

bool isEncrypted(GMimeMessage *message)
{
    GMimeObject *root = g_mime_message_get_mime_part(message);
    return root != nullptr && GMIME_IS_MULTIPART_ENCRYPTED(root);
}

bool isOfAnyType(GMimeObject *object, std::initializer_list<const char *> subtypes)
{
    return std::ranges::any_of(subtypes,
                               [&](const char *subtype) { return isOfType(object, "message", subtype); });
}

bool mayBeBag(const MailPart &part)
{
    return isOfType(part.object, "application", "ms-tnef") ||
           isOfType(part.object, "application", "vnd.ms-tnef") ||
           declaredName(part.object).compare("winmail.dat"_L1, Qt::CaseInsensitive) == 0;
}

/// What Outlook hid in a winmail.dat follows it; its text is read where the mail has none.
void readBag(const PartBytes &content, Message &message)
{
    const std::optional<OutlookContent> bag = bagContent(content.view());
    if (!bag) {
        message.flags << MessageFlag::NotLookedInto;
        return;
    }
    if (bag->tooDeep)
        message.flags << MessageFlag::TooDeep;
    if (bag->tooMany)
        message.flags << MessageFlag::TooManyParts;
    if (message.text.trimmed().isEmpty())
        message.text = bodyOf(bag->message, message.flags).left(longestText);
    for (const OutlookCarried &one : carriedBy(bag->message)) {
        if (one.message != nullptr && message.text.size() < longestText)
            message.text =
                (message.text + u"\n\n"_s + forwardedBlock(*one.message, message.flags)).left(longestText);
        if (one.isAttachment())
            message.attachments << attachmentOf(one.declared, one.content, message.attachments.size() + 1,
                                                message.flags);
    }
}

QByteArray bytesOf(GMimeObject *object)
{
    const PartBytes content = contentOf(object);
    const QByteArray view = content.view();
    return QByteArray(view.constData(), std::min(view.size(), longestNotice));
}

NoticeParts noticeParts(const std::vector<MailPart> &parts, const MailHeaders &headers, const QString &text)
{
    NoticeParts notice;
    notice.text = text;
    notice.failedRecipients = headers.decoded("X-Failed-Recipients");
    for (const MailPart &part : parts) {
        if (part.as != MailPart::As::Attachment)
            continue;
        if (isOfAnyType(part.object, {"delivery-status", "global-delivery-status"}))
            notice.deliveryStatus = bytesOf(part.object);
        else if (notice.returnedHeaders.isEmpty() &&
                 (GMIME_IS_MESSAGE_PART(part.object) || isOfType(part.object, "text", "rfc822-headers") ||
                  isOfAnyType(part.object, {"global-headers", "rfc822-headers"})))
            notice.returnedHeaders = bytesOf(part.object);
    }
    return notice;
}

/// Also the notice of a server that forgets to say that it is one.
void readNotice(const std::vector<MailPart> &parts, const MailHeaders &headers, Message &message)
{
    const bool fromNobody = headers.raw("Return-Path").trimmed() == "<>" || message.fromAddress.isEmpty() ||
                            message.fromAddress.startsWith("mailer-daemon@"_L1, Qt::CaseInsensitive) ||
                            message.fromAddress.startsWith("postmaster@"_L1, Qt::CaseInsensitive);
    const NoticeParts notice = noticeParts(parts, headers, message.text);
    if (message.automatic != Automatic::Bounce && (notice.deliveryStatus.isEmpty() || !fromNobody))
        return;
    if (saysDelivered(notice.deliveryStatus)) {
        message.automatic = Automatic::AutoReply;
        return;
    }
    message.automatic = Automatic::Bounce;
    const Bounced bounced = bouncedBy(notice);
    if (bounced != Bounced())
        message.bounced = bounced;
}

} // namespace

Result<Message> readMessage(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Refusal{RefusalReason::FileEmpty, {fileName}};
    if (bytes.size() > largestMail)
        return Refusal{RefusalReason::FileTooLarge, {fileName, qint64(bytes.size()), largestMail}};
    if (fileKind(bytes) != FileKind::Message)
        return Refusal{RefusalReason::NotAMessage, {fileName}};
    const std::unique_ptr<MimeMessage> mail = mimeMessage(bytes);
    if (!mail->message)
        return Refusal{RefusalReason::NotAMessage, {fileName}};

    Message message;
    if (mail->mail.headerCut)
        message.flags << MessageFlag::HeaderCut;
    const MailHeaders headers(mail->message.get(), message.flags);
    readHeaders(headers, message);
    readAutomatic(headers, reportTypeOf(mail->message.get()), message);

    const std::vector<MailPart> parts = partsOf(mail->message.get(), message.flags);
    message.text = bodyText(parts, message.automatic != Automatic::Bounce, message.flags);
    for (const MailPart &part : parts) {
        if (part.as != MailPart::As::ForwardedHead && hasBrokenEncoding(part.object, mail->mail.bytes))
            message.flags << MessageFlag::BrokenEncoding;
        if (part.as != MailPart::As::Attachment)
            continue;
        message.attachments << attachmentIn(part, message.attachments.size() + 1, message.flags);
        if (mayBeBag(part))
            readBag(contentOf(part.object), message);
    }
    readNotice(parts, headers, message);
    if (isEncrypted(mail->message.get()))
        message.flags << MessageFlag::Encrypted;
    judgeAppearance(message);
    return message;
}

std::optional<QString> mailHtml(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestMail)
        return std::nullopt;
    const std::unique_ptr<MimeMessage> mail = mimeMessage(bytes);
    if (!mail->message)
        return std::nullopt;
    QList<MessageFlag> flags;
    for (const MailPart &part : partsOf(mail->message.get(), flags)) {
        if (part.as == MailPart::As::Html && part.messageDepth == 0)
            return wordsOf(part, flags);
    }
    return std::nullopt;
}

std::optional<QByteArray> attachmentContent(const QByteArray &bytes, qsizetype index)
{
    if (bytes.isEmpty() || bytes.size() > largestMail || index < 0)
        return std::nullopt;
    const std::unique_ptr<MimeMessage> mail = mimeMessage(bytes);
    if (!mail->message)
        return std::nullopt;
    QList<MessageFlag> flags;
    for (const MailPart &part : partsOf(mail->message.get(), flags)) {
        if (part.as != MailPart::As::Attachment)
            continue;
        if (index-- == 0) {
            const PartBytes content = contentOf(part.object);
            const QByteArray view = content.view();
            return QByteArray(view.constData(), view.size());
        }
        if (!mayBeBag(part))
            continue;
        const PartBytes content = contentOf(part.object);
        const std::optional<OutlookContent> bag = bagContent(content.view());
        for (const OutlookCarried &one : bag ? carriedBy(bag->message) : std::vector<OutlookCarried>()) {
            if (one.isAttachment() && index-- == 0)
                return one.content;
        }
    }
    return std::nullopt;
}

} // namespace atbilde
