// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fetch.h"
#include "core/post/secret.h"
#include "core/register/mailbox.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

/// The key that a secret of the keyring is: a password, or the token new ones are got with.
[[nodiscard]] atbilde::MailKey mailKey(const atbilde::Mailbox &mailbox,
                                       std::shared_ptr<const atbilde::Secret> secret);

/// Passwords and refresh tokens of mailboxes: in the keyring of the system where there is one, else for as
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
    /// Keeps it at least until the program ends.
    void keep(const atbilde::Mailbox &mailbox, const std::shared_ptr<const atbilde::Secret> &secret,
              const Kept &kept);
    void forget(const atbilde::Mailbox &mailbox);

private:
    QHash<QString, std::shared_ptr<const atbilde::Secret>> m_thisTime; ///< by server and user
};
