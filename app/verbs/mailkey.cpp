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

std::shared_ptr<const Secret> secretInKeyring(const Mailbox &mailbox, MailSecrets &secrets)
{
    std::shared_ptr<const Secret> found;
    QEventLoop loop;
    secrets.find(mailbox, [&](const std::shared_ptr<const Secret> &secret) {
        found = secret;
        loop.quit();
    });
    loop.exec();
    return found;
}

} // namespace

Result<MailKey> mailKeyFor(const Mailbox &mailbox, const QString &passwordFile, MailSecrets &secrets)
{
    const bool oauth = mailbox.signIn == MailSignIn::OAuth;
    const auto kind = oauth ? MailKey::Kind::Bearer : MailKey::Kind::Password;
    if (!passwordFile.isEmpty()) {
        const auto secret = secretIn(passwordFile);
        if (!secret)
            return secret.error();
        return MailKey{kind, *secret};
    }
    if (const auto secret = secretInEnvironment(oauth ? "ATBILDE_MAIL_TOKEN" : "ATBILDE_MAIL_PASSWORD"))
        return MailKey{kind, secret};
    if (const auto secret = secretInKeyring(mailbox, secrets))
        return mailKey(mailbox, secret);
    return Refusal{RefusalReason::MailboxPasswordMissing, {mailbox.name}};
}

void keepNow(const Mailbox &mailbox, const std::shared_ptr<const Secret> &secret, MailSecrets &secrets)
{
    QEventLoop loop;
    secrets.keep(mailbox, secret, [&](bool) { loop.quit(); });
    loop.exec();
}
