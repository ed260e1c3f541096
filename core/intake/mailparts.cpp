// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailparts.h"

#include "core/intake/charset.h"
#include "core/intake/htmltext.h"
#include "core/intake/mailbytes.h"
#include "core/intake/mailheaders.h"
#include "core/intake/mailreader.h"
#include "core/intake/versions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestTextBytes = 4 * 1024 * 1024;

bool isText(GMimeObject *object, const char *subtype)
{
    return isOfType(object, "text", subtype);
}

MailPart::As readAs(GMimeObject *object, bool alone)
{
    if (!GMIME_IS_PART(object))
        return MailPart::As::Attachment;
    GMimePart *part = GMIME_PART(object);
    const bool html = isText(object, "html");
    if (!html && !isText(object, "plain"))
        return MailPart::As::Attachment;
    if (g_mime_part_is_attachment(part) || (!alone && g_mime_part_get_filename(part) != nullptr))
        return MailPart::As::Attachment;
    return html ? MailPart::As::Html : MailPart::As::Plain;
}

struct Branch
{
    GMimeObject *object;
    int depth;
    int alternative;
    int messageDepth;
};

void enterMultipart(const Branch &branch, int &alternatives, std::vector<Branch> &path,
                    std::vector<MailPart> &parts)
{
    GMimeMultipart *multipart = GMIME_MULTIPART(branch.object);
    GMimeContentType *type = g_mime_object_get_content_type(branch.object);
    const bool isAlternative = g_mime_content_type_is_type(type, "multipart", "alternative") != 0;
    const int alternative = isAlternative ? ++alternatives : branch.alternative;
    const int count = std::min(g_mime_multipart_get_count(multipart), mostParts + 1);
    // Without its boundary the whole body stands where usually nothing does.
    if (count == 0)
        parts.push_back({branch.object, 0, branch.messageDepth, MailPart::As::Loose});
    for (int i = count - 1; i >= 0; --i)
        path.push_back(
            {g_mime_multipart_get_part(multipart, i), branch.depth + 1, alternative, branch.messageDepth});
}

QByteArray charsetOf(GMimeObject *object)
{
    return QByteArray(g_mime_object_get_content_type_parameter(object, "charset"));
}

QString looseText(const MailPart &part, QList<MessageFlag> &flags)
{
    const char *body = g_mime_multipart_get_prologue(GMIME_MULTIPART(part.object));
    if (body == nullptr)
        return {};
    flags << MessageFlag::BrokenStructure;
    return readableText(
        decodedText(QByteArrayView(body).first(std::min(qsizetype(qstrlen(body)), longestTextBytes)), {})
            .text);
}

QString forwardedHead(GMimeObject *object, QList<MessageFlag> &flags)
{
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    const MailHeaders headers(inner, flags);
    return u"%1\nFrom: %2\nDate: %3\nSubject: %4\n"_s.arg(
        forwardedMark, headers.decoded("From"), headers.decoded("Date"), headers.decoded("Subject"));
}

struct Piece
{
    MailPart part;
    QString text;
};

/// What says the same as `part` in the other form, if it says anything.
Piece *otherVersion(const MailPart &part, std::vector<Piece> &pieces)
{
    if (part.alternative == 0)
        return nullptr;
    const MailPart::As wanted = part.as == MailPart::As::Html ? MailPart::As::Plain : MailPart::As::Html;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        if (piece->part.alternative == part.alternative && piece->part.as == wanted)
            return piece->text.trimmed().isEmpty() ? nullptr : &*piece;
    }
    return nullptr;
}

QString joined(const std::vector<Piece> &pieces, QList<MessageFlag> &flags)
{
    QString text;
    for (const Piece &piece : pieces) {
        const QString trimmed = withoutBlankEnds(piece.text);
        if (!trimmed.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n\n"_s) + trimmed;
        if (text.size() > longestText) {
            text.truncate(longestText);
            flags << MessageFlag::TruncatedText;
            break;
        }
    }
    return text;
}

} // namespace

