// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyring/mailsecrets.h"

#include <qt6keychain/keychain.h>

using atbilde::Mailbox;
using atbilde::MailKey;
using atbilde::MailSignIn;
using atbilde::Secret;
using atbilde::Sending;
using atbilde::SendingSignIn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString place = u"atbilde"_s;

/// Two mailboxes of one user on one server share their password.
QString keyOf(const Mailbox &mailbox)
{
    return u"imap %1 %2@%3"_s.arg(codeOf(mailbox.signIn), mailbox.user, mailbox.host.toLower());
}

QString keyOf(const Sending &sending)
{
    return u"smtp %1 %2@%3"_s.arg(codeOf(sending.signIn), sending.user, sending.host.toLower());
}

template <class Job>
Job *prepared(const QString &key, QObject *parent)
{
    auto *job = new Job(place, parent);
    job->setInsecureFallback(false); // a file anybody can read is no keyring
    job->setKey(key);
    return job;
}

MailKey keyFor(bool isPassword, bool isRenewed, std::shared_ptr<const Secret> secret)
{
    const auto token = isRenewed ? MailKey::Kind::Refresh : MailKey::Kind::Bearer;
    return {isPassword ? MailKey::Kind::Password : token, std::move(secret)};
}

} // namespace

MailKey mailKey(const Mailbox &mailbox, std::shared_ptr<const Secret> secret)
{
    return keyFor(mailbox.signIn == MailSignIn::Password, !mailbox.tokenAddress.isEmpty(), std::move(secret));
}

MailKey mailKey(const Sending &sending, std::shared_ptr<const Secret> secret)
{
    return keyFor(sending.signIn != SendingSignIn::OAuth, !sending.tokenAddress.isEmpty(), std::move(secret));
}

MailSecrets::MailSecrets(QObject *parent) : QObject(parent) {}

void MailSecrets::find(const Mailbox &mailbox, const Found &found)
{
    findIn(keyOf(mailbox), found);
}

void MailSecrets::find(const Sending &sending, const Found &found)
{
    findIn(keyOf(sending), found);
}

void MailSecrets::keep(const Mailbox &mailbox, const std::shared_ptr<const Secret> &secret, const Kept &kept)
{
    keepIn(keyOf(mailbox), secret, kept);
}

void MailSecrets::keep(const Sending &sending, const std::shared_ptr<const Secret> &secret, const Kept &kept)
{
    keepIn(keyOf(sending), secret, kept);
}

void MailSecrets::forget(const Mailbox &mailbox)
{
    forgetIn(keyOf(mailbox));
}

void MailSecrets::forget(const Sending &sending)
{
    forgetIn(keyOf(sending));
}

void MailSecrets::findIn(const QString &key, const Found &found)
{
    if (const auto known = m_thisTime.value(key)) {
        QMetaObject::invokeMethod(
            this, [found, known] { found(known); }, Qt::QueuedConnection);
        return;
    }
    auto *job = prepared<QKeychain::ReadPasswordJob>(key, this);
    connect(job, &QKeychain::Job::finished, this, [this, found, key, job] {
        // "Not found" may mean a locked keyring: nothing is ever written because of it.
        std::shared_ptr<const Secret> secret;
        if (job->error() == QKeychain::NoError && !job->binaryData().isEmpty()) {
            secret = std::make_shared<const Secret>(job->binaryData());
            m_thisTime.insert(key, secret);
        }
        found(secret);
    });
    job->start();
}

void MailSecrets::keepIn(const QString &key, const std::shared_ptr<const Secret> &secret, const Kept &kept)
{
    m_thisTime.insert(key, secret);
    auto *job = prepared<QKeychain::WritePasswordJob>(key, this);
    job->setBinaryData(secret->bytes());
    connect(job, &QKeychain::Job::finished, this, [kept, job] {
        if (kept)
            kept(job->error() == QKeychain::NoError);
    });
    job->start();
}

void MailSecrets::forgetIn(const QString &key)
{
    m_thisTime.remove(key);
    prepared<QKeychain::DeletePasswordJob>(key, this)->start();
}
