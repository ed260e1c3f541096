// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/outlookbag.h"

#include "core/intake/outlookfile.h"
#include "core/intake/outlookmessage.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// Read by hand, not by libytnef: that one writes its complaints to the console and trusts what it reads.

constexpr QByteArrayView signature = "\x78\x9F\x3E\x22";
constexpr int deepestBag = 8;
constexpr size_t mostAttachments = 1000;
constexpr quint32 mostProperties = 10'000;

// Attributes by their number (MS-OXTNEF 2.1.3.2); the upper half of the word says the type.
constexpr quint16 attributeSubject = 0x8004;
constexpr quint16 attributeClass = 0x8008;
constexpr quint16 attributeBody = 0x800C;
constexpr quint16 attributeContent = 0x800F;
constexpr quint16 attributeTitle = 0x8010;
constexpr quint16 attributeBegin = 0x9002;
constexpr quint16 attributeProperties = 0x9003;
constexpr quint16 attributeOfAttachment = 0x9005;
constexpr quint16 attributeCodePage = 0x9007;

constexpr quint16 severalValues = 0x1000;
constexpr quint16 firstNamedProperty = 0x8000;

// {00020307-0000-0000-C000-000000000046}: what follows is a message.
constexpr QByteArrayView messageMark("\x07\x03\x02\x00\x00\x00\x00\x00\xC0\x00\x00\x00\x00\x00\x00\x46", 16);

/// Reads forward and never beyond the end: where something is missing, it is over.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isOver() const { return m_over || m_at >= m_bytes.size(); }
    [[nodiscard]] bool hasFailed() const { return m_over; }

    QByteArrayView take(qint64 length)
    {
        if (m_over || length < 0 || length > m_bytes.size() - m_at) {
            m_over = true;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, length);
        m_at += length;
        return taken;
    }

    template <class Number>
    Number number()
    {
        const QByteArrayView taken = take(sizeof(Number));
        return taken.isEmpty() ? Number(0) : qFromLittleEndian<Number>(taken.data());
    }

    /// A length, so many bytes, and the blanks that make them fours.
    QByteArrayView sized()
    {
        const qint64 length = number<quint32>();
        const QByteArrayView taken = take(length);
        take(std::min<qint64>((4 - length % 4) % 4, m_bytes.size() - m_at));
        return taken;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_over = false;
};

/// Bytes of one value of a type of fixed length; 0 for one of its own length, -1 for an unknown type.
int lengthOf(quint16 type)
{
    switch (type) {
    case 0x0002: // short, padded
    case 0x0003:
    case 0x0004:
    case 0x000A:
    case 0x000B:
        return 4;
    case 0x0005:
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
        return 8;
    case 0x0048:
        return 16;
    case 0x000D:
    case 0x001E:
    case 0x001F:
    case 0x0102:
        return 0;
    default:
        return -1;
    }
}

class Bag
{
public:
    OutlookContent content(QByteArrayView bytes)
    {
        OutlookContent found;
        found.message = message(bytes, 0);
        found.tooDeep = m_tooDeep;
        found.tooMany = m_tooMany;
        return found;
    }

private:
    OutlookItem message(QByteArrayView bytes, int depth)
    {
        OutlookItem item;
        Bytes rest(bytes);
        rest.take(signature.size() + 2); // and a key that nobody needs
        while (!rest.isOver()) {
            const bool ofAttachment = rest.number<quint8>() == 2;
            const quint16 attribute = static_cast<quint16>(rest.number<quint32>() & 0xFFFF);
            const QByteArrayView data = rest.take(rest.number<quint32>());
            rest.number<quint16>(); // a sum that programs get wrong
            if (rest.hasFailed() && data.isEmpty())
                break;
            if (ofAttachment)
                readAttachment(attribute, data, item, depth);
            else
                readOwn(attribute, data, item, depth);
        }
        for (OutlookItem &attachment : item.attachments)
            attachment.codePage = item.codePage;
        return item;
    }

    void readOwn(quint16 attribute, QByteArrayView data, OutlookItem &item, int depth)
    {
        if (attribute == attributeCodePage && data.size() >= 4)
            item.codePage = qFromLittleEndian<quint32>(data.data());
        else if (attribute == attributeSubject)
            item.narrow.insert(outlook::subject, data.toByteArray());
        else if (attribute == attributeBody)
            item.narrow.insert(outlook::body, data.toByteArray());
        else if (attribute == attributeClass)
            item.narrow.insert(outlook::messageClass, data.toByteArray());
        else if (attribute == attributeProperties)
            readProperties(data, item, depth);
    }

