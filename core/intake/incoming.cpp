// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/incoming.h"

#include "core/intake/charset.h"
#include "core/intake/enclosedmail.h"
#include "core/intake/htmltext.h"
#include "core/intake/identitycopy.h"
#include "core/intake/mailbytes.h"
#include "core/intake/mailreader.h"
#include "core/intake/messagefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// A logo in a signature is smaller than any scan of a page.
constexpr qint64 smallestScan = 30 * 1024;
constexpr qint64 largestAttachmentLookedInto = 30 * 1024 * 1024;
constexpr int mostAttachmentsLookedInto = 8;

void sortFlags(Message &message)
{
    std::ranges::sort(message.flags);
    message.flags.erase(std::ranges::unique(message.flags).begin(), message.flags.end());
}

void addText(Message &message, const QString &more)
{
    if (more.trimmed().isEmpty())
        return;
    message.text += (message.text.isEmpty() ? QString() : u"\n\n"_s) + more;
    if (message.text.size() > longestText) {
        message.text.truncate(longestText);
        message.flags << MessageFlag::TruncatedText;
    }
}

/// Text, pages, files and signatures of a PDF, a picture or a container.
Result<Message> readByReader(const QByteArray &bytes, const QString &fileName, FileKind kind,
                             const Reader &reader)
{
    Message message;
    message.kind = kind;
    const Result<Reading> reading = reader.look(bytes, kind);
    if (!reading) {
        if (reading.error().reason != RefusalReason::PagesNotRead)
            return Refusal{RefusalReason::FileBroken, {fileName, Code{"file_kind", codeOf(kind)}}};
        message.flags << MessageFlag::NotLookedInto;
        return message;
    }
    message.pages = reading->pages;
    message.attachments = reading->files;
    message.signatures = reading->signatures;
    message.flags = reading->flags;
    addText(message, readableText(reading->text));
    return message;
}

Message readText(const QByteArray &bytes)
{
    Message message;
    message.kind = FileKind::Text;
    const DecodedText decoded =
        decodedText(bytes.first(std::min<qsizetype>(bytes.size(), 4 * longestText)), {});
    if (decoded.guessed)
        message.flags << MessageFlag::CharsetGuessed;
    const bool isPage = QMimeDatabase().mimeTypeForData(bytes.first(std::min<qsizetype>(bytes.size(), 4096)))
                            .inherits(u"text/html"_s);
    const QString text = isPage ? textFromHtml(decoded.text.toUtf8()).text : decoded.text;
    addText(message, withoutBlankEnds(readableText(text)));
    return message;
}

std::optional<FileKind> kindLookedInto(const Attachment &attachment)
{
    if (attachment.size > largestAttachmentLookedInto)
        return std::nullopt;
    if (attachment.type == "application/pdf"_L1)
        return FileKind::Pdf;
    if (attachment.type.startsWith("image/"_L1) && attachment.type != "image/svg+xml"_L1 &&
        attachment.size >= smallestScan)
        return FileKind::Image;
    if (attachment.type == "application/vnd.etsi.asic-e+zip"_L1)
        return FileKind::Container;
    return std::nullopt;
}

/// Words of a message that is attached as a file; not what comes back in a bounce, which is our own.
bool addEnclosedMail(Message &message, const QByteArray &bytes, qsizetype index)
{
    const Attachment &attachment = message.attachments[index];
    if (message.automatic == Automatic::Bounce || attachment.size > largestAttachmentLookedInto ||
        !mayBeEnclosedMail(attachment, message.kind))
        return false;
    const std::optional<QByteArray> content = messageAttachment(bytes, index);
    const QString words = content ? wordsOfEnclosedMail(*content, attachment.name) : QString();
    if (!words.isEmpty())
        addText(message, attachmentMark(attachment.name) + u'\n' + words);
    return !words.isEmpty();
}

/// The letter is often a scan that the e-mail only carries. Copies of identity documents are left alone: what
/// stands on them must not end in the search.
void lookIntoAttachments(Message &message, const QByteArray &bytes, const Reader &reader)
{
    int looked = 0;
    for (qsizetype i = 0; i < message.attachments.size() && looked < mostAttachmentsLookedInto; ++i) {
        const Attachment &attachment = message.attachments[i];
        if (addEnclosedMail(message, bytes, i)) {
            ++looked;
            continue;
        }
        const std::optional<FileKind> kind = kindLookedInto(attachment);
        if (!kind || seemsIdentityCopy(attachment.name))
            continue;
        const std::optional<QByteArray> content = messageAttachment(bytes, i);
        if (!content || fileKind(*content) != *kind)
            continue;
        ++looked;
        const Result<Reading> reading = reader.look(*content, *kind);
        if (!reading) {
            message.flags << MessageFlag::NotLookedInto;
            continue;
        }
        message.signatures << reading->signatures;
        message.flags << reading->flags;
        const QString text = withoutBlankEnds(readableText(reading->text));
        if (!text.isEmpty())
            addText(message, attachmentMark(attachment.name) + u'\n' + text);
    }
}

QJsonObject toJson(const Signature &signature)
{
    return {{u"state"_s, codeOf(signature.state)},
            {u"signer"_s, signature.signer},
            {u"signerCode"_s, signature.signerCode},
            {u"issuer"_s, signature.issuer},
            {u"claimedAt"_s, signature.claimedAt ? signature.claimedAt->toString(Qt::ISODate) : QString()},
            {u"unsignedFiles"_s, QJsonArray::fromStringList(signature.unsignedFiles)}};
}

