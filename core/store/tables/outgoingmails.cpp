// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/outgoingmails.h"

#include "core/person/contact.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns =
    u"id, kind, request_id, letter_id, recipient, to_another, with_packages, message_id, in_reply_to, "
    u"queued_by, "
    "queued_at, state, attempts, next_at, problem, said, settled_at, proof_id, bounced_on, held_by, held_until"_s;

OutgoingMail mailFrom(const Statement &row)
{
    OutgoingMail mail;
    mail.id = row.id<OutgoingMailId>(0);
    mail.kind = mailKindFromCode(row.text(1)).value();
    mail.request = row.id<RequestId>(2);
    mail.letter = row.optionalId<LetterId>(3);
    mail.recipient = row.text(4);
    mail.toAnother = row.flag(5);
    mail.withPackages = row.flag(6);
    mail.messageId = row.text(7);
    mail.inReplyTo = row.text(8);
    mail.queuedBy = row.id<OfficerId>(9);
    mail.queuedAt = row.moment(10);
    mail.state = mailStateFromCode(row.text(11)).value();
    mail.attempts = int(row.number(12));
    mail.nextAt = row.moment(13);
    mail.problem = mailProblemOf(row.text(14)).value_or(MailProblem::Confused);
    mail.said = row.text(15);
    mail.settledAt = row.moment(16);
    mail.proof = row.optionalId<DocumentId>(17);
    mail.bouncedOn = row.day(18);
    mail.heldBy = row.text(19);
    mail.heldUntil = row.moment(20);
    return mail;
}

} // namespace

QString foldedRecipient(const QString &address)
{
    return normalisedEmail(address).value_or(address.trimmed().toLower());
}

OutgoingMailId OutgoingMails::add(const OutgoingMail &mail)
{
    Statement statement(
        m_database,
        u"INSERT INTO outgoing_mails (kind, request_id, letter_id, recipient, folded_recipient, to_another, "
        "with_packages, message_id, in_reply_to, queued_by, queued_at, state, attempts, next_at, problem, "
        "said, "
        "held_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '') RETURNING id"_s);
    statement.run(mail.kind, mail.request, mail.letter, mail.recipient, foldedRecipient(mail.recipient),
                  mail.toAnother, mail.withPackages, mail.messageId, mail.inReplyTo, mail.queuedBy,
                  mail.queuedAt, mail.state, mail.attempts, mail.nextAt);
    (void)statement.next();
    return statement.id<OutgoingMailId>(0);
}

bool OutgoingMails::hold(OutgoingMailId id, const QString &holder, const QDateTime &now,
                         const QDateTime &until)
{
    Statement statement(m_database, u"UPDATE outgoing_mails SET held_by = ?, held_until = ? WHERE id = ? AND "
                                    "state = 'queued' AND (held_by = '' OR held_until < ?)"_s);
    statement.run(holder, until, id, now);
    return statement.rowsChanged() == 1;
}

bool OutgoingMails::keepHolding(OutgoingMailId id, const QString &holder, const QDateTime &until)
{
    Statement statement(m_database,
                        u"UPDATE outgoing_mails SET held_until = ? WHERE id = ? AND held_by = ?"_s);
    statement.run(until, id, holder);
    return statement.rowsChanged() == 1;
}

void OutgoingMails::release(OutgoingMailId id, const QString &holder)
{
    Statement(m_database,
              u"UPDATE outgoing_mails SET held_by = '', held_until = NULL WHERE id = ? AND held_by = ?"_s)
        .run(id, holder);
}

bool OutgoingMails::beginSending(OutgoingMailId id, const QString &holder)
{
    Statement statement(m_database,
                        u"UPDATE outgoing_mails SET state = 'sending' WHERE id = ? AND state = 'queued' "
                        "AND held_by = ?"_s);
    statement.run(id, holder);
    return statement.rowsChanged() == 1;
}

void OutgoingMails::postpone(const QDateTime &until)
{
    Statement(
        m_database,
        u"UPDATE outgoing_mails SET next_at = ? WHERE state = 'queued' AND held_by = '' AND next_at < ?"_s)
        .run(until, until);
}

void OutgoingMails::note(const OutgoingMail &mail)
{
    Statement(m_database,
              u"UPDATE outgoing_mails SET state = ?, attempts = ?, next_at = ?, problem = ?, said = ?, "
              "settled_at = ?, proof_id = ?, bounced_on = ?, held_by = '', held_until = NULL "
              "WHERE id = ?"_s)
        .run(mail.state, mail.attempts, mail.nextAt, mail.problem, mail.said, mail.settledAt, mail.proof,
             mail.bouncedOn, mail.id);
}

std::optional<OutgoingMail> OutgoingMails::find(OutgoingMailId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM outgoing_mails WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, mailFrom);
}

std::optional<OutgoingMail> OutgoingMails::findByMessageId(const QString &messageId) const
{
    Statement statement(m_database, u"SELECT %1 FROM outgoing_mails WHERE message_id = ?"_s.arg(columns));
    statement.run(messageId);
    return onlyRow(statement, mailFrom);
}

std::vector<OutgoingMail> OutgoingMails::of(LetterId letter) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM outgoing_mails WHERE letter_id = ? ORDER BY id"_s.arg(columns));
    statement.run(letter);
    return everyRow(statement, mailFrom);
}

std::vector<OutgoingMail> OutgoingMails::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM outgoing_mails WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, mailFrom);
}

std::vector<OutgoingMail> OutgoingMails::in(MailState state) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM outgoing_mails WHERE state = ? ORDER BY next_at, id"_s.arg(columns));
    statement.run(state);
    return everyRow(statement, mailFrom);
}

qint64 OutgoingMails::acknowledgedSince(const QString &recipient, const QDateTime &since) const
{
    Statement statement(m_database,
                        u"SELECT count(*) FROM outgoing_mails WHERE folded_recipient = ? AND kind = "
                        "'acknowledgement' AND queued_at >= ? AND state <> 'withdrawn'"_s);
    statement.run(foldedRecipient(recipient), since);
    return statement.next() ? statement.number(0) : 0;
}

} // namespace atbilde
