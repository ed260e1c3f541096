// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/imapconnection.h"

#include "core/post/foldername.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// libcurl counts the bytes of an answer anew with each of its lines, and gives up at 300 KiB: an answer has
// few lines, and no line that is longer than half its buffer.
constexpr quint32 searched = 2000; ///< UIDs in one line
constexpr std::size_t summed = 25; ///< lines

/// A read mark is put back even after the reading was broken off, and that must not take long.
Patience forMarking(Patience patience)
{
    patience.connecting = std::min(patience.connecting, 10);
    patience.answering = std::min(patience.answering, 15);
    patience.silence = std::min(patience.silence, 15);
    return patience;
}

QByteArray hostOnTheLine(const QString &host)
{
    if (host.contains(u':'))
        return '[' + host.toLatin1() + ']';
    const QByteArray ace = QUrl::toAce(host);
    return ace.isEmpty() ? host.toUtf8().toPercentEncoding() : ace;
}

} // namespace

ImapConnection::ImapConnection(const Mailbox &mailbox, const Secret &secret, const KeepGoing &keepGoing,
                               const Patience &patience)
    : m_mailbox(mailbox),
      m_reading("imaps,imap", mailbox.authorityFile, keepGoing, patience),
      m_marking("imaps,imap", mailbox.authorityFile, {}, forMarking(patience))
{
    for (Transfer *line : {&m_reading, &m_marking}) {
        if (mailbox.signIn == MailSignIn::OAuth)
            line->signInWithBearer(mailbox.user, secret);
        else
            line->signInWithPassword(mailbox.user, secret);
    }
}

QByteArray ImapConnection::address() const
{
    const QByteArray scheme = m_mailbox.security == MailSecurity::Tls ? "imaps" : "imap";
    return scheme + "://" + hostOnTheLine(m_mailbox.host) + ':' + QByteArray::number(m_mailbox.port) + '/';
}

QByteArray ImapConnection::folderAddress(quint32 uidValidity) const
{
    return address() + folderOnTheLine(m_mailbox.folder).toPercentEncoding() +
           ";UIDVALIDITY=" + QByteArray::number(uidValidity);
}

Refusal ImapConnection::refusalFor(const Transfer::Outcome &outcome)
{
    m_isCancelled = outcome.end == Transfer::End::Cancelled;
    switch (outcome.end) {
    case Transfer::End::Unreachable:
        return {RefusalReason::MailboxUnreachable, {m_mailbox.name, m_mailbox.host}};
    case Transfer::End::Untrusted:
        return {RefusalReason::MailboxUntrusted, {m_mailbox.name, m_mailbox.host}};
    case Transfer::End::Slow:
        return {RefusalReason::MailboxSlow, {m_mailbox.name, m_mailbox.host}};
    case Transfer::End::SignInRefused:
        if (m_mailbox.signIn == MailSignIn::OAuth)
            return {RefusalReason::TokenRefused, {m_mailbox.name, outcome.said}};
        return {RefusalReason::MailboxPasswordWrong, {m_mailbox.name}};
    case Transfer::End::FolderRefused:
        return {RefusalReason::MailboxFolderMissing, {m_mailbox.name, m_mailbox.folder}};
    default:
        return {RefusalReason::MailboxConfused, {m_mailbox.name, outcome.said}};
    }
}

Result<QByteArray> ImapConnection::command(Transfer &line, const QByteArray &url, const QByteArray &words)
{
    m_isCancelled = false;
    const Transfer::Outcome outcome = line.run({.url = url, .command = words});
    if (outcome.end != Transfer::End::Done)
        return refusalFor(outcome);
    return outcome.body;
}

Result<FolderStatus> ImapConnection::status(const QString &folder)
{
    m_isCancelled = false;
    const Transfer::Outcome outcome = m_reading.run(
        {.url = address(), .command = "STATUS " + quotedFolder(folder) + " (MESSAGES UIDNEXT UIDVALIDITY)"});
    if (outcome.end == Transfer::End::Refused)
        return Refusal{RefusalReason::MailboxFolderMissing, {m_mailbox.name, folder}};
    if (outcome.end != Transfer::End::Done)
        return refusalFor(outcome);
    const std::optional<FolderStatus> status = folderStatusIn(outcome.body);
    if (!status)
        return Refusal{RefusalReason::MailboxConfused, {m_mailbox.name, u"STATUS"_s}};
    return *status;
}

