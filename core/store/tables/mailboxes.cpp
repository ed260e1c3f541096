// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/mailboxes.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, name, host, port, security, sign_in, user_name, folder, done_folder, "
                        "token_address, client_id, scope, authority_file, every_minutes, is_active"_s;

Mailbox mailboxFrom(const Statement &row)
{
    Mailbox mailbox;
    mailbox.id = row.id<MailboxId>(0);
    mailbox.name = row.text(1);
    mailbox.host = row.text(2);
    mailbox.port = int(row.number(3));
    mailbox.security = mailSecurityFromCode(row.text(4)).value();
    mailbox.signIn = mailSignInFromCode(row.text(5)).value();
    mailbox.user = row.text(6);
    mailbox.folder = row.text(7);
    mailbox.doneFolder = row.text(8);
    mailbox.tokenAddress = row.text(9);
    mailbox.clientId = row.text(10);
    mailbox.scope = row.text(11);
    mailbox.authorityFile = row.text(12);
    mailbox.everyMinutes = int(row.number(13));
    mailbox.isActive = row.flag(14);
    return mailbox;
}

MailboxState stateFrom(const Statement &row)
{
    MailboxState state;
    state.uidValidity = quint32(row.number(0));
    state.lastUid = quint32(row.number(1));
    state.lastCheckedAt = row.moment(2);
    if (const std::optional<RefusalReason> reason = mailProblemFromCode(row.text(3)))
        state.problem = Refusal{*reason, {row.text(6), row.text(4)}};
    state.failures = int(row.number(5));
    return state;
}

} // namespace

MailboxId Mailboxes::add(const Mailbox &mailbox)
{
    Statement statement(m_database,
                        u"INSERT INTO mailboxes (name, host, port, security, sign_in, user_name, folder, "
                        "done_folder, token_address, client_id, scope, authority_file, every_minutes, "
                        "is_active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(mailbox.name, mailbox.host, mailbox.port, mailbox.security, mailbox.signIn, mailbox.user,
                  mailbox.folder, mailbox.doneFolder, mailbox.tokenAddress, mailbox.clientId, mailbox.scope,
                  mailbox.authorityFile, mailbox.everyMinutes, mailbox.isActive);
    (void)statement.next();
    return statement.id<MailboxId>(0);
}

void Mailboxes::replace(const Mailbox &mailbox)
{
    Statement(m_database, u"UPDATE mailboxes SET name = ?, host = ?, port = ?, security = ?, sign_in = ?, "
                          "user_name = ?, folder = ?, done_folder = ?, token_address = ?, client_id = ?, "
                          "scope = ?, authority_file = ?, every_minutes = ?, is_active = ? WHERE id = ?"_s)
        .run(mailbox.name, mailbox.host, mailbox.port, mailbox.security, mailbox.signIn, mailbox.user,
             mailbox.folder, mailbox.doneFolder, mailbox.tokenAddress, mailbox.clientId, mailbox.scope,
             mailbox.authorityFile, mailbox.everyMinutes, mailbox.isActive, mailbox.id);
}

void Mailboxes::remove(MailboxId id)
{
    Statement(m_database, u"DELETE FROM mailboxes WHERE id = ?"_s).run(id);
}

std::optional<Mailbox> Mailboxes::find(MailboxId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM mailboxes WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, mailboxFrom);
}

std::optional<Mailbox> Mailboxes::findByName(const QString &name) const
{
    Statement statement(m_database, u"SELECT %1 FROM mailboxes WHERE name = ?"_s.arg(columns));
    statement.run(name);
    return onlyRow(statement, mailboxFrom);
}

std::vector<Mailbox> Mailboxes::all() const
{
    Statement statement(m_database, u"SELECT %1 FROM mailboxes ORDER BY name, id"_s.arg(columns));
    statement.run();
    return everyRow(statement, mailboxFrom);
}

MailboxState Mailboxes::stateOf(MailboxId id) const
{
    Statement statement(m_database, u"SELECT uid_validity, last_uid, last_checked_at, problem, "
                                    "problem_detail, failures, name FROM mailboxes WHERE id = ?"_s);
    statement.run(id);
    return onlyRow(statement, stateFrom).value_or(MailboxState());
}

void Mailboxes::reach(MailboxId id, quint32 uidValidity, quint32 uid)
{
    Statement(m_database, u"UPDATE mailboxes SET uid_validity = ?, last_uid = ? WHERE id = ?"_s)
        .run(qint64(uidValidity), qint64(uid), id);
}

void Mailboxes::noteRead(MailboxId id, const QDateTime &at)
{
    Statement(m_database, u"UPDATE mailboxes SET last_checked_at = ?, problem = '', problem_detail = '', "
                          "failures = 0 WHERE id = ?"_s)
        .run(at, id);
}

void Mailboxes::noteProblem(MailboxId id, const Refusal &problem)
{
    const QString *detail = problem.facts.size() > 1 ? std::get_if<QString>(&problem.facts[1]) : nullptr;
    Statement(m_database, u"UPDATE mailboxes SET problem = ?, problem_detail = ?, failures = failures + 1 "
                          "WHERE id = ?"_s)
        .run(mailProblemCode(problem.reason), detail ? *detail : u""_s, id);
}

bool Mailboxes::hold(MailboxId id, const QString &holder, const QDateTime &now, const QDateTime &until)
{
    Statement statement(m_database, u"UPDATE mailboxes SET held_by = ?, held_until = ? WHERE id = ? AND "
                                    "(held_by IN ('', ?) OR held_until < ?)"_s);
    statement.run(holder, until, id, holder, now);
    return statement.rowsChanged() == 1;
}

void Mailboxes::release(MailboxId id, const QString &holder)
{
    Statement(m_database,
              u"UPDATE mailboxes SET held_by = '', held_until = NULL WHERE id = ? AND held_by = ?"_s)
        .run(id, holder);
}

} // namespace atbilde
