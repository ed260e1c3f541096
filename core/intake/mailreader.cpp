// SPDX-License-Identifier: GPL-3.0-or-later
// GLib comes first: its headers use words that Qt's keywords would replace.
#include <gmime/gmime.h>

#include "core/intake/mailreader.h"

#include "core/deadline/receipt.h"
#include "core/intake/attachmentkind.h"
#include "core/intake/automatic.h"
#include "core/intake/charset.h"
#include "core/intake/encodedwords.h"
#include "core/intake/filename.h"
#include "core/intake/htmltext.h"
#include "core/intake/mailbytes.h"

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestShownHeader = 2000;
constexpr int mostAddresses = 1000;
constexpr int mostReferences = 200;
constexpr qsizetype longestTextBytes = 4 * 1024 * 1024;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
struct Free
{
    void operator()(char *text) const { g_free(text); }
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
    void operator()(GMimeReferences *references) const { g_mime_references_free(references); }
    void operator()(GDateTime *moment) const { g_date_time_unref(moment); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;
template <class T>
using Owned = std::unique_ptr<T, Free>;

const GMimeParserOptions *parserOptions()
{
    static const Owned<GMimeParserOptions> options = [] {
        g_mime_init();
        Owned<GMimeParserOptions> fresh(g_mime_parser_options_new());
        // Headers with bare 8-bit letters name no character set.
        const char *fallback[] = {"utf-8", "windows-1257", nullptr};
        g_mime_parser_options_set_fallback_charsets(fresh.get(), fallback);
        return fresh;
    }();
    return options.get();
}

GMimeParserOptions *mutableParserOptions()
{
    // GMime takes options it only reads as non-const.
    return const_cast<GMimeParserOptions *>(parserOptions());
}

/// A message parsed in place: the parts point into the bytes, which must outlive it.
struct Parsed
{
    MailBytes mail;
    GByteArray view{};
    Ref<GMimeMessage> message;
};

std::unique_ptr<Parsed> parsed(const QByteArray &bytes)
{
    auto result = std::make_unique<Parsed>();
    result->mail = mailBytes(bytes);
    const QByteArray &content = result->mail.bytes;
    // The stream only reads; GByteArray has no const form. It is lent, never freed by GLib.
    result->view.data = reinterpret_cast<guint8 *>(const_cast<char *>(content.constData()));
    result->view.len = static_cast<guint>(content.size());
    GMimeParserOptions *options = mutableParserOptions();
    const Ref<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(stream.get()), &result->view);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), FALSE);
    const Ref<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    result->message.reset(g_mime_parser_construct_message(parser.get(), options));
    return result;
}

// --- headers

QString oneLine(const QString &text)
{
    const auto isControl = [](QChar c) {
        return c.unicode() < 32 || (c.unicode() >= 127 && c.unicode() < 160);
    };
    if (std::ranges::none_of(text, isControl))
        return text.simplified();
    QString line = text;
    std::ranges::replace_if(line, isControl, QChar(u' '));
    return line.simplified();
}

class Headers
{
public:
    Headers(GMimeMessage *message, QList<MessageFlag> &flags)
        : m_list(g_mime_object_get_header_list(GMIME_OBJECT(message))), m_flags(flags)
    {
    }

    [[nodiscard]] QByteArray raw(const char *name) const
    {
        GMimeHeader *header = g_mime_header_list_get_header(m_list, name);
        return header == nullptr ? QByteArray() : QByteArray(g_mime_header_get_raw_value(header));
    }

    [[nodiscard]] QString decoded(const char *name) const
    {
        const QByteArray value = raw(name);
        if (value.isEmpty())
            return {};
        QString line = oneLine(decodedHeader(value));
        if (line.size() > longestShownHeader) {
            line.truncate(longestShownHeader);
            m_flags << MessageFlag::HeaderCut;
        }
        return line;
    }

