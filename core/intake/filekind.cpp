// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/filekind.h"

#include "core/codes.h"
#include "core/intake/mailboxfile.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<FileKind, allFileKinds.size()> kindCodes{{
    {FileKind::Message, "message"_L1},
    {FileKind::Mailbox, "mailbox"_L1},
    {FileKind::Outlook, "outlook"_L1},
    {FileKind::OutlookBag, "outlook_bag"_L1},
    {FileKind::Pdf, "pdf"_L1},
    {FileKind::Image, "image"_L1},
    {FileKind::Container, "container"_L1},
    {FileKind::Archive, "archive"_L1},
    {FileKind::Text, "text"_L1},
    {FileKind::Unknown, "unknown"_L1},
}};

// A header of one of these names is proof enough; of the second list it takes two.
constexpr std::array<QByteArrayView, 6> provingHeaders{"from",        "received", "message-id",
                                                       "return-path", "sender",   "delivered-to"};
constexpr std::array<QByteArrayView, 8> usualHeaders{
    "to", "subject", "date", "mime-version", "content-type", "reply-to", "cc", "content-transfer-encoding"};

constexpr qsizetype headLimit = 64 * 1024;
constexpr int mostLines = 1'000'000;
// A first message longer than this could not be read anyway.
constexpr qsizetype mailboxLimit = 50 * 1024 * 1024;

QByteArray headerName(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || colon > 76)
        return {};
    const QByteArrayView name = line.first(colon).trimmed();
    const bool plain = std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127; });
    return plain ? name.toByteArray().toLower() : QByteArray();
}

bool looksLikeMessage(QByteArrayView content)
{
    int usual = 0;
    int foreign = 0;
    int lines = 0;
    const char lineEnd = content.indexOf('\n') >= 0 ? '\n' : '\r';
    for (qsizetype at = messageStart(content); at < content.size() && ++lines < mostLines;) {
        qsizetype end = content.indexOf(lineEnd, at);
        if (end < 0)
            end = content.size();
        QByteArrayView line = content.sliced(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            return usual > 1;
        if (line.front() == ' ' || line.front() == '\t')
            continue;
        const QByteArray name = headerName(line.first(std::min<qsizetype>(line.size(), 200)));
        if (std::ranges::find(provingHeaders, name) != provingHeaders.end())
            return true;
        if (std::ranges::find(usualHeaders, name) != usualHeaders.end())
            ++usual;
        else if (name.isEmpty() && ++foreign > 2)
            return false;
    }
    return usual > 1;
}

/// ASiC-E (ETSI EN 319 162-1): the first entry is `mimetype`, stored, and says so.
bool isSignedContainer(QByteArrayView head)
{
    return head.sliced(std::min<qsizetype>(head.size(), 30)).startsWith("mimetype") &&
           head.indexOf("application/vnd.etsi.asic-e+zip") > 0;
}

/// The name of a property stream that every saved Outlook message has; names are UTF-16 (MS-CFB, MS-OXMSG).
bool isOutlookMessage(QByteArrayView content)
{
    constexpr QStringView name = u"__properties_version1.0";
    return content.indexOf(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2)) > 0;
}

} // namespace

QString codeOf(FileKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<FileKind> fileKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

qsizetype messageStart(QByteArrayView content)
{
    qsizetype at = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto skipEmptyLines = [&] {
        while (at < content.size() && (content[at] == '\r' || content[at] == '\n'))
            ++at;
    };
    skipEmptyLines();
    if (content.sliced(at).startsWith("From ") || content.sliced(at).startsWith(">From ")) {
        while (at < content.size() && content[at] != '\r' && content[at] != '\n')
            ++at;
        skipEmptyLines();
    }
    return at;
}

FileKind fileKind(QByteArrayView content)
{
    // A PDF may have other bytes before its mark, but a message that carries a PDF is a message.
    if (looksLikeMessage(content))
        return holdsSeveralMessages(content, mailboxLimit) ? FileKind::Mailbox : FileKind::Message;
    const QByteArrayView head = content.first(std::min<qsizetype>(content.size(), 1024));
    if (head.startsWith("PK\x03\x04"))
        return isSignedContainer(head) ? FileKind::Container : FileKind::Archive;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return isOutlookMessage(content) ? FileKind::Outlook : FileKind::Unknown;
    if (head.startsWith("\x78\x9F\x3E\x22"))
        return FileKind::OutlookBag;
    // Looked for last: what says at its very beginning what it is may hold a PDF.
    if (head.indexOf("%PDF-") >= 0)
        return FileKind::Pdf;
    if (head.isEmpty())
        return FileKind::Unknown;
    const QMimeType type = QMimeDatabase().mimeTypeForData(
        QByteArray::fromRawData(content.data(), std::min(content.size(), headLimit)));
    if (type.name().startsWith("image/"_L1))
        return FileKind::Image;
    if (type.inherits(u"application/zip"_s))
        return FileKind::Archive;
    return type.inherits(u"text/plain"_s) ? FileKind::Text : FileKind::Unknown;
}

} // namespace atbilde
