// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyring/mailsecrets.h"

#include <qt6keychain/keychain.h>

using atbilde::Mailbox;
using atbilde::MailKey;
using atbilde::MailSignIn;
using atbilde::Secret;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString place = u"atbilde"_s;

/// Two mailboxes of one user on one server share their password.
QString keyOf(const Mailbox &mailbox)
{
    return u"imap %1 %2@%3"_s.arg(codeOf(mailbox.signIn), mailbox.user, mailbox.host.toLower());
}

template <class Job>
Job *prepared(const Mailbox &mailbox, QObject *parent)
{
    auto *job = new Job(place, parent);
    job->setInsecureFallback(false); // a file anybody can read is no keyring
    job->setKey(keyOf(mailbox));
    return job;
}

} // namespace

MailKey mailKey(const Mailbox &mailbox, std::shared_ptr<const Secret> secret)
{
    if (mailbox.signIn == MailSignIn::Password)
        return {MailKey::Kind::Password, std::move(secret)};
    return {mailbox.tokenAddress.isEmpty() ? MailKey::Kind::Bearer : MailKey::Kind::Refresh,
            std::move(secret)};
}

MailSecrets::MailSecrets(QObject *parent) : QObject(parent) {}

void MailSecrets::find(const Mailbox &mailbox, const Found &found)
{
    if (const auto known = m_thisTime.value(keyOf(mailbox))) {
        QMetaObject::invokeMethod(
            this, [found, known] { found(known); }, Qt::QueuedConnection);
        return;
    }
    auto *job = prepared<QKeychain::ReadPasswordJob>(mailbox, this);
    connect(job, &QKeychain::Job::finished, this, [this, found, key = keyOf(mailbox), job] {
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

void MailSecrets::keep(const Mailbox &mailbox, const std::shared_ptr<const Secret> &secret, const Kept &kept)
{
    m_thisTime.insert(keyOf(mailbox), secret);
    auto *job = prepared<QKeychain::WritePasswordJob>(mailbox, this);
    job->setBinaryData(secret->bytes());
    connect(job, &QKeychain::Job::finished, this, [kept, job] {
        if (kept)
            kept(job->error() == QKeychain::NoError);
    });
    job->start();
}

void MailSecrets::forget(const Mailbox &mailbox)
{
    m_thisTime.remove(keyOf(mailbox));
    prepared<QKeychain::DeletePasswordJob>(mailbox, this)->start();
}