    [[nodiscard]] QString id(const char *name) const
    {
        const QString text = decoded(name);
        const qsizetype open = text.indexOf(u'<');
        const qsizetype close = text.indexOf(u'>', open + 1);
        const QString id = open >= 0 && close > open ? text.sliced(open + 1, close - open - 1) : text;
        return id.trimmed();
    }

    [[nodiscard]] QStringList references() const
    {
        const QByteArray value = raw("References");
        if (value.isEmpty())
            return {};
        const Owned<GMimeReferences> ids(g_mime_references_parse(mutableParserOptions(), value.constData()));
        const int count = g_mime_references_length(ids.get());
        QStringList list;
        for (int i = std::max(0, count - mostReferences); i < count; ++i)
            list << oneLine(QString::fromUtf8(g_mime_references_get_message_id(ids.get(), i)));
        return list;
    }

    [[nodiscard]] QList<MailAddress> addresses(const char *name) const
    {
        const QByteArray value = withJoinedWords(raw(name));
        if (value.isEmpty())
            return {};
        const Ref<InternetAddressList> list(
            internet_address_list_parse(mutableParserOptions(), value.constData()));
        QList<MailAddress> found;
        if (list)
            collect(list.get(), 0, found);
        return found;
    }

    /// Moments of all Received headers, topmost first; nothing for an unreadable one. At most ten.
    [[nodiscard]] std::vector<std::optional<QDateTime>> received() const
    {
        std::vector<std::optional<QDateTime>> moments;
        const int count = g_mime_header_list_get_count(m_list);
        for (int i = 0; i < count && moments.size() < 10; ++i) {
            GMimeHeader *header = g_mime_header_list_get_header_at(m_list, i);
            if (qstricmp(g_mime_header_get_name(header), "Received") != 0)
                continue;
            const QByteArray value = g_mime_header_get_raw_value(header);
            moments.push_back(moment(value.sliced(value.lastIndexOf(';') + 1)));
        }
        return moments;
    }

    [[nodiscard]] static std::optional<QDateTime> moment(const QByteArray &text)
    {
        const QByteArray trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.size() > 200)
            return std::nullopt;
        const Owned<GDateTime> date(g_mime_utils_header_decode_date(trimmed.constData()));
        if (!date)
            return std::nullopt;
        const qint64 seconds = g_date_time_to_unix(date.get());
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        return utc.isValid() && utc.date().year() < 10000 ? std::optional(utc) : std::nullopt;
    }

private:
    static void collect(InternetAddressList *list, int depth, QList<MailAddress> &found)
    {
        const int count = internet_address_list_length(list);
        for (int i = 0; i < count && found.size() < mostAddresses; ++i) {
            InternetAddress *entry = internet_address_list_get_address(list, i);
            if (INTERNET_ADDRESS_IS_MAILBOX(entry)) {
                const QString name = QString::fromUtf8(internet_address_get_name(entry));
                const char *address = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(entry));
                found.append({oneLine(name), oneLine(QString::fromUtf8(address))});
            } else if (INTERNET_ADDRESS_IS_GROUP(entry) && depth < 3) {
                collect(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(entry)), depth + 1, found);
            }
        }
    }

    GMimeHeaderList *m_list;
    QList<MessageFlag> &m_flags;
};

// --- parts

/// A part in reading order. `alternative` numbers the multipart/alternative it stands in, 0 for none.
struct Part
{
    GMimeObject *object = nullptr;
    int alternative = 0;
    int messageDepth = 0;
    enum class As { Plain, Html, Attachment, ForwardedHead, Loose } as = As::Attachment;
};

bool isText(GMimeObject *object, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", subtype) != 0;
}

Part::As readAs(GMimeObject *object, bool alone)
{
    if (!GMIME_IS_PART(object))
        return Part::As::Attachment;
    GMimePart *part = GMIME_PART(object);
    const bool html = isText(object, "html");
    if (!html && !isText(object, "plain"))
        return Part::As::Attachment;
    if (g_mime_part_is_attachment(part) || (!alone && g_mime_part_get_filename(part) != nullptr))
        return Part::As::Attachment;
    return html ? Part::As::Html : Part::As::Plain;
}

