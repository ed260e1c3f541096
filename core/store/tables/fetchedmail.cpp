// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/fetchedmail.h"

#include "core/codes.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<SettledMail::LeftBecause, 3> causeCodes{{
    {SettledMail::LeftBecause::NotLeft, ""_L1},
    {SettledMail::LeftBecause::TooLarge, "too_large"_L1},
    {SettledMail::LeftBecause::Empty, "empty"_L1},
}};

constexpr CodeTable<SettledMail::Afterwards, 3> afterwardsCodes{{
    {SettledMail::Afterwards::Stays, "stays"_L1},
    {SettledMail::Afterwards::ToMove, "to_move"_L1},
    {SettledMail::Afterwards::Moved, "moved"_L1},
}};

SettledMail mailFrom(const Statement &row)
{
    SettledMail mail;
    mail.mailbox = row.id<MailboxId>(0);
    mail.uidValidity = quint32(row.number(1));
    mail.uid = quint32(row.number(2));
    mail.document = row.optionalId<DocumentId>(3);
    mail.leftBecause = valueIn(causeCodes, row.text(4)).value();
    mail.afterwards = valueIn(afterwardsCodes, row.text(5)).value();
    return mail;
}

quint32 uidFrom(const Statement &row)
{
    return quint32(row.number(0));
}

} // namespace

QString codeOf(SettledMail::LeftBecause cause)
{
    return codeIn(causeCodes, cause);
}

QString codeOf(SettledMail::Afterwards afterwards)
{
    return codeIn(afterwardsCodes, afterwards);
}

void FetchedMail::add(const SettledMail &mail)
{
    Statement(m_database, u"INSERT INTO fetched_mail (mailbox_id, uid_validity, uid, document_id, "
                          "left_because, afterwards) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(mail.mailbox, qint64(mail.uidValidity), qint64(mail.uid), mail.document, mail.leftBecause,
             mail.afterwards);
}

void FetchedMail::noteMoved(MailboxId mailbox, quint32 uidValidity, quint32 uid)
{
    Statement(m_database, u"UPDATE fetched_mail SET afterwards = 'moved' WHERE mailbox_id = ? AND "
                          "uid_validity = ? AND uid = ? AND afterwards = 'to_move'"_s)
        .run(mailbox, qint64(uidValidity), qint64(uid));
}

void FetchedMail::removeOf(MailboxId mailbox)
{
    Statement(m_database, u"DELETE FROM fetched_mail WHERE mailbox_id = ?"_s).run(mailbox);
}

std::optional<SettledMail> FetchedMail::find(MailboxId mailbox, quint32 uidValidity, quint32 uid) const
{
    Statement statement(m_database,
                        u"SELECT mailbox_id, uid_validity, uid, document_id, left_because, afterwards FROM "
                        "fetched_mail WHERE mailbox_id = ? AND uid_validity = ? AND uid = ?"_s);
    statement.run(mailbox, qint64(uidValidity), qint64(uid));
    return onlyRow(statement, mailFrom);
}

std::set<quint32> FetchedMail::settledAfter(MailboxId mailbox, quint32 uidValidity, quint32 after) const
{
    Statement statement(
        m_database, u"SELECT uid FROM fetched_mail WHERE mailbox_id = ? AND uid_validity = ? AND uid > ?"_s);
    statement.run(mailbox, qint64(uidValidity), qint64(after));
    const std::vector<quint32> uids = everyRow(statement, uidFrom);
    return {uids.begin(), uids.end()};
}

std::vector<quint32> FetchedMail::toMove(MailboxId mailbox, quint32 uidValidity) const
{
    Statement statement(m_database, u"SELECT uid FROM fetched_mail WHERE mailbox_id = ? AND uid_validity = ? "
                                    "AND afterwards = 'to_move' ORDER BY uid"_s);
    statement.run(mailbox, qint64(uidValidity));
    return everyRow(statement, uidFrom);
}

} // namespace atbilde
