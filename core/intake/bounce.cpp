// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/bounce.h"

#include "core/intake/encodedwords.h"
#include "core/intake/mailheaders.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestStatus = 64 * 1024;
constexpr qsizetype longestNotice = 64 * 1024;
constexpr qsizetype longestLine = 2000;
constexpr size_t mostRecipients = 200;

using Fields = QHash<QByteArray, QByteArray>;

/// Blocks of fields parted by empty lines; a continued line belongs to the field above. The first of several
/// fields of one name holds.
std::vector<Fields> fieldBlocks(QByteArrayView bytes)
{
    std::vector<Fields> blocks(1);
    QByteArray name;
    for (qsizetype at = 0; at < bytes.size() && blocks.size() <= mostRecipients;) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(at, std::min(end - at, longestLine));
        at = end + 1;
        if (line.trimmed().isEmpty()) {
            if (!blocks.back().isEmpty())
                blocks.emplace_back();
            name.clear();
            continue;
        }
        if (line.front() == ' ' || line.front() == '\t') {
            if (!name.isEmpty() && blocks.back()[name].size() < longestLine)
                blocks.back()[name] += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        name = colon > 0 ? line.first(colon).trimmed().toByteArray().toLower() : QByteArray();
        if (colon > 0 && !blocks.back().contains(name))
            blocks.back().insert(name, line.sliced(colon + 1).trimmed().toByteArray());
        else
            name.clear();
    }
    return blocks;
}

QString withoutBrackets(const QString &id)
{
    const qsizetype open = id.indexOf(u'<');
    const qsizetype close = id.indexOf(u'>', open + 1);
    return open >= 0 && close > open ? id.sliced(open + 1, close - open - 1).trimmed() : id.trimmed();
}

/// "rfc822; janis@pasts.example", "rfc822;<janis@pasts.example>"
QString addressIn(const QByteArray &field)
{
    const QString said = oneLine(QString::fromUtf8(field.sliced(field.indexOf(';') + 1)));
    const QString address = withoutBrackets(said);
    return address.contains(u'@') && !address.contains(u' ') ? address : QString();
}

QString statusIn(const QString &text)
{
    static const QRegularExpression status(uR"((?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d))"_s);
    return status.match(text).captured(1);
}