struct Branch
{
    GMimeObject *object;
    int depth;
    int alternative;
    int messageDepth;
};

void enterMultipart(const Branch &branch, int &alternatives, std::vector<Branch> &path,
                    std::vector<Part> &parts)
{
    GMimeMultipart *multipart = GMIME_MULTIPART(branch.object);
    GMimeContentType *type = g_mime_object_get_content_type(branch.object);
    const bool isAlternative = g_mime_content_type_is_type(type, "multipart", "alternative") != 0;
    const int alternative = isAlternative ? ++alternatives : branch.alternative;
    const int count = std::min(g_mime_multipart_get_count(multipart), mostParts + 1);
    // Without its boundary the whole body stands where usually nothing does.
    if (count == 0)
        parts.push_back({branch.object, 0, branch.messageDepth, Part::As::Loose});
    for (int i = count - 1; i >= 0; --i)
        path.push_back(
            {g_mime_multipart_get_part(multipart, i), branch.depth + 1, alternative, branch.messageDepth});
}

/// All parts in reading order, by an own stack: nesting comes from outside.
std::vector<Part> partsOf(GMimeMessage *message, QList<MessageFlag> &flags)
{
    std::vector<Part> parts;
    std::vector<Branch> path;
    int alternatives = 0;
    if (GMimeObject *root = g_mime_message_get_mime_part(message))
        path.push_back({root, 0, 0, 0});
    while (!path.empty()) {
        const Branch branch = path.back();
        path.pop_back();
        if (branch.depth > deepestPart) {
            flags << MessageFlag::TooDeep;
            continue;
        }
        if (parts.size() >= static_cast<size_t>(mostParts)) {
            flags << MessageFlag::TooManyParts;
            break;
        }
        if (GMIME_IS_MULTIPART(branch.object)) {
            enterMultipart(branch, alternatives, path, parts);
        } else if (GMIME_IS_MESSAGE_PART(branch.object)) {
            // Only the outermost forwarded message is an attachment of its own: each level holds all below
            // it.
            if (branch.messageDepth == 0)
                parts.push_back({branch.object, branch.alternative, 1, Part::As::Attachment});
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(branch.object));
            if (inner == nullptr)
                continue;
            parts.push_back({branch.object, 0, branch.messageDepth + 1, Part::As::ForwardedHead});
            if (GMimeObject *root = g_mime_message_get_mime_part(inner))
                path.push_back({root, branch.depth + 1, 0, branch.messageDepth + 1});
        } else if (branch.object != nullptr) {
            const bool alone = branch.depth == 0;
            parts.push_back(
                {branch.object, branch.alternative, branch.messageDepth, readAs(branch.object, alone)});
        }
    }
    return parts;
}

struct StreamBytes
{
    Ref<GMimeStream> stream{g_mime_stream_mem_new()};

    [[nodiscard]] QByteArray view() const
    {
        const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return QByteArray::fromRawData(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
    }
};

/// The decoded bytes; the view lives as long as what it came from.
StreamBytes contentOf(GMimeObject *object)
{
    StreamBytes bytes;
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner != nullptr)
            g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, bytes.stream.get());
    } else if (GMIME_IS_PART(object)) {
        if (GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object)))
            g_mime_data_wrapper_write_to_stream(content, bytes.stream.get());
    }
    return bytes;
}

