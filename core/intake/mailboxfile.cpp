// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailboxfile.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>

namespace atbilde {
namespace {

constexpr QByteArrayView lineStart = "\nFrom ";
constexpr qsizetype longestSeparator = 400;
constexpr qsizetype mostSenderWords = 4;

constexpr std::array<QByteArrayView, 7> weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<QByteArrayView, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool isIn(const auto &list, QByteArrayView word)
{
    return std::ranges::find(list, word) != list.end();
}

bool isNumber(QByteArrayView word, qsizetype shortest, qsizetype longest)
{
    return word.size() >= shortest && word.size() <= longest &&
           std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// "9:05", "09:05:59"
bool isTime(QByteArrayView word)
{
    const qsizetype colon = word.indexOf(':');
    if (colon < 1 || !isNumber(word.first(colon), 1, 2))
        return false;
    const QByteArrayView rest = word.sliced(colon + 1);
    if (isNumber(rest, 2, 2))
        return true;
    return rest.size() == 5 && rest[2] == ':' && isNumber(rest.first(2), 2, 2) &&
           isNumber(rest.sliced(3), 2, 2);
}

/// The line end at or behind `from`, as its position; the end of the file where there is none.
qsizetype lineEnd(QByteArrayView mailbox, qsizetype from)
{
    const qsizetype end = mailbox.indexOf('\n', from);
    return end < 0 ? mailbox.size() : end;
}

/// "sender@pasts.example Tue Nov 10 09:00:00 2026", some with a time zone before or behind the year (RFC
/// 4155).
bool saysSenderAndDate(QByteArrayView words)
{
    const QList<QByteArray> parts = words.toByteArray().simplified().split(' ');
    for (qsizetype i = 1; i + 4 < parts.size() && i <= mostSenderWords; ++i) {
        if (!isIn(weekdays, parts[i]) || !isIn(months, parts[i + 1]))
            continue;
        if (!isNumber(parts[i + 2], 1, 2) || !isTime(parts[i + 3]))
            return false;
        const auto rest = parts.sliced(i + 4, std::min<qsizetype>(3, parts.size() - i - 4));
        return std::ranges::any_of(rest, [](const QByteArray &word) { return isNumber(word, 4, 4); });
    }
    return false;
}

bool isHeaderLine(QByteArrayView line)
{
    if (line.startsWith(">From "))
        return true;
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), 80)).indexOf(':');
    return colon > 0 && std::ranges::all_of(line.first(colon), [](char c) { return c > ' ' && c < 127; });
}

/// Is the "From " line at `at` the beginning of a message? Whether an empty line stands before it is asked
/// elsewhere.
bool isSeparator(QByteArrayView mailbox, qsizetype at)
{
    const qsizetype limit = std::min(mailbox.size(), at + longestSeparator);
    const qsizetype end = lineEnd(mailbox.first(limit), at);
    if (end == limit || !saysSenderAndDate(mailbox.sliced(at + 5, end - at - 5)))
        return false;
    const qsizetype next = end + 1;
    return isHeaderLine(mailbox.sliced(next, std::min<qsizetype>(80, mailbox.size() - next)));
}

/// Length of the empty line that ends before `at`; 0 for none.
qsizetype emptyLineBefore(QByteArrayView mailbox, qsizetype at)
{
    const QByteArrayView before = mailbox.first(at);
    if (before.endsWith("\n\n"))
        return 1;
    return before.endsWith("\n\r\n") ? 2 : 0;
}

} // namespace

std::optional<MailRange> messageAt(QByteArrayView mailbox, qsizetype offset)
{
    if (offset < 0 || offset >= mailbox.size())
        return std::nullopt;
    for (qsizetype at = mailbox.indexOf(lineStart, offset); at >= 0;
         at = mailbox.indexOf(lineStart, at + 1)) {
        const qsizetype empty = emptyLineBefore(mailbox, at + 1);
        const qsizetype end = at + 1 - empty;
        if (empty > 0 && end > offset && isSeparator(mailbox, at + 1))
            return MailRange{offset, end - offset};
    }
    return MailRange{offset, mailbox.size() - offset};
}

qsizetype offsetBehind(QByteArrayView mailbox, const MailRange &range)
{
    qsizetype at = range.offset + range.size;
    while (at < mailbox.size() && (mailbox[at] == '\r' || mailbox[at] == '\n'))
        ++at;
    return at;
}

std::vector<MailRange> messagesIn(QByteArrayView mailbox)
{
    std::vector<MailRange> messages;
    for (auto range = messageAt(mailbox, 0); range; range = messageAt(mailbox, offsetBehind(mailbox, *range)))
        messages.push_back(*range);
    return messages;
}

bool holdsSeveralMessages(QByteArrayView content, qsizetype looked)
{
    qsizetype begin = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < content.size() && (content[begin] == '\r' || content[begin] == '\n'))
        ++begin;
    if (!content.sliced(begin).startsWith("From "))
        return false;
    const QByteArrayView head = content.first(std::min(content.size(), looked));
    const auto first = messageAt(head, begin);
    return first && offsetBehind(head, *first) < head.size();
}

} // namespace atbilde
