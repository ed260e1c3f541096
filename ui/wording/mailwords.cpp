// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/mailwords.h"

#include "ui/wording/journal.h"
#include "ui/wording/refusals.h"

#include <QCoreApplication>

using namespace atbilde;

namespace {

struct MailWords
{
    Q_DECLARE_TR_FUNCTIONS(MailWords)
};

} // namespace

QString wordFor(MailboxField field)
{
    switch (field) {
    case MailboxField::Name:
        return MailWords::tr("Name");
    case MailboxField::Host:
        return MailWords::tr("Mail server");
    case MailboxField::Port:
        return MailWords::tr("Port");
    case MailboxField::User:
        return MailWords::tr("User name");
    case MailboxField::Folder:
        return MailWords::tr("Folder");
    case MailboxField::DoneFolder:
        return MailWords::tr("Folder for stored mail");
    case MailboxField::TokenAddress:
        return MailWords::tr("Token address");
    case MailboxField::ClientId:
        return MailWords::tr("Client ID");
    case MailboxField::Scope:
        return MailWords::tr("Scope");
    case MailboxField::AuthorityFile:
        return MailWords::tr("Certificate authority file");
    case MailboxField::Minutes:
        return MailWords::tr("Minutes between readings");
    }
    Q_UNREACHABLE();
}

QString wordFor(MailSecurity security)
{
    switch (security) {
    case MailSecurity::Tls:
        return MailWords::tr("TLS");
    case MailSecurity::StartTls:
        return MailWords::tr("STARTTLS");
    }
    Q_UNREACHABLE();
}

QString wordFor(MailSignIn signIn)
{
    switch (signIn) {
    case MailSignIn::Password:
        return MailWords::tr("Password");
    case MailSignIn::OAuth:
        return MailWords::tr("OAuth 2 token");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const MailboxState &state)
{
    if (state.problem)
        return sentenceFor(*state.problem);
    if (!state.lastCheckedAt.isValid())
        return MailWords::tr("Not read yet.");
    return MailWords::tr("Last read: %1", "moment").arg(shownMoment(state.lastCheckedAt));
}