/// Characters that base64 does not know, or an encoding that nobody knows.
bool hasBrokenEncoding(GMimeObject *object, const QByteArray &mail)
{
    const char *declared = g_mime_object_get_header(object, "Content-Transfer-Encoding");
    if (declared == nullptr || !GMIME_IS_PART(object))
        return false;
    GMimePart *part = GMIME_PART(object);
    const GMimeContentEncoding encoding = g_mime_part_get_content_encoding(part);
    if (encoding == GMIME_CONTENT_ENCODING_DEFAULT)
        return !QByteArrayView(declared).trimmed().isEmpty();
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return false;
    const GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
    const qsizetype begin = std::clamp<qsizetype>(stream->bound_start, 0, mail.size());
    const qsizetype end =
        stream->bound_end < 0 ? mail.size() : std::clamp<qsizetype>(stream->bound_end, begin, mail.size());
    const QByteArrayView encoded = QByteArrayView(mail).sliced(begin, end - begin);
    if (encoding == GMIME_CONTENT_ENCODING_BASE64)
        return !isBase64(encoded);
    return encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE && !isQuotedPrintable(encoded);
}

// --- text

QByteArray charsetOf(GMimeObject *object)
{
    return QByteArray(g_mime_object_get_content_type_parameter(object, "charset"));
}

QString looseText(const Part &part, QList<MessageFlag> &flags)
{
    const char *body = g_mime_multipart_get_prologue(GMIME_MULTIPART(part.object));
    if (body == nullptr)
        return {};
    flags << MessageFlag::BrokenStructure;
    return readableText(
        decodedText(QByteArrayView(body).first(std::min(qsizetype(qstrlen(body)), longestTextBytes)), {})
            .text);
}

QString textOf(const Part &part, QList<MessageFlag> &flags)
{
    if (part.as == Part::As::Loose)
        return looseText(part, flags);
    const StreamBytes content = contentOf(part.object);
    QByteArray bytes = content.view();
    if (bytes.size() > longestTextBytes) {
        const qsizetype end = bytes.lastIndexOf('\n', longestTextBytes);
        bytes = bytes.first(end > 0 ? end : longestTextBytes);
        flags << MessageFlag::TruncatedText;
    }
    const DecodedText decoded = decodedText(bytes, charsetOf(part.object));
    if (decoded.guessed)
        flags << MessageFlag::CharsetGuessed;
    if (part.as == Part::As::Plain) {
        const QByteArray format(g_mime_object_get_content_type_parameter(part.object, "format"));
        const QString text = readableText(decoded.text);
        return qstricmp(format.constData(), "flowed") == 0 ? unfolded(text) : text;
    }
    const HtmlText html = textFromHtml(decoded.text.toUtf8());
    if (html.crude)
        flags << MessageFlag::HtmlCrude;
    return readableText(html.text);
}

QString forwardedHead(GMimeObject *object, QList<MessageFlag> &flags)
{
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    const Headers headers(inner, flags);
    return u"%1\nFrom: %2\nDate: %3\nSubject: %4\n"_s.arg(
        forwardedMark, headers.decoded("From"), headers.decoded("Date"), headers.decoded("Subject"));
}

/// The plain form where a mail says the same twice; otherwise everything that is meant to be read.
QString bodyText(const std::vector<Part> &parts, bool withForwarded, QList<MessageFlag> &flags)
{
    struct Piece
    {
        Part part;
        QString text;
    };
    std::vector<Piece> pieces;
    QList<int> plainAlternatives;
    bool anyPlain = false;
    bool anyHtml = false;
    for (const Part &part : parts) {
        if (part.as == Part::As::Attachment || (part.messageDepth > 0 && !withForwarded))
            continue;
        if (part.as == Part::As::Html && part.alternative > 0 && plainAlternatives.contains(part.alternative))
            continue;
        const bool head = part.as == Part::As::ForwardedHead;
        pieces.push_back({part, head ? forwardedHead(part.object, flags) : textOf(part, flags)});
        const bool blank = pieces.back().text.trimmed().isEmpty();
        if (part.as == Part::As::Plain && !blank) {
            plainAlternatives << part.alternative;
            anyPlain = true;
        }
        anyHtml = anyHtml || (part.as == Part::As::Html && !blank);
    }
    if (anyHtml && !anyPlain)
        flags << MessageFlag::HtmlOnly;
    QString text;
    for (const Piece &piece : pieces) {
        const bool repeated = piece.part.as == Part::As::Html && piece.part.alternative > 0 &&
                              plainAlternatives.contains(piece.part.alternative);
        const QString trimmed = withoutBlankEnds(piece.text);
        if (!repeated && !trimmed.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n\n"_s) + trimmed;
        if (text.size() > longestText) {
            text.truncate(longestText);
            flags << MessageFlag::TruncatedText;
            break;
        }
    }
    return text;
}

// --- attachments

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
    return QString::fromUtf8(name).normalized(QString::NormalizationForm_C);
}

