// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailheaders.h"

#include "core/deadline/receipt.h"
#include "core/intake/automatic.h"
#include "core/intake/encodedwords.h"

#include <algorithm>

namespace atbilde {
namespace {

constexpr qsizetype longestShownHeader = 2000;
constexpr int mostAddresses = 1000;
constexpr int mostReferences = 200;
constexpr size_t mostReceived = 10;

std::optional<QDateTime> momentOf(const QByteArray &text)
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

void collect(InternetAddressList *list, int depth, QList<MailAddress> &found)
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

void readPeople(const MailHeaders &headers, Message &message)
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
    const QList<MailAddress> reply = headers.addresses("Reply-To");
    message.replyTo = reply.isEmpty() ? QString() : reply.first().address;
    message.to = headers.addresses("To");
}

bool isCredible(const std::optional<QDateTime> &moment)
{
    return moment && moment->date().year() >= 1995;
}

void readMoments(const MailHeaders &headers, Message &message)
{
    const QByteArray date = headers.raw("Date");
    message.sentAt = momentOf(date);
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
    judgeMoments(message);
}

} // namespace

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

MailHeaders::MailHeaders(GMimeMessage *message, QList<MessageFlag> &flags)
    : m_list(g_mime_object_get_header_list(GMIME_OBJECT(message))), m_flags(flags)
{
}

QByteArray MailHeaders::raw(const char *name) const
{
    GMimeHeader *header = g_mime_header_list_get_header(m_list, name);
    return header == nullptr ? QByteArray() : QByteArray(g_mime_header_get_raw_value(header));
}

QString MailHeaders::decoded(const char *name) const
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

QString MailHeaders::id(const char *name) const
{
    const QString text = decoded(name);
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    const QString id = open >= 0 && close > open ? text.sliced(open + 1, close - open - 1) : text;
    return id.trimmed();
}

QStringList MailHeaders::references() const
{
    const QByteArray value = raw("References");
    if (value.isEmpty())
        return {};
    const Owned<GMimeReferences> ids(g_mime_references_parse(parserOptions(), value.constData()));
    const int count = g_mime_references_length(ids.get());
    QStringList list;
    for (int i = std::max(0, count - mostReferences); i < count; ++i)
        list << oneLine(QString::fromUtf8(g_mime_references_get_message_id(ids.get(), i)));
    return list;
}

QList<MailAddress> MailHeaders::addresses(const char *name) const
{
    const QByteArray value = withJoinedWords(raw(name));
    if (value.isEmpty())
        return {};
    const Ref<InternetAddressList> list(internet_address_list_parse(parserOptions(), value.constData()));
    QList<MailAddress> found;
    if (list)
        collect(list.get(), 0, found);
    return found;
}

std::vector<std::optional<QDateTime>> MailHeaders::received() const
{
    std::vector<std::optional<QDateTime>> moments;
    const int count = g_mime_header_list_get_count(m_list);
    for (int i = 0; i < count && moments.size() < mostReceived; ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(m_list, i);
        if (qstricmp(g_mime_header_get_name(header), "Received") != 0)
            continue;
        const QByteArray value = g_mime_header_get_raw_value(header);
        moments.push_back(momentOf(value.sliced(value.lastIndexOf(';') + 1)));
    }
    return moments;
}

void judgeMoments(Message &message)
{
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

void readHeaders(const MailHeaders &headers, Message &message)
{
    message.messageId = headers.id("Message-ID");
    message.inReplyTo = headers.id("In-Reply-To");
    message.references = headers.references();
    message.subject = headers.decoded("Subject");
    readPeople(headers, message);
    readMoments(headers, message);
}

void readAutomatic(const MailHeaders &headers, const QByteArray &reportType, Message &message)
{
    const auto header = [&headers](const char *name) {
        return QString::fromLatin1(headers.raw(name)).trimmed();
    };
    message.automatic = automaticBy(header, message.fromAddress, message.subject, reportType);
}

} // namespace atbilde