    void readAttachment(quint16 attribute, QByteArrayView data, OutlookItem &item, int depth)
    {
        if (attribute == attributeBegin || item.attachments.empty()) {
            m_tooMany = m_tooMany || item.attachments.size() >= mostAttachments;
            if (m_tooMany)
                return;
            item.attachments.emplace_back();
        }
        OutlookItem &attachment = item.attachments.back();
        if (attribute == attributeTitle)
            attachment.narrow.insert(outlook::shortFileName, data.toByteArray());
        else if (attribute == attributeContent)
            attachment.binary.insert(outlook::content, data.toByteArray());
        else if (attribute == attributeOfAttachment)
            readProperties(data, attachment, depth);
    }

    void readProperties(QByteArrayView data, OutlookItem &item, int depth)
    {
        Bytes rest(data);
        const quint32 count = std::min(rest.number<quint32>(), mostProperties);
        for (quint32 i = 0; i < count && !rest.isOver(); ++i) {
            const quint16 type = rest.number<quint16>();
            const quint16 property = rest.number<quint16>();
            if (property >= firstNamedProperty) {
                rest.take(16);
                if (rest.number<quint32>() == 0)
                    rest.take(4);
                else
                    rest.sized();
            }
            const quint16 single = static_cast<quint16>(type & ~severalValues);
            const int length = lengthOf(single);
            if (length < 0)
                return;
            const bool counted = length == 0 || (type & severalValues) != 0;
            const quint32 values = counted ? rest.number<quint32>() : 1;
            for (quint32 k = 0; k < values && !rest.isOver(); ++k) {
                const QByteArrayView value = length == 0 ? rest.sized() : rest.take(length);
                if (k == 0 && !rest.hasFailed())
                    keep(property, single, value, item, depth);
            }
        }
    }

    void keep(quint16 property, quint16 type, QByteArrayView value, OutlookItem &item, int depth)
    {
        if (type == 0x0003)
            item.numbers.insert(property, qFromLittleEndian<qint32>(value.data()));
        else if (type == 0x0040)
            item.numbers.insert(property, qFromLittleEndian<qint64>(value.data()));
        else if (type == 0x001E)
            item.narrow.insert(property, value.toByteArray());
        else if (type == 0x001F)
            item.wide.insert(property, value.toByteArray());
        else if (type == 0x0102)
            item.binary.insert(property, value.toByteArray());
        else if (type == 0x000D && property == outlook::content)
            keepObject(value, item, depth);
    }

    void keepObject(QByteArrayView value, OutlookItem &item, int depth)
    {
        if (!value.startsWith(messageMark) || !value.sliced(messageMark.size()).startsWith(signature)) {
            item.binary.insert(outlook::content, value.toByteArray());
            return;
        }
        if (depth >= deepestBag || !item.message.empty()) {
            m_tooDeep = m_tooDeep || depth >= deepestBag;
            return;
        }
        const QByteArrayView inner = value.sliced(messageMark.size());
        item.message.push_back(message(inner, depth + 1));
        // Only the outermost is kept as a file: it holds all below it.
        if (depth == 0)
            item.messageFile = inner.toByteArray();
    }

    bool m_tooDeep = false;
    bool m_tooMany = false;
};

} // namespace

std::optional<OutlookContent> bagContent(const QByteArray &bytes)
{
    if (!bytes.startsWith(signature.toByteArray()))
        return std::nullopt;
    return Bag().content(bytes);
}

Result<Message> readOutlookBag(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Refusal{RefusalReason::FileEmpty, {fileName}};
    if (bytes.size() > largestOutlookFile)
        return Refusal{RefusalReason::FileTooLarge, {fileName, qint64(bytes.size()), largestOutlookFile}};
    const std::optional<OutlookContent> content = bagContent(bytes);
    if (!content)
        return Refusal{RefusalReason::FileBroken, {fileName, Code{"file_kind", u"outlook_bag"_s}}};
    Message message = messageOf(*content);
    message.kind = FileKind::OutlookBag;
    return message;
}

std::optional<QByteArray> bagAttachment(const QByteArray &bytes, qsizetype index)
{
    const std::optional<OutlookContent> content =
        bytes.size() > largestOutlookFile || index < 0 ? std::nullopt : bagContent(bytes);
    if (!content)
        return std::nullopt;
    for (const OutlookCarried &one : carriedBy(content->message)) {
        if (one.isAttachment() && index-- == 0)
            return one.content;
    }
    return std::nullopt;
}

} // namespace atbilde
