// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/mailbox.h"

#include "core/codes.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<MailSecurity, 2> securityCodes{{
    {MailSecurity::Tls, "tls"_L1},
    {MailSecurity::StartTls, "starttls"_L1},
}};

constexpr CodeTable<MailSignIn, 2> signInCodes{{
    {MailSignIn::Password, "password"_L1},
    {MailSignIn::OAuth, "oauth"_L1},
}};

constexpr CodeTable<MailboxField, 11> fieldCodes{{
    {MailboxField::Name, "name"_L1},
    {MailboxField::Host, "host"_L1},
    {MailboxField::Port, "port"_L1},
    {MailboxField::User, "user"_L1},
    {MailboxField::Folder, "folder"_L1},
    {MailboxField::DoneFolder, "done_folder"_L1},
    {MailboxField::TokenAddress, "token_address"_L1},
    {MailboxField::ClientId, "client_id"_L1},
    {MailboxField::Scope, "scope"_L1},
    {MailboxField::AuthorityFile, "authority_file"_L1},
    {MailboxField::Minutes, "minutes"_L1},
}};

constexpr CodeTable<RefusalReason, 8> problemCodes{{
    {RefusalReason::MailboxPasswordMissing, "password_missing"_L1},
    {RefusalReason::MailboxPasswordWrong, "password_wrong"_L1},
    {RefusalReason::MailboxUnreachable, "unreachable"_L1},
    {RefusalReason::MailboxUntrusted, "untrusted"_L1},
    {RefusalReason::MailboxSlow, "slow"_L1},
    {RefusalReason::MailboxFolderMissing, "folder_missing"_L1},
    {RefusalReason::MailboxConfused, "confused"_L1},
    {RefusalReason::TokenRefused, "token_refused"_L1},
}};

constexpr qsizetype longestText = 250;
constexpr int mostMinutes = 24 * 60;

/// Whatever goes onto the line must not carry a line end into it.
bool isPlain(const QString &text)
{
    return text.size() <= longestText && std::ranges::none_of(text, [](QChar c) {
               return c.category() == QChar::Other_Control || c.isNull();
           });
}

bool isFilled(const QString &text)
{
    return isPlain(text) && !text.trimmed().isEmpty();
}

/// A name or an address and nothing around it: no scheme, no port, no path.
bool isHost(const QString &host)
{
    if (!isFilled(host))
        return false;
    QUrl url;
    url.setScheme(u"imaps"_s);
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && !host.contains(u' ');
}

bool isTokenAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return isPlain(address) && url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

} // namespace

QString codeOf(MailSecurity security)
{
    return codeIn(securityCodes, security);
}

std::optional<MailSecurity> mailSecurityFromCode(QStringView code)
{
    return valueIn(securityCodes, code);
}

QString codeOf(MailSignIn signIn)
{
    return codeIn(signInCodes, signIn);
}

std::optional<MailSignIn> mailSignInFromCode(QStringView code)
{
    return valueIn(signInCodes, code);
}

QString codeOf(MailboxField field)
{
    return codeIn(fieldCodes, field);
}

std::optional<MailboxField> mailboxFieldFromCode(QStringView code)
{
    return valueIn(fieldCodes, code);
}

Result<void> checkMailbox(const Mailbox &mailbox)
{
    const bool oauth = mailbox.signIn == MailSignIn::OAuth;
    const std::pair<MailboxField, bool> sound[]{
        {MailboxField::Name, isFilled(mailbox.name)},
        {MailboxField::Host, isHost(mailbox.host)},
        {MailboxField::Port, mailbox.port >= 1 && mailbox.port <= 65535},
        {MailboxField::User, isFilled(mailbox.user)},
        {MailboxField::Folder, isFilled(mailbox.folder)},
        {MailboxField::DoneFolder, mailbox.doneFolder.isEmpty() || (isFilled(mailbox.doneFolder) &&
                                                                    mailbox.doneFolder != mailbox.folder)},
        {MailboxField::TokenAddress,
         oauth ? mailbox.tokenAddress.isEmpty() || isTokenAddress(mailbox.tokenAddress)
               : mailbox.tokenAddress.isEmpty()},
        {MailboxField::ClientId, isPlain(mailbox.clientId) && (mailbox.tokenAddress.isEmpty() ||
                                                               !mailbox.clientId.trimmed().isEmpty())},
        {MailboxField::Scope, isPlain(mailbox.scope)},
        {MailboxField::AuthorityFile, mailbox.authorityFile.isEmpty() || isFilled(mailbox.authorityFile)},
        {MailboxField::Minutes, mailbox.everyMinutes >= 1 && mailbox.everyMinutes <= mostMinutes},
    };
    for (const auto &[field, isSound] : sound) {
        if (!isSound)
            return Refusal{RefusalReason::MailboxFieldWrong, {Code{"mailbox_field", codeOf(field)}}};
    }
    return {};
}

bool readTheSame(const Mailbox &one, const Mailbox &other)
{
    return one.host.compare(other.host, Qt::CaseInsensitive) == 0 && one.port == other.port &&
           one.user == other.user && one.folder == other.folder;
}

QString mailProblemCode(RefusalReason reason)
{
    for (const auto &[known, code] : problemCodes) {
        if (known == reason)
            return code;
    }
    return {};
}

std::optional<RefusalReason> mailProblemFromCode(QStringView code)
{
    return valueIn(problemCodes, code);
}

} // namespace atbilde