// By number and in portions, from the newest down. A mail that goes meanwhile moves the others down, so that
// none is passed over.
Result<std::vector<quint32>> ImapConnection::uidsFrom(quint32 first, const FolderStatus &status)
{
    std::vector<quint32> uids;
    for (quint32 end = status.messages; end > 0;) {
        const quint32 begin = end > searched ? end - searched + 1 : 1;
        const QByteArray last = end == status.messages ? "*" : QByteArray::number(end);
        const Result<QByteArray> answer = command(m_reading, folderAddress(status.uidValidity),
                                                  "UID SEARCH " + QByteArray::number(begin) + ':' + last);
        if (!answer)
            return answer.error();
        const std::vector<quint32> some = uidsIn(*answer);
        std::ranges::copy_if(some, std::back_inserter(uids), [&](quint32 uid) { return uid >= first; });
        if (some.empty() || std::ranges::min(some) < first)
            break;
        end = begin - 1;
    }
    std::ranges::sort(uids);
    const auto twice = std::ranges::unique(uids);
    uids.erase(twice.begin(), twice.end());
    return uids;
}

Result<std::vector<MailSummary>> ImapConnection::mailsFrom(quint32 first, const FolderStatus &status)
{
    const Result<std::vector<quint32>> uids = uidsFrom(first, status);
    if (!uids)
        return uids.error();
    std::vector<MailSummary> mails;
    for (std::size_t begin = 0; begin < uids->size(); begin += summed) {
        QByteArray set;
        for (std::size_t i = begin; i < std::min(begin + summed, uids->size()); ++i)
            set += (set.isEmpty() ? "" : ",") + QByteArray::number((*uids)[i]);
        const Result<QByteArray> answer = command(m_reading, folderAddress(status.uidValidity),
                                                  "UID FETCH " + set + " (UID RFC822.SIZE FLAGS)");
        if (!answer)
            return answer.error();
        std::ranges::copy(mailSummariesIn(*answer, first), std::back_inserter(mails));
    }
    std::ranges::sort(mails, {}, &MailSummary::uid); // a server may tell of more than it was asked for
    const auto twice = std::ranges::unique(mails, {}, &MailSummary::uid);
    mails.erase(twice.begin(), twice.end());
    return mails;
}

// The URL takes the mail by its length. A command of our own would read answers in the mail's own text.
Result<FetchedBytes> ImapConnection::mail(quint32 uid, quint32 uidValidity, qint64 limit)
{
    m_isCancelled = false;
    Transfer::Outcome outcome = m_reading.run(
        {.url = folderAddress(uidValidity) + "/;UID=" + QByteArray::number(uid), .limit = limit});
    switch (outcome.end) {
    case Transfer::End::Done:
        if (outcome.isTornApart)
            return Refusal{RefusalReason::MailboxConfused, {m_mailbox.name, u"UID %1"_s.arg(uid)}};
        return FetchedBytes{FetchedBytes::End::Whole, std::move(outcome.body)};
    case Transfer::End::NotFound:
        return FetchedBytes{FetchedBytes::End::Gone, {}};
    case Transfer::End::TooLarge:
        return FetchedBytes{FetchedBytes::End::TooLarge, {}};
    case Transfer::End::Changed:
        return FetchedBytes{FetchedBytes::End::Changed, {}};
    default:
        return refusalFor(outcome);
    }
}

Result<void> ImapConnection::markUnread(quint32 uid, quint32 uidValidity)
{
    const QByteArray number = QByteArray::number(uid);
    const Result<QByteArray> answer =
        command(m_marking, folderAddress(uidValidity), "UID STORE " + number + " -FLAGS (\\Seen)");
    if (!answer)
        return answer.error();
    if (saysSeen(*answer, uid))
        return Refusal{RefusalReason::MailboxConfused, {m_mailbox.name, u"STORE"_s}};
    return {};
}

Result<bool> ImapConnection::canMove()
{
    if (!m_capabilities) {
        const Result<QByteArray> answer = command(m_marking, address(), "CAPABILITY");
        if (!answer)
            return answer.error();
        m_capabilities = *answer;
    }
    return hasCapability(*m_capabilities, "MOVE");
}

Result<void> ImapConnection::move(quint32 uid, quint32 uidValidity, const QString &folder)
{
    const Result<bool> moves = canMove();
    if (!moves)
        return moves.error();
    const QByteArray number = QByteArray::number(uid);
    QList<QByteArray> commands;
    if (*moves) {
        commands << "UID MOVE " + number + ' ' + quotedFolder(folder);
    } else {
        commands << "UID COPY " + number + ' ' + quotedFolder(folder)
                 << "UID STORE " + number + " +FLAGS.SILENT (\\Deleted)";
        // A plain EXPUNGE would take away what others have marked.
        if (hasCapability(*m_capabilities, "UIDPLUS"))
            commands << "UID EXPUNGE " + number;
    }
    for (const QByteArray &words : commands) {
        const Result<QByteArray> answer = command(m_marking, folderAddress(uidValidity), words);
        if (!answer)
            return answer.error();
    }
    return {};
}

} // namespace atbilde
