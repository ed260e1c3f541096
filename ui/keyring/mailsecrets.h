// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/mailkey.h"
#include "core/post/secret.h"
#include "core/register/mailbox.h"
#include "core/register/sending.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

/// The key that a secret of the keyring is: a password, or the token new ones are got with.
[[nodiscard]] atbilde::MailKey mailKey(const atbilde::Mailbox &mailbox,
                                       std::shared_ptr<const atbilde::Secret> secret);

[[nodiscard]] atbilde::MailKey mailKey(const atbilde::Sending &sending,
                                       std::shared_ptr<const atbilde::Secret> secret);

/// Passwords and refresh tokens of mailboxes and of the server that sends: in the keyring of the system where there is one, else for as
/// long as the program runs. Never in the database, never in a file of ours. What is asked is answered later,
/// from the event loop.
class MailSecrets : public QObject
{
    Q_OBJECT

public:
    using Found =
        std::function<void(std::shared_ptr<const atbilde::Secret>)>; ///< nothing where none is known
    using Kept = std::function<void(bool inKeyring)>;

    explicit MailSecrets(QObject *parent = nullptr);

    void find(const atbilde::Mailbox &mailbox, const Found &found);
    void find(const atbilde::Sending &sending, const Found &found);
    /// Keeps it at least until the program ends.
    void keep(const atbilde::Mailbox &mailbox, const std::shared_ptr<const atbilde::Secret> &secret,
              const Kept &kept);
    void keep(const atbilde::Sending &sending, const std::shared_ptr<const atbilde::Secret> &secret,
              const Kept &kept);
    void forget(const atbilde::Mailbox &mailbox);
    void forget(const atbilde::Sending &sending);

private:
    void findIn(const QString &key, const Found &found);
    void keepIn(const QString &key, const std::shared_ptr<const atbilde::Secret> &secret, const Kept &kept);
    void forgetIn(const QString &key);

    QHash<QString, std::shared_ptr<const atbilde::Secret>> m_thisTime; ///< by server and user
};
