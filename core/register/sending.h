// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// How the line to the server that sends is made safe.
enum class SendingSecurity {
    Tls,      ///< from the first byte, usually port 465
    StartTls, ///< begun on the plain port, usually 587; nothing is sent before it
    None,     ///< an administrator allowed an open line: nothing secret goes over it
};

enum class SendingSignIn {
    Password,
    OAuth, ///< a bearer token, renewed at `tokenAddress`
    None,  ///< a server of the house that asks nobody
};

/// "tls", "starttls", "none".
[[nodiscard]] QString codeOf(SendingSecurity security);
[[nodiscard]] std::optional<SendingSecurity> sendingSecurityFromCode(QStringView code);
/// "password", "oauth", "none".
[[nodiscard]] QString codeOf(SendingSignIn signIn);
[[nodiscard]] std::optional<SendingSignIn> sendingSignInFromCode(QStringView code);

/// How the office sends mail. The password is never part of it.
struct Sending
{
    QString host; ///< empty: nothing is sent
    int port = 465;
    SendingSecurity security = SendingSecurity::Tls;
    bool checksCertificate = true; ///< an administrator may allow a server that cannot prove who it is
    SendingSignIn signIn = SendingSignIn::Password;
    QString user;
    QString tokenAddress;  ///< https, OAuth only
    QString clientId;      ///< OAuth only
    QString scope;         ///< OAuth only, may be empty
    QString authorityFile; ///< PEM; the only authority trusted then. Empty: those of the system
    QString fromAddress;
    QString fromName;
    bool acknowledges = false; ///< an automatic mail tells who wrote that the request arrived

    [[nodiscard]] bool isSetUp() const { return !host.isEmpty(); }
    /// Verified TLS, as it is meant to be.
    [[nodiscard]] bool isSafe() const { return security != SendingSecurity::None && checksCertificate; }
    friend bool operator==(const Sending &, const Sending &) = default;
};

enum class SendingField {
    Host,
    Port,
    SignIn, ///< a password over an open line, or over one to nobody knows whom
    User,
    TokenAddress,
    ClientId,
    Scope,
    AuthorityFile,
    FromAddress,
    FromName,
};

inline constexpr std::array allSendingFields{
    SendingField::Host,         SendingField::Port,     SendingField::SignIn, SendingField::User,
    SendingField::TokenAddress, SendingField::ClientId, SendingField::Scope,  SendingField::AuthorityFile,
    SendingField::FromAddress,  SendingField::FromName,
};

/// "host", "port", "sign_in", "user", "token_address", "client_id", "scope", "authority_file",
/// "from_address", "from_name".
[[nodiscard]] QString codeOf(SendingField field);
[[nodiscard]] std::optional<SendingField> sendingFieldFromCode(QStringView code);

/// Can mail be sent like this? Refused: SendingFieldWrong with the first field that is empty, too long, of
/// control characters, no host, no port, no address, or a secret that would go over an open line.
[[nodiscard]] Result<void> checkSending(const Sending &sending);

/// As stored; unknown keys are ignored when reading, and what is no JSON is nothing set up.
[[nodiscard]] QByteArray jsonOf(const Sending &sending);
[[nodiscard]] Sending sendingFromJson(const QByteArray &json);

/// One address fit for the line to a server: no blank, bracket or control character in it, an international
/// domain in its ASCII form. Nothing for text that is none.
[[nodiscard]] std::optional<QString> mailAddress(const QString &text);

} // namespace atbilde