Attachment attachmentOf(const Part &part, qsizetype number, QList<MessageFlag> &flags)
{
    const StreamBytes stream = contentOf(part.object);
    const QByteArray content = stream.view();
    QString name = declaredName(part.object);
    if (holdsDirectionMarks(name))
        flags << MessageFlag::BidiName;
    const bool isMessage = GMIME_IS_MESSAGE_PART(part.object) != 0;
    const QString type = isMessage ? u"message/rfc822"_s : typeOfContent(content, name);
    if (isMessage && name.isEmpty()) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part.object));
        QString subject = inner == nullptr ? QString() : Headers(inner, flags).decoded("Subject").left(100);
        subject.replace(u'/', u'-').replace(u'\\', u'-');
        name = subject.isEmpty() ? QString() : subject + u".eml"_s;
    }
    Attachment attachment = attachmentFrom(content, type, name, number);
    GMimeContentType *declared = g_mime_object_get_content_type(part.object);
    const Owned<char> declaredType(g_mime_content_type_get_mime_type(declared));
    attachment.declaredType = oneLine(QString::fromUtf8(declaredType.get())).left(200).toLower();

    if (attachment.declaredType == "text/calendar"_L1)
        flags << MessageFlag::Invitation;
    if (attachment.declaredType == "application/ms-tnef"_L1 || attachment.name.toLower() == "winmail.dat"_L1)
        flags << MessageFlag::OutlookBag;
    if (attachment.declaredType == "application/pkcs7-mime"_L1 ||
        attachment.declaredType == "application/x-pkcs7-mime"_L1 ||
        attachment.declaredType == "application/pgp-encrypted"_L1)
        flags << MessageFlag::Encrypted;
    return attachment;
}

// --- the message

void readPeople(const Headers &headers, Message &message)
{
    QList<MailAddress> from = headers.addresses("From");
    from.removeIf([](const MailAddress &one) { return !one.address.contains(u'@'); });
    if (from.isEmpty()) {
        message.fromName = headers.decoded("From");
        message.flags << MessageFlag::NoSender;
    } else {
        message.fromName = from.first().name;
        message.fromAddress = from.first().address;
        if (from.size() > 1)
            message.flags << MessageFlag::SeveralSenders;
    }
    if (holdsDirectionMarks(message.fromName))
        message.flags << MessageFlag::BidiName;
    if (message.fromName.contains(u'@') && !message.fromAddress.isEmpty() &&
        !message.fromName.contains(message.fromAddress, Qt::CaseInsensitive))
        message.flags << MessageFlag::NameIsAddress;
    const QList<MailAddress> reply = headers.addresses("Reply-To");
    message.replyTo = reply.isEmpty() ? QString() : reply.first().address;
    if (!message.replyTo.isEmpty() && message.replyTo.compare(message.fromAddress, Qt::CaseInsensitive) != 0)
        message.flags << MessageFlag::ReplyToDiffers;
    message.to = headers.addresses("To");
}

bool isCredible(const std::optional<QDateTime> &moment)
{
    return moment && moment->date().year() >= 1995;
}