QByteArray reportTypeOf(GMimeMessage *message)
{
    GMimeObject *root = g_mime_message_get_mime_part(message);
    if (root == nullptr || !isOfType(root, "multipart", "report"))
        return {};
    return QByteArray(g_mime_object_get_content_type_parameter(root, "report-type")).toLower();
}

bool isOfType(GMimeObject *object, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype) != 0;
}

std::vector<MailPart> partsOf(GMimeMessage *message, QList<MessageFlag> &flags)
{
    std::vector<MailPart> parts;
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
                parts.push_back({branch.object, branch.alternative, 1, MailPart::As::Attachment});
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(branch.object));
            if (inner == nullptr)
                continue;
            parts.push_back({branch.object, 0, branch.messageDepth + 1, MailPart::As::ForwardedHead});
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

QString wordsOf(const MailPart &part, QList<MessageFlag> &flags)
{
    const PartBytes content = contentOf(part.object);
    QByteArray bytes = content.view();
    if (bytes.size() > longestTextBytes) {
        const qsizetype end = bytes.lastIndexOf('\n', longestTextBytes);
        bytes = bytes.first(end > 0 ? end : longestTextBytes);
        flags << MessageFlag::TruncatedText;
    }
    const DecodedText decoded = decodedText(bytes, charsetOf(part.object));
    if (decoded.guessed)
        flags << MessageFlag::CharsetGuessed;
    return decoded.text;
}

QString textOf(const MailPart &part, QList<MessageFlag> &flags)
{
    if (part.as == MailPart::As::Loose)
        return looseText(part, flags);
    const QString words = wordsOf(part, flags);
    if (part.as == MailPart::As::Plain) {
        const QByteArray format(g_mime_object_get_content_type_parameter(part.object, "format"));
        const QString text = readableText(words);
        return qstricmp(format.constData(), "flowed") == 0 ? unfolded(text) : text;
    }
    const HtmlText html = textFromHtml(words.toUtf8());
    if (html.crude)
        flags << MessageFlag::HtmlCrude;
    if (html.hidden)
        flags << MessageFlag::HiddenText;
    return readableText(html.text);
}

QString bodyText(const std::vector<MailPart> &parts, bool withForwarded, QList<MessageFlag> &flags)
{
    std::vector<Piece> pieces;
    bool anyPlain = false;
    bool anyHtml = false;
    qsizetype length = 0;
    for (const MailPart &part : parts) {
        if (part.as == MailPart::As::Attachment || (part.messageDepth > 0 && !withForwarded))
            continue;
        if (length > longestText) {
            flags << MessageFlag::TruncatedText;
            break;
        }
        Piece *other = part.as == MailPart::As::Html || part.as == MailPart::As::Plain
                           ? otherVersion(part, pieces)
                           : nullptr;
        if (other != nullptr && part.as == MailPart::As::Html) {
            other->text = joinedVersions(other->text, wordsOf(part, flags).toUtf8(), flags);
        } else if (other != nullptr) {
            const QByteArray html = wordsOf(other->part, flags).toUtf8();
            *other = {part, joinedVersions(textOf(part, flags), html, flags)};
        } else {
            const bool head = part.as == MailPart::As::ForwardedHead;
            pieces.push_back({part, head ? forwardedHead(part.object, flags) : textOf(part, flags)});
        }
        const Piece &piece = other == nullptr ? pieces.back() : *other;
        const bool blank = piece.text.trimmed().isEmpty();
        anyPlain = anyPlain || (piece.part.as == MailPart::As::Plain && !blank);
        anyHtml = anyHtml || (piece.part.as == MailPart::As::Html && !blank);
        length += piece.text.size();
    }
    if (anyHtml && !anyPlain)
        flags << MessageFlag::HtmlOnly;
    return joined(pieces, flags);
}

} // namespace atbilde