/// "550 5.1.1 ...", "smtp;550-...": the reply of the other server.
bool isLastingReply(const QString &text)
{
    static const QRegularExpression reply(uR"((^|[\s;:'"(])(5\d\d)[\s\-#])"_s);
    return reply.match(text).hasMatch();
}

enum class Action { Failed, Delayed, Arrived, Unsaid };

Action actionOf(const Fields &recipient)
{
    const QByteArray action = recipient.value("action").toLower();
    if (action.startsWith("failed"))
        return Action::Failed;
    if (action.startsWith("delayed"))
        return Action::Delayed;
    if (action.startsWith("delivered") || action.startsWith("relayed") || action.startsWith("expanded"))
        return Action::Arrived;
    return Action::Unsaid;
}

bool isRecipient(const Fields &block)
{
    return block.contains("final-recipient") || block.contains("original-recipient") ||
           block.contains("action");
}

void readStatus(const QByteArray &bytes, Bounced &bounced)
{
    const std::vector<Fields> blocks =
        fieldBlocks(QByteArrayView(bytes).first(std::min(bytes.size(), longestStatus)));
    const Fields *chosen = nullptr;
    for (const Fields &block : blocks) {
        if (bounced.messageId.isEmpty())
            bounced.messageId = withoutBrackets(
                QString::fromUtf8(block.value("original-message-id", block.value("x-original-message-id"))));
        if (!isRecipient(block) || actionOf(block) == Action::Arrived)
            continue;
        if (chosen == nullptr || (actionOf(block) == Action::Failed && actionOf(*chosen) != Action::Failed))
            chosen = &block;
    }
    if (chosen == nullptr)
        return;
    bounced.recipient = addressIn(chosen->value("original-recipient"));
    if (bounced.recipient.isEmpty())
        bounced.recipient = addressIn(chosen->value("final-recipient"));
    const QString diagnostic = QString::fromUtf8(chosen->value("diagnostic-code"));
    bounced.status = statusIn(QString::fromUtf8(chosen->value("status")));
    // Some servers say 5.0.0 and are exact only in what the other server replied.
    const QString exact = statusIn(diagnostic);
    if (bounced.status.isEmpty() || (bounced.status.endsWith(".0.0"_L1) && !exact.isEmpty()))
        bounced.status = exact;
    const Action action = actionOf(*chosen);
    bounced.isPermanent =
        action != Action::Delayed &&
        (bounced.status.startsWith(u'5') || (bounced.status.isEmpty() && isLastingReply(diagnostic)));
}

void readReturned(QByteArrayView headers, Bounced &bounced)
{
    const Fields fields = fieldBlocks(headers.first(std::min(headers.size(), longestStatus))).front();
    if (bounced.messageId.isEmpty())
        bounced.messageId = withoutBrackets(oneLine(QString::fromUtf8(fields.value("message-id"))));
    if (bounced.subject.isEmpty())
        bounced.subject = oneLine(decodedHeader(fields.value("subject"))).left(longestLine);
}

/// Where the notice ends and the mail that came back begins, as its text shows it.
qsizetype returnedAt(const QString &text)
{
    static constexpr std::array<QStringView, 10> marks{u"below this line is a copy of the message",
                                                       u"this is a copy of the message",
                                                       u"this is a copy of your message",
                                                       u"original message headers",
                                                       u"original message follows",
                                                       u"message header follows",
                                                       u"the following is a copy of the message",
                                                       u"----- original message -----",
                                                       u"sākotnējā ziņojuma galvenes",
                                                       u"sākotnējās ziņas galvenes"};
    const QString lower = text.toLower();
    qsizetype first = -1;
    for (const QStringView mark : marks) {
        const qsizetype at = lower.indexOf(mark);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first < 0 ? -1 : text.indexOf(u'\n', first);
}

QString firstAddress(const QString &text)
{
    static const QRegularExpression address(
        uR"([A-Za-z0-9._%+=\-]{1,64}@[A-Za-z0-9\-]{1,63}(\.[A-Za-z0-9\-]{1,63}){1,8})"_s);
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QString one = found.next().captured();
        const QString lower = one.toLower();
        if (!lower.startsWith("postmaster@"_L1) && !lower.startsWith("mailer-daemon@"_L1) &&
            !lower.startsWith("support@"_L1))
            return one;
    }
    return {};
}

/// Behind the words that introduce the addresses, if there are any.
QString behindIntroduction(const QString &text)
{
    static constexpr std::array<QStringView, 14> introductions{u"following address",
                                                               u"following recipient",
                                                               u"these recipients",
                                                               u"this recipient",
                                                               u"wasn't delivered to",
                                                               u"not delivered to",
                                                               u"could not be delivered to",
                                                               u"delivering your message to",
                                                               u"had permanent fatal errors",
                                                               u"deliver the message to",
                                                               u"šiem adresātiem",
                                                               u"šādiem adresātiem",
                                                               u"šim adresātam",
                                                               u"netika piegādāta"};
    const QString lower = text.toLower();
    for (const QStringView words : introductions) {
        const qsizetype at = lower.indexOf(words);
        if (at >= 0 && lower.size() == text.size())
            return text.sliced(at);
    }
    return text;
}

void readWords(const NoticeParts &parts, Bounced &bounced)
{
    const QString all = parts.text.left(longestNotice);
    const qsizetype returned = returnedAt(all);
    const QString notice = returned < 0 ? all : all.left(returned);
    if (returned >= 0) {
        // Some begin with the envelope, a block of its own.
        const QByteArray rest = all.sliced(returned).trimmed().toUtf8();
        readReturned(rest, bounced);
    }
    if (bounced.recipient.isEmpty())
        bounced.recipient = parts.failedRecipients.section(u',', 0, 0).trimmed();
    if (bounced.recipient.isEmpty())
        bounced.recipient = firstAddress(behindIntroduction(notice));
    if (!bounced.status.isEmpty())
        return;
    bounced.status = statusIn(notice);
    const QString lower = notice.toLower();
    const bool lasting = lower.contains("permanent error"_L1) || lower.contains("permanent fatal error"_L1) ||
                         lower.contains("permanent failure"_L1);
    // "Your message was delayed": another attempt will be made, whatever else it says.
    const bool tried = lower.contains("will be retried"_L1) || lower.contains("will continue to try"_L1) ||
                       lower.contains("will keep trying"_L1) || lower.contains("do not need to resend"_L1);
    bounced.isPermanent =
        bounced.isPermanent || (!tried && !bounced.status.startsWith(u'4') &&
                                (bounced.status.startsWith(u'5') || lasting || isLastingReply(notice)));
}

} // namespace

Bounced bouncedBy(const NoticeParts &parts)
{
    Bounced bounced;
    readStatus(parts.deliveryStatus, bounced);
    if (!parts.returnedHeaders.isEmpty())
        readReturned(parts.returnedHeaders, bounced);
    readWords(parts, bounced);
    return bounced;
}

bool saysDelivered(const QByteArray &deliveryStatus)
{
    bool arrived = false;
    for (const Fields &block :
         fieldBlocks(QByteArrayView(deliveryStatus).first(std::min(deliveryStatus.size(), longestStatus)))) {
        if (!isRecipient(block))
            continue;
        if (actionOf(block) != Action::Arrived)
            return false;
        arrived = true;
    }
    return arrived;
}

} // namespace atbilde