void readMoments(const Headers &headers, Message &message)
{
    const QByteArray date = headers.raw("Date");
    message.sentAt = Headers::moment(date);
    if (date.trimmed().isEmpty())
        message.flags << MessageFlag::NoDate;
    else if (!message.sentAt)
        message.flags << MessageFlag::DateUnreadable;

    const std::vector<std::optional<QDateTime>> received = headers.received();
    const auto readable = std::ranges::find_if(received, isCredible);
    if (!received.empty() && readable != received.begin())
        message.flags << MessageFlag::ReceivedUnreadable;
    if (readable != received.end())
        message.receivedAt = *readable;

    const bool late =
        message.sentAt && message.receivedAt && *message.sentAt > message.receivedAt->addDays(2);
    const bool plausible = isCredible(message.sentAt) && !late;
    if (message.sentAt && !plausible)
        message.flags << MessageFlag::DateImplausible;
    if (message.receivedAt) {
        message.receivedOn = receivedOn(*message.receivedAt);
        message.receiptEvidence = ReceiptEvidence::ReceivedHeader;
    } else if (plausible) {
        message.receivedOn = receivedOn(*message.sentAt);
        message.receiptEvidence = ReceiptEvidence::DateHeader;
    }
}

QByteArray reportTypeOf(GMimeMessage *message)
{
    GMimeObject *root = g_mime_message_get_mime_part(message);
    if (root == nullptr ||
        g_mime_content_type_is_type(g_mime_object_get_content_type(root), "multipart", "report") == 0)
        return {};
    return QByteArray(g_mime_object_get_content_type_parameter(root, "report-type")).toLower();
}

bool isEncrypted(GMimeMessage *message)
{
    GMimeObject *root = g_mime_message_get_mime_part(message);
    return root != nullptr && GMIME_IS_MULTIPART_ENCRYPTED(root);
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
    const std::unique_ptr<Parsed> mail = parsed(bytes);
    if (!mail->message)
        return Refusal{RefusalReason::NotAMessage, {fileName}};

    Message message;
    if (mail->mail.headerCut)
        message.flags << MessageFlag::HeaderCut;
    const Headers headers(mail->message.get(), message.flags);
    message.messageId = headers.id("Message-ID");
    message.inReplyTo = headers.id("In-Reply-To");
    message.references = headers.references();
    message.subject = headers.decoded("Subject");
    readPeople(headers, message);
    readMoments(headers, message);
    const auto header = [&headers](const char *name) {
        return QString::fromLatin1(headers.raw(name)).trimmed();
    };
    message.automatic =
        automaticBy(header, message.fromAddress, message.subject, reportTypeOf(mail->message.get()));

    const std::vector<Part> parts = partsOf(mail->message.get(), message.flags);
    message.text = bodyText(parts, message.automatic != Automatic::Bounce, message.flags);
    for (const Part &part : parts) {
        if (part.as != Part::As::ForwardedHead && hasBrokenEncoding(part.object, mail->mail.bytes))
            message.flags << MessageFlag::BrokenEncoding;
        if (part.as == Part::As::Attachment)
            message.attachments << attachmentOf(part, message.attachments.size() + 1, message.flags);
    }
    if (isEncrypted(mail->message.get()))
        message.flags << MessageFlag::Encrypted;
    std::ranges::sort(message.flags);
    message.flags.erase(std::ranges::unique(message.flags).begin(), message.flags.end());
    return message;
}

std::optional<QByteArray> attachmentContent(const QByteArray &bytes, qsizetype index)
{
    if (bytes.isEmpty() || bytes.size() > largestMail || index < 0)
        return std::nullopt;
    const std::unique_ptr<Parsed> mail = parsed(bytes);
    if (!mail->message)
        return std::nullopt;
    QList<MessageFlag> flags;
    for (const Part &part : partsOf(mail->message.get(), flags)) {
        if (part.as != Part::As::Attachment || index-- > 0)
            continue;
        const StreamBytes content = contentOf(part.object);
        const QByteArray view = content.view();
        return QByteArray(view.constData(), view.size());
    }
    return std::nullopt;
}

} // namespace atbilde
