// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/mailkey.h"

#include "ui/keyring/mailsecrets.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestPassword = 64 * 1024;

Result<std::shared_ptr<const Secret>> secretIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Refusal{RefusalReason::FileNotFound, {path}};
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    if (file.permissions() & others) {
        return Refusal{RefusalReason::FileNotReadable,
                       {path, QCoreApplication::translate("Fetch", "others may read it too (chmod 600)")}};
    }
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::FileNotReadable, {path, file.errorString()}};
    QByteArray line = file.readLine(longestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return std::make_shared<const Secret>(std::move(line));
}

std::shared_ptr<const Secret> secretInEnvironment(const char *variable)
{
    QByteArray value = qgetenv(variable);
    return value.isEmpty() ? nullptr : std::make_shared<const Secret>(std::move(value));
}

template <class Account>
std::shared_ptr<const Secret> secretInKeyring(const Account &account, MailSecrets &secrets)
{
    std::shared_ptr<const Secret> found;
    QEventLoop loop;
    secrets.find(account, [&](const std::shared_ptr<const Secret> &secret) {
        found = secret;
        loop.quit();
    });
    loop.exec();
    return found;
}

template <class Account>
Result<MailKey> keyFor(const Account &account, bool oauth, const QString &passwordFile, const Refusal &missing,
                       MailSecrets &secrets)
{
    const auto kind = oauth ? MailKey::Kind::Bearer : MailKey::Kind::Password;
    if (!passwordFile.isEmpty()) {
        const auto secret = secretIn(passwordFile);
        if (!secret)
            return secret.error();
        return MailKey{kind, *secret};
    }
    if (const auto secret = secretInEnvironment(oauth ? "ATBILDE_MAIL_TOKEN" : "ATBILDE_MAIL_PASSWORD"))
        return MailKey{kind, secret};
    if (const auto secret = secretInKeyring(account, secrets))
        return mailKey(account, secret);
    return missing;
}

template <class Account>
void keepAndWait(const Account &account, const std::shared_ptr<const Secret> &secret, MailSecrets &secrets)
{
    QEventLoop loop;
    secrets.keep(account, secret, [&](bool) { loop.quit(); });
    loop.exec();
}

} // namespace

Result<MailKey> mailKeyFor(const Mailbox &mailbox, const QString &passwordFile, MailSecrets &secrets)
{
    return keyFor(mailbox, mailbox.signIn == MailSignIn::OAuth, passwordFile,
                  {RefusalReason::MailboxPasswordMissing, {mailbox.name}}, secrets);
}

Result<MailKey> mailKeyFor(const Sending &sending, const QString &passwordFile, MailSecrets &secrets)
{
    if (sending.signIn == SendingSignIn::None)
        return MailKey{};
    return keyFor(sending, sending.signIn == SendingSignIn::OAuth, passwordFile,
                  {RefusalReason::SendingPasswordMissing, {sending.host}}, secrets);
}

void keepNow(const Mailbox &mailbox, const std::shared_ptr<const Secret> &secret, MailSecrets &secrets)
{
    keepAndWait(mailbox, secret, secrets);
}

void keepNow(const Sending &sending, const std::shared_ptr<const Secret> &secret, MailSecrets &secrets)
{
    keepAndWait(sending, secret, secrets);
}
