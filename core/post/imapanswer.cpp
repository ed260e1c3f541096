// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/imapanswer.h"

#include <QList>

#include <limits>
#include <map>

namespace atbilde {
namespace {

QList<QByteArray> linesOf(const QByteArray &answer)
{
    return answer.split('\n');
}

/// The number behind a word such as "UIDNEXT", which stands between spaces or parentheses.
std::optional<qint64> numberAfter(const QByteArray &line, const QByteArray &word)
{
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
        const qsizetype behind = at + word.size();
        if (at == 0 || (line[at - 1] != ' ' && line[at - 1] != '(') || behind >= line.size() ||
            line[behind] != ' ')
            continue;
        qsizetype end = behind + 1;
        while (end < line.size() && line[end] >= '0' && line[end] <= '9')
            ++end;
        bool isNumber = false;
        const qint64 number = line.sliced(behind + 1, end - behind - 1).toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return std::nullopt;
}

std::optional<quint32> smallNumberAfter(const QByteArray &line, const QByteArray &word, quint32 least)
{
    const std::optional<qint64> number = numberAfter(line, word);
    if (!number || *number < least || *number > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return quint32(*number);
}

/// The items of a FETCH answer in upper case; empty for other lines.
QByteArray fetchItems(const QByteArray &line)
{
    const QByteArray upper = line.toUpper();
    const qsizetype at = upper.indexOf(" FETCH (");
    return upper.startsWith("* ") && at > 0 ? upper.sliced(at + 7) : QByteArray();
}

} // namespace

std::optional<FolderStatus> folderStatusIn(const QByteArray &answer)
{
    for (const QByteArray &line : linesOf(answer)) {
        const QByteArray upper = line.toUpper();
        // The name before may hold parentheses and words of its own.
        const qsizetype begin = upper.lastIndexOf('(');
        if (!upper.startsWith("* STATUS ") || begin < 0)
            continue;
        const QByteArray items = upper.sliced(begin);
        const auto validity = smallNumberAfter(items, "UIDVALIDITY", 1);
        const auto next = smallNumberAfter(items, "UIDNEXT", 1);
        if (validity && next)
            return FolderStatus{*validity, *next, smallNumberAfter(items, "MESSAGES", 0).value_or(0)};
    }
    return std::nullopt;
}

std::vector<MailSummary> mailSummariesIn(const QByteArray &answer, quint32 first)
{
    std::map<quint32, MailSummary> mails;
    for (const QByteArray &line : linesOf(answer)) {
        const QByteArray items = fetchItems(line);
        const auto uid = smallNumberAfter(items, "UID", 1);
        const std::optional<qint64> size = numberAfter(items, "RFC822.SIZE");
        if (uid && *uid >= first && size)
            mails.insert({*uid, {*uid, *size, items.contains("\\SEEN")}});
    }
    std::vector<MailSummary> rising;
    for (const auto &[uid, mail] : mails)
        rising.push_back(mail);
    return rising;
}

std::vector<quint32> uidsIn(const QByteArray &answer)
{
    std::vector<quint32> uids;
    for (const QByteArray &line : linesOf(answer)) {
        if (!line.toUpper().startsWith("* SEARCH "))
            continue;
        for (const QByteArray &word : line.sliced(9).simplified().split(' ')) {
            bool isNumber = false;
            const quint32 uid = word.toUInt(&isNumber);
            if (isNumber && uid > 0)
                uids.push_back(uid);
        }
    }
    return uids;
}

bool hasCapability(const QByteArray &answer, const QByteArray &capability)
{
    for (const QByteArray &line : linesOf(answer)) {
        const QByteArray upper = line.toUpper();
        if (upper.startsWith("* CAPABILITY ") && upper.trimmed().split(' ').contains(capability))
            return true;
    }
    return false;
}

bool saysSeen(const QByteArray &answer, quint32 uid)
{
    for (const QByteArray &line : linesOf(answer)) {
        const QByteArray items = fetchItems(line);
        if (smallNumberAfter(items, "UID", 1) == uid && items.contains("\\SEEN"))
            return true;
    }
    return false;
}

} // namespace atbilde
