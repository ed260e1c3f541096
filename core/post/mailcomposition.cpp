// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mimemessage.h"

#include "core/post/mailcomposition.h"

#include "core/register/sending.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// One line: what would end it, or hide in it, is a blank.
QByteArray oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const QChar::Category kind = c.category();
        if (kind == QChar::Other_Control || kind == QChar::Separator_Line ||
            kind == QChar::Separator_Paragraph)
            c = u' ';
    }
    return line.simplified().toUtf8();
}

/// Of a Message-ID nothing but what may stand between its angle brackets.
QByteArray idWord(const QString &id)
{
    QByteArray word;
    for (const char c : id.toUtf8()) {
        if (c > 0x20 && c < 0x7f && c != '<' && c != '>')
            word += c;
    }
    return word;
}

QByteArray inBrackets(const QString &id)
{
    return '<' + idWord(id) + '>';
}

void setHeader(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), "utf-8");
}

void addMailbox(GMimeMessage *message, GMimeAddressType type, const QString &name, const QString &address)
{
    g_mime_message_add_mailbox(message, type, oneLine(name).constData(), address.toUtf8().constData());
}

Ref<GMimePart> partOf(const QByteArray &bytes, const QByteArray &type, GMimeContentEncoding encoding)
{
    Ref<GMimePart> part(g_mime_part_new_with_type(type.split('/').value(0).constData(),
                                                  type.split('/').value(1).constData()));
    const Ref<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const Ref<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

/// Lines end in CR LF and are never longer than the standard allows once encoded.
Ref<GMimePart> textPart(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (!lines.endsWith(u'\n'))
        lines += u'\n';
    Ref<GMimePart> part = partOf(lines.toUtf8(), "text/plain", GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    return part;
}

Ref<GMimePart> enclosurePart(const MailEnclosure &enclosure)
{
    const bool isType = enclosure.type.count(u'/') == 1;
    Ref<GMimePart> part =
        partOf(enclosure.bytes, isType ? oneLine(enclosure.type) : "application/octet-stream",
               GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), oneLine(enclosure.name).constData());
    return part;
}

/// Not by chance: the same mail has the same bytes.
QByteArray boundaryOf(const MailComposition &mail)
{
    const QByteArray seed =
        (mail.messageId + u'|' + mail.toAddress + u'|' + mail.at.toString(Qt::ISODateWithMs)).toUtf8();
    return "=_" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(32);
}

void setBody(GMimeMessage *message, const MailComposition &mail)
{
    const Ref<GMimePart> text = textPart(mail.text);
    if (mail.enclosures.empty()) {
        g_mime_message_set_mime_part(message, GMIME_OBJECT(text.get()));
        return;
    }
    const Ref<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(parts.get(), boundaryOf(mail).constData());
    g_mime_multipart_add(parts.get(), GMIME_OBJECT(text.get()));
    for (const MailEnclosure &enclosure : mail.enclosures)
        g_mime_multipart_add(parts.get(), GMIME_OBJECT(enclosurePart(enclosure).get()));
    g_mime_message_set_mime_part(message, GMIME_OBJECT(parts.get()));
}

void setHeaders(GMimeMessage *message, const MailComposition &mail, const QString &from, const QString &to)
{
    addMailbox(message, GMIME_ADDRESS_TYPE_FROM, mail.fromName, from);
    addMailbox(message, GMIME_ADDRESS_TYPE_TO, mail.toName, to);
    g_mime_message_set_subject(message, oneLine(mail.subject).constData(), "utf-8");
    if (mail.isDraft) {
        setHeader(message, "X-Unsent", "1");
    } else {
        const Owned<GDateTime> at(g_date_time_new_from_unix_utc(mail.at.toSecsSinceEpoch()));
        g_mime_message_set_date(message, at.get());
        g_mime_message_set_message_id(message, idWord(mail.messageId).constData());
    }
    if (!mail.inReplyTo.isEmpty())
        setHeader(message, "In-Reply-To", inBrackets(mail.inReplyTo));
    QByteArray references;
    for (const QString &one : mail.references)
        references += (references.isEmpty() ? QByteArray() : QByteArray(" ")) + inBrackets(one);
    if (!references.isEmpty())
        setHeader(message, "References", references);
    if (mail.isAutomatic) {
        setHeader(message, "Auto-Submitted", "auto-replied");
        setHeader(message, "X-Auto-Response-Suppress", "All");
    }
    if (!mail.isDraft)
        setHeader(message, loopHeader, mail.isAutomatic ? "acknowledgement" : "letter");
    setHeader(message, "MIME-Version", "1.0");
}

} // namespace

Result<QByteArray> mailBytes(const MailComposition &mail)
{
    (void)parserOptions(); // starts the library
    const std::optional<QString> from = mailAddress(mail.fromAddress);
    const std::optional<QString> to = mailAddress(mail.toAddress);
    if (!from || !to)
        return Refusal{RefusalReason::MailAddressWrong, {from ? mail.toAddress : mail.fromAddress}};
    const Ref<GMimeMessage> message(g_mime_message_new(TRUE));
    setHeaders(message.get(), mail, *from, *to);
    setBody(message.get(), mail);

    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    PartBytes written;
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), options, written.stream.get());
    g_mime_format_options_free(options);
    // All of it is ASCII by now: a line end is a line end.
    QByteArray bytes(written.view().constData(), written.view().size());
    bytes.replace("\r\n", "\n").replace("\n", "\r\n");
    return bytes;
}

} // namespace atbilde
