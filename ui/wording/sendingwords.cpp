// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sendingwords.h"

#include "ui/wording/dates.h"
#include "ui/wording/journal.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SendingWords
{
    Q_DECLARE_TR_FUNCTIONS(SendingWords)
};

/// The server's own words behind ours.
QString withAnswer(const QString &sentence, const QString &said)
{
    return said.isEmpty() ? sentence : sentence + u" – "_s + said;
}

QString waiting(const OutgoingMail &mail, const QDateTime &now)
{
    if (!mail.heldBy.isEmpty() && mail.heldUntil >= now)
        return SendingWords::tr("Being sent");
    if (mail.attempts == 0 || mail.problem == MailProblem::None)
        return SendingWords::tr("Waits to be sent");
    return withAnswer(
        SendingWords::tr("Tried %1 times, again at %2: %3", "number, moment, what went wrong")
            .arg(QString::number(mail.attempts), shownMoment(mail.nextAt), wordFor(mail.problem)),
        mail.said);
}

} // namespace

QString wordFor(SendingField field)
{
    switch (field) {
    case SendingField::Host:
        return SendingWords::tr("Server");
    case SendingField::Port:
        return SendingWords::tr("Port");
    case SendingField::SignIn:
        return SendingWords::tr("Signs in with");
    case SendingField::User:
        return SendingWords::tr("User name");
    case SendingField::TokenAddress:
        return SendingWords::tr("Token address");
    case SendingField::ClientId:
        return SendingWords::tr("Client ID");
    case SendingField::Scope:
        return SendingWords::tr("Scope");
    case SendingField::AuthorityFile:
        return SendingWords::tr("Certificate authority file");
    case SendingField::FromAddress:
        return SendingWords::tr("Sender's address");
    case SendingField::FromName:
        return SendingWords::tr("Sender's name");
    }
    Q_UNREACHABLE();
}

QString wordFor(SendingSecurity security)
{
    switch (security) {
    case SendingSecurity::Tls:
        return SendingWords::tr("TLS");
    case SendingSecurity::StartTls:
        return SendingWords::tr("STARTTLS");
    case SendingSecurity::None:
        return SendingWords::tr("Nothing (administrator only)");
    }
    Q_UNREACHABLE();
}

QString wordFor(SendingSignIn signIn)
{
    switch (signIn) {
    case SendingSignIn::Password:
        return SendingWords::tr("Password");
    case SendingSignIn::OAuth:
        return SendingWords::tr("OAuth 2 token");
    case SendingSignIn::None:
        return SendingWords::tr("Nothing");
    }
    Q_UNREACHABLE();
}

QString wordFor(MailState state)
{
    switch (state) {
    case MailState::Queued:
        return SendingWords::tr("Waiting");
    case MailState::Sending:
        return SendingWords::tr("Being sent");
    case MailState::Sent:
        return SendingWords::tr("Sent");
    case MailState::Refused:
        return SendingWords::tr("Refused");
    case MailState::Unknown:
        return SendingWords::tr("Not known");
    case MailState::Withdrawn:
        return SendingWords::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString wordFor(MailProblem problem)
{
    switch (problem) {
    case MailProblem::None:
        return {};
    case MailProblem::Unreachable:
        return SendingWords::tr("the server cannot be reached");
    case MailProblem::Slow:
        return SendingWords::tr("the server did not answer in time");
    case MailProblem::Untrusted:
        return SendingWords::tr("the server's certificate cannot be trusted");
    case MailProblem::NoTls:
        return SendingWords::tr("the server offers no secured connection");
    case MailProblem::SignInRefused:
        return SendingWords::tr("the server did not accept user name and password");
    case MailProblem::Later:
        return SendingWords::tr("the server asks to try again later");
    case MailProblem::Refused:
        return SendingWords::tr("the server will not take it");
    case MailProblem::TooLarge:
        return SendingWords::tr(
            "the mail is too large for the server; send it another way or without the data packages");
    case MailProblem::NoAnswer:
        return SendingWords::tr("the server's answer was lost");
    case MailProblem::Interrupted:
        return SendingWords::tr("the program ended while it was being sent");
    case MailProblem::NoLongerDue:
        return SendingWords::tr("the letter left another way, or is not to leave any more");
    case MailProblem::Confused:
        return SendingWords::tr("the server gave an answer that makes no sense");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const OutgoingMail &mail, const QDateTime &now)
{
    const QString at = shownMoment(mail.settledAt);
    switch (mail.state) {
    case MailState::Queued:
        return waiting(mail, now);
    case MailState::Sending:
        return SendingWords::tr("Being sent");
    case MailState::Sent:
        return mail.bouncedOn.isValid()
                   ? SendingWords::tr("Not delivered: came back on %1", "day").arg(shownDate(mail.bouncedOn))
                   : withAnswer(SendingWords::tr("Sent %1", "moment").arg(at), mail.said);
    case MailState::Refused:
        return withAnswer(
            SendingWords::tr("Refused %1: %2", "moment, what went wrong").arg(at, wordFor(mail.problem)),
            mail.said);
    case MailState::Unknown:
        return SendingWords::tr("Not known whether it was sent (%1): %2", "moment, what went wrong")
            .arg(at, wordFor(mail.problem));
    case MailState::Withdrawn:
        return mail.problem == MailProblem::NoLongerDue
                   ? SendingWords::tr("Withdrawn %1: %2", "moment, why").arg(at, wordFor(mail.problem))
                   : SendingWords::tr("Withdrawn %1", "moment").arg(at);
    }
    Q_UNREACHABLE();
}

QString testMailSubject()
{
    return SendingWords::tr("Test mail from Atbilde");
}

QString testMailText()
{
    return SendingWords::tr(
        "This mail shows that Atbilde can send mail for your office. It need not be answered.");
}
