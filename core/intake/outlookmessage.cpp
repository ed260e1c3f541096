// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mimemessage.h"

#include "core/intake/outlookmessage.h"

#include "core/intake/attachment.h"
#include "core/intake/bounce.h"
#include "core/intake/charset.h"
#include "core/intake/htmltext.h"
#include "core/intake/mailheaders.h"
#include "core/intake/mailparts.h"
#include "core/intake/mailreader.h"
#include "core/intake/packedtext.h"
#include "core/intake/richtext.h"
#include "core/intake/suspicion.h"
#include "core/intake/versions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestLine = 2000;
constexpr qsizetype longestTitle = 100;
constexpr int recipientTo = 1;
constexpr qsizetype mostRecipients = 1000;

QString lineOf(const OutlookItem &item, quint16 property)
{
    return oneLine(item.text(property)).left(longestLine);
}

/// Not the name of somebody in the sender's own directory: "/O=FIRMA/OU=.../CN=JBERZINS".
QString addressIn(const OutlookItem &item, std::initializer_list<quint16> properties)
{
    for (const quint16 property : properties) {
        const QString said = lineOf(item, property);
        if (said.contains(u'@') && !said.contains(u' ') && !said.startsWith("/o="_L1, Qt::CaseInsensitive))
            return said;
    }
    return {};
}

QString withoutBrackets(QString id)
{
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.sliced(1, id.size() - 2);
    return id.trimmed();
}

std::optional<QDateTime> momentIn(const OutlookItem &item, quint16 property)
{
    const qint64 filetime = item.numbers.value(property); // 100 ns since 1601
    constexpr qint64 from1601 = 11'644'473'600;
    if (filetime <= 0)
        return std::nullopt;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(filetime / 10'000'000 - from1601, Qt::UTC);
    return moment.date().year() < 10000 ? std::optional(moment) : std::nullopt;
}

/// The headers of the mail it once was, if they are still there.
QByteArray headersIn(const OutlookItem &item)
{
    QByteArray headers = item.text(outlook::transportHeaders).toUtf8();
    if (headers.startsWith("Microsoft Mail Internet Headers"))
        headers = headers.sliced(std::max<qsizetype>(headers.indexOf('\n') + 1, 0));
    const QByteArray trimmed = headers.trimmed();
    return trimmed.isEmpty() ? QByteArray() : trimmed + "\r\n\r\n";
}

/// What its class says: "IPM.Note", "REPORT.IPM.Note.NDR" ...
void readClass(const OutlookItem &item, Message &message)
{
    const QString name = lineOf(item, outlook::messageClass).toLower();
    if (name.startsWith("report."_L1)) {
        const bool astray = name.endsWith(".ndr"_L1) || name.endsWith(".delayed"_L1);
        message.automatic = astray ? Automatic::Bounce : Automatic::AutoReply;
    } else if (name.startsWith("ipm.note.rules"_L1)) {
        message.automatic = Automatic::AutoReply;
    } else if (name.startsWith("ipm.schedule"_L1)) {
        message.flags << MessageFlag::Invitation;
    } else if (name.startsWith("ipm.note.smime"_L1) && !name.endsWith("multipartsigned"_L1)) {
        message.flags << MessageFlag::Encrypted;
    }
}

void readPeopleOf(const OutlookItem &item, Message &message)
{
    if (message.fromAddress.isEmpty()) {
        message.fromAddress = addressIn(item, {outlook::representedSmtp, outlook::senderSmtp,
                                               outlook::representedAddress, outlook::senderAddress});
        const QString represented = lineOf(item, outlook::representedName);
        message.fromName = represented.isEmpty() ? lineOf(item, outlook::senderName) : represented;
    }
    message.flags.removeAll(MessageFlag::NoSender);
    if (message.fromAddress.isEmpty())
        message.flags << MessageFlag::NoSender;
    if (!message.to.isEmpty())
        return;
    for (const OutlookItem &recipient : item.recipients) {
        if (recipient.numbers.value(outlook::recipientKind, recipientTo) != recipientTo)
            continue;
        const QString name = lineOf(recipient, outlook::displayName);
        message.to.append({name, addressIn(recipient, {outlook::smtpAddress, outlook::address})});
        if (message.to.size() >= mostRecipients)
            break;
    }
}

