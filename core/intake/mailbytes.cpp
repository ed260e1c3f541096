// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailbytes.h"

#include "core/intake/filekind.h"
#include "core/intake/mailreader.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestHead = 1024 * 1024;
constexpr qsizetype mostHeaders = 2000;
constexpr int mostMarks = 6;

struct LineEnds
{
    qsizetype crlf = 0;
    qsizetype cr = 0; ///< alone
    qsizetype lf = 0; ///< alone
};

LineEnds lineEnds(const QByteArray &bytes)
{
    LineEnds ends;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at > 0 && bytes[at - 1] == '\r')
            ++ends.crlf;
        else
            ++ends.lf;
    }
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1)) {
        if (at + 1 == bytes.size() || bytes[at + 1] != '\n')
            ++ends.cr;
    }
    return ends;
}

bool holdsBinaryPart(const QByteArray &bytes)
{
    static const QByteArrayMatcher encoding("ransfer-Encoding:");
    for (qsizetype at = encoding.indexIn(bytes); at >= 0; at = encoding.indexIn(bytes, at + 1)) {
        const QByteArray value = bytes.sliced(at + 17, std::min<qsizetype>(40, bytes.size() - at - 17));
        if (value.trimmed().toLower().startsWith("binary"))
            return true;
    }
    return false;
}

void uniteLineEnds(QByteArray &bytes)
{
    const LineEnds ends = lineEnds(bytes);
    if (ends.lf == 0 && ends.crlf == 0 && ends.cr > 0) {
        bytes.replace('\r', '\n');
    } else if (ends.crlf > 0 && ends.lf > 0 && !holdsBinaryPart(bytes)) {
        bytes.replace("\r\n", "\n");
    }
}

/// A program that writes an mbox puts a ">" before a line that would look like the next message.
void takeMailboxQuotesAway(QByteArray &bytes)
{
    static const QByteArrayMatcher quoted("From ");
    QByteArray plain;
    qsizetype taken = 0;
    for (qsizetype at = quoted.indexIn(bytes); at >= 0; at = quoted.indexIn(bytes, at + 1)) {
        qsizetype begin = at;
        while (begin > taken && bytes[begin - 1] == '>')
            --begin;
        if (begin == at || begin == 0 || bytes[begin - 1] != '\n')
            continue;
        plain += QByteArrayView(bytes).sliced(taken, begin - taken);
        taken = begin + 1;
    }
    if (taken == 0)
        return;
    plain += QByteArrayView(bytes).sliced(taken);
    bytes = plain;
}

/// Length of the header block that begins at `begin`, its empty line included.
qsizetype headLength(QByteArrayView bytes, qsizetype begin)
{
    for (qsizetype at = begin; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            break;
        if (end == at || (end == at + 1 && bytes[at] == '\r'))
            return end + 1 - begin;
        at = end + 1;
    }
    return bytes.size() - begin;
}

/// The header block with limits kept: no header over its limit, no block over its.
QByteArray shortenedHead(QByteArrayView head, bool &cut)
{
    QByteArray kept;
    qsizetype headerBegin = 0;
    qsizetype headers = 0;
    for (qsizetype at = 0; at < head.size();) {
        qsizetype end = head.indexOf('\n', at);
        end = end < 0 ? head.size() : end + 1;
        QByteArrayView line = head.sliced(at, end - at);
        at = end;
        const bool blank = line == "\n" || line == "\r\n";
        const bool continued = !blank && (line.front() == ' ' || line.front() == '\t');
        if (!continued) {
            headerBegin = kept.size();
            ++headers;
        }
        if (blank) {
            kept += line;
            break;
        }
        if (headers > mostHeaders || kept.size() > longestHead) {
            cut = true;
            continue;
        }
        const qsizetype room = longestHeader - (kept.size() - headerBegin);
        if (line.size() <= room) {
            kept += line;
            continue;
        }
        cut = true;
        if (!continued && room > 1) {
            kept += line.first(room - 1);
            kept += '\n';
        }
    }
    return kept;
}

