// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

using MailboxId = Id<struct MailboxTag>;

/// How the line to the mail server is made safe; there is no third way.
enum class MailSecurity {
    Tls,      ///< from the first byte, usually port 993
    StartTls, ///< begun on the plain port, usually 143; nothing is sent before it
};

enum class MailSignIn {
    Password,
    OAuth, ///< a bearer token, renewed at `tokenAddress`
};

/// "tls", "starttls".
[[nodiscard]] QString codeOf(MailSecurity security);
[[nodiscard]] std::optional<MailSecurity> mailSecurityFromCode(QStringView code);
/// "password", "oauth".
[[nodiscard]] QString codeOf(MailSignIn signIn);
[[nodiscard]] std::optional<MailSignIn> mailSignInFromCode(QStringView code);

/// A mailbox over IMAP that requests arrive in. Its password is never part of it.
struct Mailbox
{
    MailboxId id;
    QString name; ///< of the office's choice, unique
    QString host;
    int port = 993;
    MailSecurity security = MailSecurity::Tls;
    MailSignIn signIn = MailSignIn::Password;
    QString user;
    QString folder = QStringLiteral("INBOX");
    QString doneFolder;    ///< where mail goes once it is stored; empty: it stays and is marked as read
    QString tokenAddress;  ///< https, OAuth only
    QString clientId;      ///< OAuth only
    QString scope;         ///< OAuth only, may be empty
    QString authorityFile; ///< PEM; the only authority trusted then. Empty: those of the system
    int everyMinutes = 5;  ///< 1 to 1440
    bool isActive = true;
    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

enum class MailboxField {
    Name,
    Host,
    Port,
    User,
    Folder,
    DoneFolder,
    TokenAddress,
    ClientId,
    Scope,
    AuthorityFile,
    Minutes,
};

inline constexpr std::array allMailboxFields{
    MailboxField::Name,   MailboxField::Host,          MailboxField::Port,         MailboxField::User,
    MailboxField::Folder, MailboxField::DoneFolder,    MailboxField::TokenAddress, MailboxField::ClientId,
    MailboxField::Scope,  MailboxField::AuthorityFile, MailboxField::Minutes,
};

/// "name", "host", "port", "user", "folder", "done_folder", "token_address", "client_id", "scope",
/// "authority_file", "minutes".
[[nodiscard]] QString codeOf(MailboxField field);
[[nodiscard]] std::optional<MailboxField> mailboxFieldFromCode(QStringView code);

/// Can it be read like this? Refused: MailboxFieldWrong with the first field that is empty, too long, of
/// control characters, no host, no port, the same folder twice or no https address.
[[nodiscard]] Result<void> checkMailbox(const Mailbox &mailbox);

/// Do both name the same folder on the same server?
[[nodiscard]] bool readTheSame(const Mailbox &one, const Mailbox &other);

/// How far a mailbox was read and how the last reading went.
struct MailboxState
{
    quint32 uidValidity = 0;        ///< 0: never read
    quint32 lastUid = 0;            ///< every mail up to this one is settled
    QDateTime lastCheckedAt;        ///< of the last reading that came to its end, UTC
    std::optional<Refusal> problem; ///< what ended the last one before its end
    int failures = 0;               ///< readings that failed since the last that did not
    friend bool operator==(const MailboxState &, const MailboxState &) = default;
};

/// What can be wrong with a mailbox, as it is stored: "unreachable" ...; empty for other reasons.
[[nodiscard]] QString mailProblemCode(RefusalReason reason);
[[nodiscard]] std::optional<RefusalReason> mailProblemFromCode(QStringView code);

} // namespace atbilde