void readProperties(const OutlookItem &item, Message &message)
{
    if (message.messageId.isEmpty())
        message.messageId = withoutBrackets(lineOf(item, outlook::messageId));
    if (message.inReplyTo.isEmpty())
        message.inReplyTo = withoutBrackets(lineOf(item, outlook::inReplyTo));
    if (message.references.isEmpty()) {
        const QStringList ids = lineOf(item, outlook::references).split(u' ', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            message.references << withoutBrackets(id);
    }
    if (message.subject.isEmpty())
        message.subject = lineOf(item, outlook::subject);
    readPeopleOf(item, message);
    if (!message.sentAt) {
        message.sentAt = momentIn(item, outlook::submitted);
        if (message.sentAt)
            message.flags.removeAll(MessageFlag::NoDate);
        else if (!message.flags.contains(MessageFlag::DateUnreadable))
            message.flags << MessageFlag::NoDate;
    }
    // What the server noted when it took the message; its own header says the same, and is read first.
    if (!message.receivedAt)
        message.receivedAt = momentIn(item, outlook::delivered);
    judgeMoments(message);
}

QString nameIn(const OutlookItem &attachment)
{
    for (const quint16 property : {outlook::longFileName, outlook::shortFileName, outlook::displayName}) {
        const QString name = attachment.text(property).left(longestLine);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

void collect(const OutlookItem &item, std::vector<OutlookCarried> &carried, bool isOutermost)
{
    // The depth is bounded where the file is read.
    for (const OutlookItem &attachment : item.attachments) {
        if (carried.size() >= static_cast<size_t>(mostParts))
            return;
        if (attachment.message.empty()) {
            carried.push_back({{nameIn(attachment), lineOf(attachment, outlook::mimeType), {}},
                               attachment.binary.value(outlook::content),
                               nullptr});
            continue;
        }
        const OutlookItem &inner = attachment.message.front();
        QString title = lineOf(inner, outlook::subject).left(longestTitle);
        title.replace(u'/', u'-').replace(u'\\', u'-');
        const QString name = title.isEmpty() ? QString() : title + u".msg"_s;
        carried.push_back({{name, {}, u"application/vnd.ms-outlook"_s},
                           isOutermost ? attachment.messageFile : QByteArray(),
                           &inner});
        collect(inner, carried, false);
    }
}

void readTransportHeaders(const OutlookItem &item, Message &message)
{
    const QByteArray bytes = headersIn(item);
    if (bytes.isEmpty())
        return;
    const std::unique_ptr<MimeMessage> mail = mimeMessage(bytes);
    if (!mail->message)
        return;
    if (mail->mail.headerCut)
        message.flags << MessageFlag::HeaderCut;
    const MailHeaders headers(mail->message.get(), message.flags);
    readHeaders(headers, message);
    readAutomatic(headers, reportTypeOf(mail->message.get()), message);
}

/// Its rich text, where it has no other: what else there is says the same, and simpler.
RichText onlyRichText(const OutlookItem &item)
{
    const QByteArray packed = item.binary.value(outlook::compressedRtf);
    if (packed.isEmpty() || !item.text(outlook::body).trimmed().isEmpty())
        return {};
    const std::optional<QByteArray> rtf = unpackedRichText(packed);
    return rtf && rtf->startsWith("{\\rtf") ? richTextIn(*rtf) : RichText();
}

} // namespace

QByteArray htmlIn(const OutlookItem &item)
{
    const QByteArray bytes = item.binary.value(outlook::html);
    if (bytes.isEmpty()) {
        const QByteArray said = item.text(outlook::html).toUtf8();
        const RichText rich = said.isEmpty() ? onlyRichText(item) : RichText();
        return rich.isHtml ? rich.text.toUtf8() : said;
    }
    const qint64 page = item.numbers.value(outlook::internetCodePage, item.codePage);
    const QByteArray charset =
        page == 65001 || page <= 0 ? QByteArray("utf-8") : "cp" + QByteArray::number(page);
    const QByteArray iso =
        page >= 28591 && page <= 28606 ? "iso-8859-" + QByteArray::number(page - 28590) : charset;
    return decodedText(bytes, iso).text.toUtf8();
}

QString bodyOf(const OutlookItem &item, QList<MessageFlag> &flags)
{
    bool guessed = false;
    const QString plain = readableText(item.text(outlook::body, &guessed));
    if (guessed)
        flags << MessageFlag::CharsetGuessed;
    const QByteArray html = htmlIn(item);
    if (!plain.trimmed().isEmpty())
        return withoutBlankEnds(html.isEmpty() ? plain : joinedVersions(plain, html, flags));
    if (!html.isEmpty()) {
        const HtmlText web = textFromHtml(html);
        flags << MessageFlag::HtmlOnly;
        if (web.crude)
            flags << MessageFlag::HtmlCrude;
        if (web.hidden)
            flags << MessageFlag::HiddenText;
        return withoutBlankEnds(readableText(web.text));
    }
    const QString rich = withoutBlankEnds(readableText(onlyRichText(item).text));
    if (rich.isEmpty() && !item.binary.value(outlook::compressedRtf).isEmpty())
        flags << MessageFlag::NotLookedInto;
    return rich;
}

QString forwardedBlock(const OutlookItem &item, QList<MessageFlag> &flags)
{
    const QString name = lineOf(item, outlook::senderName);
    const QString address =
        addressIn(item, {outlook::representedSmtp, outlook::senderSmtp, outlook::senderAddress});
    const std::optional<QDateTime> sent = momentIn(item, outlook::submitted);
    const QString from = address.isEmpty() ? name : u"%1 <%2>"_s.arg(name, address).trimmed();
    const QString head = u"%1\nFrom: %2\nDate: %3\nSubject: %4\n\n"_s;
    return head.arg(forwardedMark, from, sent ? sent->toString(Qt::ISODate) : QString(),
                    lineOf(item, outlook::subject)) +
           bodyOf(item, flags);
}

std::vector<OutlookCarried> carriedBy(const OutlookItem &item)
{
    std::vector<OutlookCarried> carried;
    collect(item, carried, true);
    return carried;
}

Message messageOf(const OutlookContent &content)
{
    Message message;
    const OutlookItem &item = content.message;
    if (content.tooMany)
        message.flags << MessageFlag::TooManyParts;
    if (content.tooDeep)
        message.flags << MessageFlag::TooDeep;
    readTransportHeaders(item, message);
    readProperties(item, message);
    if (!message.automatic)
        readClass(item, message);
    message.text = bodyOf(item, message.flags);
    for (const OutlookCarried &one : carriedBy(item)) {
        if (one.message != nullptr && message.automatic != Automatic::Bounce)
            message.text +=
                (message.text.isEmpty() ? u""_s : u"\n\n"_s) + forwardedBlock(*one.message, message.flags);
        if (one.isAttachment())
            message.attachments << attachmentOf(one.declared, one.content, message.attachments.size() + 1,
                                                message.flags);
    }
    if (message.automatic == Automatic::Bounce) {
        NoticeParts notice;
        notice.text = message.text;
        if (const Bounced bounced = bouncedBy(notice); bounced != Bounced())
            message.bounced = bounced;
    }
    if (message.text.size() > longestText) {
        message.text.truncate(longestText);
        message.flags << MessageFlag::TruncatedText;
    }
    judgeAppearance(message);
    return message;
}

} // namespace atbilde