/// Blocks of headers inside the body begin behind a boundary line. Only monstrous ones are touched.
QByteArray withShortHeads(const QByteArray &bytes, bool &cut)
{
    QByteArray kept;
    qsizetype taken = 0;
    qsizetype at = 0;
    bool first = true;
    while (at >= 0 && at < bytes.size()) {
        const qsizetype length = headLength(bytes, at);
        const QByteArrayView head = QByteArrayView(bytes).sliced(at, length);
        const bool isHead = first || head.first(std::min<qsizetype>(head.size(), 80)).indexOf(':') > 0;
        if (length > longestHeader && isHead) {
            kept += QByteArrayView(bytes).sliced(taken, at - taken);
            kept += shortenedHead(head, cut);
            taken = at + length;
        }
        const qsizetype lookedAt = at + length;
        first = false;
        // From the end of what was looked at, or a body full of dashes would be read over and over.
        const qsizetype boundary = bytes.indexOf("\n--", std::max<qsizetype>(lookedAt - 1, 0));
        at = boundary < 0 ? -1 : bytes.indexOf('\n', boundary + 1) + 1;
        if (at == 0)
            break;
    }
    if (taken == 0)
        return bytes;
    kept += QByteArrayView(bytes).sliced(taken);
    return kept;
}

bool isMark(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

MailBytes mailBytes(const QByteArray &original)
{
    const qsizetype start = messageStart(original);
    MailBytes mail{QByteArray::fromRawData(original.constData() + start, original.size() - start)};
    uniteLineEnds(mail.bytes);
    if (QByteArrayView(original).first(start).trimmed().startsWith("From "))
        takeMailboxQuotesAway(mail.bytes);
    const qsizetype head = headLength(mail.bytes, 0);
    if (mail.bytes.first(head).contains('\0')) {
        for (qsizetype i = 0; i < head; ++i) {
            if (mail.bytes.at(i) == '\0')
                mail.bytes[i] = ' ';
        }
    }
    mail.bytes = withShortHeads(mail.bytes, mail.headerCut);
    return mail;
}

bool isBase64(QByteArrayView encoded)
{
    static const std::array<bool, 256> known = [] {
        std::array<bool, 256> table{};
        for (const char c :
             QByteArrayView("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
            table[static_cast<unsigned char>(c)] = true;
        return table;
    }();
    qsizetype letters = 0;
    for (const char c : encoded) {
        if (c == '\n' || c == '\r' || c == ' ' || c == '\t')
            continue;
        if (!known[static_cast<unsigned char>(c)])
            return false;
        ++letters;
    }
    return letters % 4 == 0;
}

bool isQuotedPrintable(QByteArrayView encoded)
{
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (qsizetype at = encoded.indexOf('='); at >= 0; at = encoded.indexOf('=', at + 1)) {
        const QByteArrayView rest = encoded.sliced(at + 1, std::min<qsizetype>(2, encoded.size() - at - 1));
        const bool softEnd =
            rest.isEmpty() || rest[0] == '\n' || rest[0] == '\r' || rest[0] == ' ' || rest[0] == '\t';
        if (!softEnd && !(rest.size() == 2 && isHex(rest[0]) && isHex(rest[1])))
            return false;
    }
    return true;
}

QString readableText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    bool composed = true;
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
            continue;
        }
        const bool control = c.unicode() < 32 || (c.unicode() >= 127 && c.unicode() < 160);
        if (control && c != u'\n' && c != u'\t') {
            clean += c.isNull() ? QString() : QString(u' ');
            continue;
        }
        if (c.unicode() >= 0x300 && isMark(c)) {
            composed = false;
            if (++marks > mostMarks)
                continue;
        } else {
            marks = 0;
        }
        if (c != QChar::ByteOrderMark)
            clean += c;
    }
    return composed ? clean : clean.normalized(QString::NormalizationForm_C);
}

QString unfolded(const QString &text)
{
    QString joined;
    joined.reserve(text.size());
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i];
        joined += line;
        const bool last = i + 1 == lines.size();
        const bool flows = line.endsWith(u' ') && line != u"-- " && !line.startsWith(u'>') && !last &&
                           !lines[i + 1].startsWith(u'>') && !lines[i + 1].isEmpty();
        if (!last && !flows)
            joined += u'\n';
    }
    return joined;
}

QString withoutBlankEnds(const QString &text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i) {
        if (text[i] == u'\n')
            begin = i + 1;
    }
    qsizetype end = text.size();
    while (end > begin && text[end - 1].isSpace())
        --end;
    return text.sliced(begin, end - begin);
}

} // namespace atbilde
