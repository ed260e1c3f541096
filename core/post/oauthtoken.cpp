// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/oauthtoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QByteArray formOf(const Mailbox &mailbox, const Secret &refresh)
{
    QByteArray form = "grant_type=refresh_token&client_id=" + QUrl::toPercentEncoding(mailbox.clientId) +
                      "&refresh_token=" + refresh.bytes().toPercentEncoding();
    if (!mailbox.scope.isEmpty())
        form += "&scope=" + QUrl::toPercentEncoding(mailbox.scope);
    return form;
}

Refusal refusalFor(const Mailbox &mailbox, const Transfer::Outcome &outcome)
{
    const QString host = QUrl(mailbox.tokenAddress).host();
    switch (outcome.end) {
    case Transfer::End::Unreachable:
        return {RefusalReason::MailboxUnreachable, {mailbox.name, host}};
    case Transfer::End::Untrusted:
        return {RefusalReason::MailboxUntrusted, {mailbox.name, host}};
    case Transfer::End::Slow:
        return {RefusalReason::MailboxSlow, {mailbox.name, host}};
    default:
        return {RefusalReason::TokenRefused, {mailbox.name, outcome.said}};
    }
}

/// A token goes into a command: letters, digits and signs alone.
bool isToken(const QByteArray &token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c >= 0x21 && c <= 0x7e; });
}

} // namespace

Result<std::shared_ptr<const RenewedToken>> tokenIn(const Mailbox &mailbox, const QByteArray &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    QByteArray bearer = answer.value("access_token"_L1).toString().toUtf8();
    if (!isToken(bearer)) {
        // "invalid_grant" and the like are codes of the standard; the description is for developers.
        return Refusal{RefusalReason::TokenRefused,
                       {mailbox.name, answer.value("error"_L1).toString().left(100).simplified()}};
    }
    auto renewed = std::make_shared<RenewedToken>();
    renewed->bearer = Secret(std::move(bearer));
    renewed->refresh = Secret(answer.value("refresh_token"_L1).toString().toUtf8());
    return std::shared_ptr<const RenewedToken>(std::move(renewed));
}

Result<std::shared_ptr<const RenewedToken>> renewToken(const Mailbox &mailbox, const Secret &refresh,
                                                       const KeepGoing &keepGoing, bool &isCancelled,
                                                       const Patience &patience)
{
    Transfer line("https", {}, keepGoing, patience);
    const Secret form(formOf(mailbox, refresh));
    Transfer::Outcome outcome =
        line.run({.url = mailbox.tokenAddress.toUtf8(), .form = form.bytes(), .limit = 64 * 1024});
    isCancelled = outcome.end == Transfer::End::Cancelled;
    if (outcome.end != Transfer::End::Done)
        return refusalFor(mailbox, outcome);
    return tokenIn(mailbox, outcome.body);
}

} // namespace atbilde
