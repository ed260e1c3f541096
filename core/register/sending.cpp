// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/sending.h"

#include "core/codes.h"
#include "core/person/contact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<SendingSecurity, 3> securityCodes{{
    {SendingSecurity::Tls, "tls"_L1},
    {SendingSecurity::StartTls, "starttls"_L1},
    {SendingSecurity::None, "none"_L1},
}};

constexpr CodeTable<SendingSignIn, 3> signInCodes{{
    {SendingSignIn::Password, "password"_L1},
    {SendingSignIn::OAuth, "oauth"_L1},
    {SendingSignIn::None, "none"_L1},
}};

constexpr CodeTable<SendingField, allSendingFields.size()> fieldCodes{{
    {SendingField::Host, "host"_L1},
    {SendingField::Port, "port"_L1},
    {SendingField::SignIn, "sign_in"_L1},
    {SendingField::User, "user"_L1},
    {SendingField::TokenAddress, "token_address"_L1},
    {SendingField::ClientId, "client_id"_L1},
    {SendingField::Scope, "scope"_L1},
    {SendingField::AuthorityFile, "authority_file"_L1},
    {SendingField::FromAddress, "from_address"_L1},
    {SendingField::FromName, "from_name"_L1},
}};

constexpr qsizetype longestText = 250;

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
    if (!isFilled(host) || host.contains(u' '))
        return false;
    QUrl url;
    url.setScheme(u"smtps"_s);
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

bool isTokenAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return isPlain(address) && url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

} // namespace

QString codeOf(SendingSecurity security)
{
    return codeIn(securityCodes, security);
}

std::optional<SendingSecurity> sendingSecurityFromCode(QStringView code)
{
    return valueIn(securityCodes, code);
}

QString codeOf(SendingSignIn signIn)
{
    return codeIn(signInCodes, signIn);
}

std::optional<SendingSignIn> sendingSignInFromCode(QStringView code)
{
    return valueIn(signInCodes, code);
}

QString codeOf(SendingField field)
{
    return codeIn(fieldCodes, field);
}

std::optional<SendingField> sendingFieldFromCode(QStringView code)
{
    return valueIn(fieldCodes, code);
}

Result<void> checkSending(const Sending &sending)
{
    const bool oauth = sending.signIn == SendingSignIn::OAuth;
    const bool asked = sending.signIn != SendingSignIn::None;
    const std::pair<SendingField, bool> sound[]{
        {SendingField::Host, isHost(sending.host)},
        {SendingField::Port, sending.port >= 1 && sending.port <= 65535},
        {SendingField::SignIn, !asked || sending.isSafe()},
        {SendingField::User, asked ? isFilled(sending.user) : isPlain(sending.user)},
        {SendingField::TokenAddress,
         oauth ? sending.tokenAddress.isEmpty() || isTokenAddress(sending.tokenAddress)
               : sending.tokenAddress.isEmpty()},
        {SendingField::ClientId, isPlain(sending.clientId) && (sending.tokenAddress.isEmpty() ||
                                                               !sending.clientId.trimmed().isEmpty())},
        {SendingField::Scope, isPlain(sending.scope)},
        {SendingField::AuthorityFile, sending.authorityFile.isEmpty() || isFilled(sending.authorityFile)},
        {SendingField::FromAddress, mailAddress(sending.fromAddress).has_value()},
        {SendingField::FromName, isPlain(sending.fromName)},
    };
    for (const auto &[field, isSound] : sound) {
        if (!isSound)
            return Refusal{RefusalReason::SendingFieldWrong, {Code{"sending_field", codeOf(field)}}};
    }
    return {};
}

QByteArray jsonOf(const Sending &sending)
{
    return QJsonDocument(QJsonObject{{u"host"_s, sending.host},
                                     {u"port"_s, sending.port},
                                     {u"security"_s, codeOf(sending.security)},
                                     {u"checksCertificate"_s, sending.checksCertificate},
                                     {u"signIn"_s, codeOf(sending.signIn)},
                                     {u"user"_s, sending.user},
                                     {u"tokenAddress"_s, sending.tokenAddress},
                                     {u"clientId"_s, sending.clientId},
                                     {u"scope"_s, sending.scope},
                                     {u"authorityFile"_s, sending.authorityFile},
                                     {u"fromAddress"_s, sending.fromAddress},
                                     {u"fromName"_s, sending.fromName},
                                     {u"acknowledges"_s, sending.acknowledges}})
        .toJson(QJsonDocument::Compact);
}

Sending sendingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Sending sending;
    if (object.isEmpty())
        return sending;
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    sending.host = text("host"_L1);
    sending.port = object.value("port"_L1).toInt(sending.port);
    sending.security = sendingSecurityFromCode(text("security"_L1)).value_or(SendingSecurity::Tls);
    sending.checksCertificate = object.value("checksCertificate"_L1).toBool(true);
    sending.signIn = sendingSignInFromCode(text("signIn"_L1)).value_or(SendingSignIn::Password);
    sending.user = text("user"_L1);
    sending.tokenAddress = text("tokenAddress"_L1);
    sending.clientId = text("clientId"_L1);
    sending.scope = text("scope"_L1);
    sending.authorityFile = text("authorityFile"_L1);
    sending.fromAddress = text("fromAddress"_L1);
    sending.fromName = text("fromName"_L1);
    sending.acknowledges = object.value("acknowledges"_L1).toBool();
    return sending;
}

std::optional<QString> mailAddress(const QString &text)
{
    // The local part is kept as written: another server may tell its letters apart.
    const QString typed = text.trimmed();
    const std::optional<QString> normal = normalisedEmail(typed);
    const qsizetype at = typed.lastIndexOf(u'@');
    if (!normal || at < 1 || typed.size() > longestText)
        return std::nullopt;
    const QString local = typed.left(at);
    const bool isSafe = std::ranges::none_of(local, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || u"<>()[],;:\\\"@"_s.contains(c);
    });
    if (!isSafe || local.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return local + normal->mid(normal->lastIndexOf(u'@'));
}

} // namespace atbilde