Signature signatureFromJson(const QJsonObject &object)
{
    Signature signature;
    signature.state =
        signatureStateFromCode(object.value("state"_L1).toString()).value_or(SignatureState::NotUnderstood);
    signature.signer = object.value("signer"_L1).toString();
    signature.signerCode = object.value("signerCode"_L1).toString();
    signature.issuer = object.value("issuer"_L1).toString();
    const QDateTime claimed = QDateTime::fromString(object.value("claimedAt"_L1).toString(), Qt::ISODate);
    if (claimed.isValid())
        signature.claimedAt = claimed;
    for (const QJsonValue &name : object.value("unsignedFiles"_L1).toArray())
        signature.unsignedFiles << name.toString();
    return signature;
}

QJsonObject toJson(const Attachment &file)
{
    return {{u"name"_s, file.name},
            {u"declaredType"_s, file.declaredType},
            {u"type"_s, file.type},
            {u"size"_s, file.size},
            {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
            {u"dangerous"_s, file.dangerous}};
}

Attachment attachmentFromJson(const QJsonObject &object)
{
    return {.name = object.value("name"_L1).toString(),
            .declaredType = object.value("declaredType"_L1).toString(),
            .type = object.value("type"_L1).toString(),
            .size = object.value("size"_L1).toInteger(),
            .sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1()),
            .dangerous = object.value("dangerous"_L1).toBool()};
}

} // namespace

Result<Message> readIncoming(const QByteArray &bytes, const QString &fileName, const Reader &reader)
{
    if (bytes.isEmpty())
        return Refusal{RefusalReason::FileEmpty, {fileName}};
    if (bytes.size() > largestLookedInto)
        return Refusal{RefusalReason::FileTooLarge, {fileName, qint64(bytes.size()), largestLookedInto}};
    const FileKind kind = fileKind(bytes);
    Result<Message> message = Refusal{RefusalReason::FileKindUnknown, {fileName}};
    switch (kind) {
    case FileKind::Message:
    case FileKind::Outlook:
    case FileKind::OutlookBag:
        message = readMessageFile(bytes, fileName);
        if (message)
            lookIntoAttachments(*message, bytes, reader);
        break;
    case FileKind::Pdf:
    case FileKind::Image:
    case FileKind::Container:
        message = readByReader(bytes, fileName, kind, reader);
        break;
    case FileKind::Text:
        message = readText(bytes);
        break;
    case FileKind::Archive: // never opened here: kept whole, for the officer to judge
        message = Message{.kind = FileKind::Archive, .flags = {MessageFlag::NotLookedInto}};
        break;
    case FileKind::Mailbox: // its messages are read one by one
    case FileKind::Unknown:
        break;
    }
    if (message)
        sortFlags(*message);
    return message;
}

Result<QByteArray> attachmentInside(const QByteArray &bytes, qsizetype index, const Reader &reader)
{
    if (fileKind(bytes) == FileKind::Container)
        return reader.fileInside(bytes, int(index));
    std::optional<QByteArray> content = messageAttachment(bytes, index);
    if (!content)
        return Refusal{RefusalReason::PageNotFound, {qint64(index + 1)}};
    return *std::move(content);
}

QJsonObject seenIn(const Message &message)
{
    QJsonArray flags;
    for (const MessageFlag flag : message.flags)
        flags.append(codeOf(flag));
    QJsonObject seen{{u"flags"_s, flags}};
    QJsonArray signatures;
    for (const Signature &signature : message.signatures)
        signatures.append(toJson(signature));
    if (!signatures.isEmpty())
        seen.insert(u"signatures"_s, signatures);
    if (message.kind == FileKind::Container) {
        QJsonArray files;
        for (const Attachment &file : message.attachments)
            files.append(toJson(file));
        seen.insert(u"files"_s, files);
    }
    return seen;
}

Result<Message> recalled(const QByteArray &bytes, const QString &fileName, const QByteArray &seen,
                         const QString &text, int pages)
{
    const FileKind kind = fileKind(bytes);
    const bool isMail =
        kind == FileKind::Message || kind == FileKind::Outlook || kind == FileKind::OutlookBag;
    Result<Message> message = isMail ? readMessageFile(bytes, fileName) : Message{.kind = kind};
    const QJsonObject kept = QJsonDocument::fromJson(seen).object();
    if (!message || kept.isEmpty())
        return message;
    message->text = text;
    message->pages = pages;
    message->flags.clear();
    for (const QJsonValue &code : kept.value("flags"_L1).toArray()) {
        if (const auto flag = messageFlagFromCode(code.toString()))
            message->flags << *flag;
    }
    for (const QJsonValue &each : kept.value("signatures"_L1).toArray())
        message->signatures << signatureFromJson(each.toObject());
    for (const QJsonValue &each : kept.value("files"_L1).toArray())
        message->attachments << attachmentFromJson(each.toObject());
    return message;
}

bool isSlowToRead(const Message &message)
{
    if (message.kind == FileKind::Pdf || message.kind == FileKind::Image ||
        message.kind == FileKind::Container)
        return true;
    return std::ranges::any_of(message.attachments,
                               [](const Attachment &each) { return kindLookedInto(each).has_value(); });
}

} // namespace atbilde
