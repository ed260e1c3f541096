// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/smtpconnection.h"

#include <QFile>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype mostShown = 300;
/// A server may talk without end.
constexpr qint64 mostTalk = 256 * 1024;

struct CloseHandle
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

QString shown(QByteArrayView text)
{
    QString line = QString::fromUtf8(text).left(mostShown);
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    return line.simplified();
}

/// One mail being handed over.
struct Exchange
{
    const SmtpMail &mail;
    const SmtpConnection::AboutToHandOver &about;
    const KeepGoing &keepGoing;
    std::array<char, CURL_ERROR_SIZE> trouble{};
    qint64 position = 0;     ///< of the next byte to be handed over
    bool hasBegun = false;   ///< the server waits for the text
    bool isAnswered = false; ///< a reply came after the last byte
    int code = 0;            ///< of the last reply
    QByteArray reply;        ///< the last one, all its lines
    bool replyEnded = true;
    qint64 talk = 0;
    std::exception_ptr failure;

    [[nodiscard]] bool isWhole() const { return hasBegun && position == mail.bytes.size(); }

    static std::size_t give(char *into, std::size_t size, std::size_t count, void *self)
    {
        auto &exchange = *static_cast<Exchange *>(self);
        try {
            if (!exchange.hasBegun && exchange.about && !exchange.about())
                return CURL_READFUNC_ABORT;
        } catch (...) { // not through the library
            exchange.failure = std::current_exception();
            return CURL_READFUNC_ABORT;
        }
        exchange.hasBegun = true;
        const qint64 piece = std::min(qint64(size * count), exchange.mail.bytes.size() - exchange.position);
        std::memcpy(into, exchange.mail.bytes.constData() + exchange.position, std::size_t(piece));
        exchange.position += piece;
        return std::size_t(piece);
    }

    static std::size_t hear(char *bytes, std::size_t size, std::size_t count, void *self)
    {
        auto &exchange = *static_cast<Exchange *>(self);
        const QByteArrayView line = QByteArrayView(bytes, qsizetype(size * count)).trimmed();
        exchange.talk += line.size();
        if (exchange.talk > mostTalk)
            return 0;
        bool isNumber = false;
        const int code = line.first(std::min<qsizetype>(3, line.size())).toByteArray().toInt(&isNumber);
        constexpr int goodbye = 221; // answers our own, after whatever went wrong
        if (!isNumber || code < 200 || code > 599 || code == goodbye)
            return size * count;
        if (exchange.replyEnded)
            exchange.reply.clear();
        exchange.replyEnded = line.size() < 4 || line[3] != '-';
        if (exchange.reply.size() < mostShown) {
            if (!exchange.reply.isEmpty())
                exchange.reply += ' ';
            exchange.reply += exchange.reply.isEmpty()
                                  ? line.toByteArray()
                                  : line.sliced(std::min<qsizetype>(4, line.size())).toByteArray();
        }
        exchange.code = code;
        exchange.isAnswered = exchange.isAnswered || (exchange.isWhole() && exchange.replyEnded);
        return size * count;
    }

    static std::size_t forget(char *, std::size_t size, std::size_t count, void *) { return size * count; }

    static int ask(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        auto &exchange = *static_cast<Exchange *>(self);
        if (!exchange.keepGoing)
            return 0;
        try {
            return exchange.keepGoing() || exchange.isWhole() ? 0 : 1;
        } catch (...) {
            exchange.failure = std::current_exception();
            return exchange.isWhole() ? 0 : 1;
        }
    }
};

bool saysTooLarge(const Exchange &exchange)
{
    return exchange.code == 552 || exchange.reply.contains(" 5.3.4") || exchange.reply.contains(" 5.2.3");
}

/// A "no" of the server, by its number.
SmtpOutcome refusedBy(const Exchange &exchange)
{
    const QString said = shown(exchange.reply);
    if (exchange.code >= 500)
        return {MailState::Refused, saysTooLarge(exchange) ? MailProblem::TooLarge : MailProblem::Refused,
                said};
    return {MailState::Queued, MailProblem::Later, said};
}

MailProblem problemOf(CURLcode code)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return MailProblem::Slow;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return MailProblem::Untrusted;
    case CURLE_USE_SSL_FAILED:
        return MailProblem::NoTls;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return MailProblem::SignInRefused;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return MailProblem::Unreachable;
    default:
        return MailProblem::Confused;
    }
}

/// Before the text was handed over whole, no server can have taken the mail.
SmtpOutcome notHandedOver(CURLcode code, const Exchange &exchange)
{
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return {MailState::Queued, MailProblem::None, {}, true};
    const bool isRefusal =
        code == CURLE_SEND_ERROR || code == CURLE_LOGIN_DENIED || code == CURLE_WEIRD_SERVER_REPLY;
    if (isRefusal && exchange.code >= 400 && exchange.code < 500)
        return refusedBy(exchange);
    if (code == CURLE_SEND_ERROR && exchange.code >= 500)
        return refusedBy(exchange);
    const QString said = exchange.code >= 400               ? shown(exchange.reply)
                         : exchange.trouble.front() != '\0' ? shown(exchange.trouble.data())
                                                            : shown(curl_easy_strerror(code));
    return {MailState::Queued, problemOf(code), said};
}

SmtpOutcome outcomeOf(CURLcode code, const Exchange &exchange)
{
    if (code == CURLE_OK)
        return {MailState::Sent, MailProblem::None, shown(exchange.reply)};
    if (!exchange.isWhole())
        return notHandedOver(code, exchange);
    if (!exchange.isAnswered)
        return {MailState::Unknown, MailProblem::NoAnswer, shown(curl_easy_strerror(code))};
    if (exchange.code < 300)
        return {MailState::Sent, MailProblem::None, shown(exchange.reply)};
    return refusedBy(exchange);
}

QByteArray urlOf(const Sending &sending)
{
    const QByteArray scheme = sending.security == SendingSecurity::Tls ? "smtps" : "smtp";
    const QByteArray host =
        sending.host.contains(u':') ? '[' + sending.host.toUtf8() + ']' : sending.host.toUtf8();
    // With it the server is greeted in the name of the office, not in that of the computer.
    const QByteArray name = sending.fromAddress.section(u'@', -1).toUtf8();
    return scheme + "://" + host + ':' + QByteArray::number(sending.port) + '/' + name;
}

void secure(CURL *handle, const Sending &sending)
{
    const bool isOpen = sending.security == SendingSecurity::None;
    curl_easy_setopt(handle, CURLOPT_USE_SSL, isOpen ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL));
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, sending.checksCertificate ? 1L : 0L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, sending.checksCertificate ? 2L : 0L);
    if (!sending.authorityFile.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_CAINFO, QFile::encodeName(sending.authorityFile).constData());
        curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr); // else those of the system would be trusted too
    }
}

void signIn(CURL *handle, const Sending &sending, const Secret *secret)
{
    if (sending.signIn == SendingSignIn::None || !secret)
        return;
    curl_easy_setopt(handle, CURLOPT_USERNAME, sending.user.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_SASL_IR, 1L);
    if (sending.signIn == SendingSignIn::OAuth) {
        curl_easy_setopt(handle, CURLOPT_XOAUTH2_BEARER, secret->text());
        curl_easy_setopt(handle, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
    } else {
        curl_easy_setopt(handle, CURLOPT_PASSWORD, secret->text());
    }
}

void wait(CURL *handle, const Patience &patience)
{
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, long(patience.connecting));
    curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(patience.answering));
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, long(std::max(patience.silence, patience.answering)));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, long(patience.altogether));
}

void listen(CURL *handle, Exchange &exchange)
{
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, exchange.trouble.data());
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, &Exchange::give);
    curl_easy_setopt(handle, CURLOPT_READDATA, &exchange);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Exchange::forget);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &Exchange::hear);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &Exchange::ask);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &exchange);
}

} // namespace

SmtpConnection::SmtpConnection(const Sending &sending, std::shared_ptr<const Secret> secret,
                               const KeepGoing &keepGoing, const Patience &patience)
    : m_sending(sending), m_secret(std::move(secret)), m_keepGoing(keepGoing), m_patience(patience)
{
}

SmtpOutcome SmtpConnection::send(const SmtpMail &mail, const AboutToHandOver &about)
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    const std::unique_ptr<CURL, CloseHandle> handle(started == CURLE_OK ? curl_easy_init() : nullptr);
    if (!handle)
        qFatal("libcurl cannot start");
    Exchange exchange{mail, about, m_keepGoing};
    CURL *line = handle.get();
    curl_easy_setopt(line, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(line, CURLOPT_URL, urlOf(m_sending).constData());
    curl_easy_setopt(line, CURLOPT_PROXY, "");
    secure(line, m_sending);
    signIn(line, m_sending, m_secret.get());
    wait(line, m_patience);
    listen(line, exchange);
    curl_easy_setopt(line, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(line, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.bytes.size()));
    curl_easy_setopt(line, CURLOPT_MAIL_FROM, ('<' + mail.sender.toUtf8() + '>').constData());
    const std::unique_ptr<curl_slist, FreeList> recipients(
        curl_slist_append(nullptr, ('<' + mail.recipient.toUtf8() + '>').constData()));
    curl_easy_setopt(line, CURLOPT_MAIL_RCPT, recipients.get());
    const CURLcode code = curl_easy_perform(line);
    const SmtpOutcome outcome = outcomeOf(code, exchange);
    if (exchange.failure && outcome.state == MailState::Queued)
        std::rethrow_exception(exchange.failure);
    return outcome;
}

} // namespace atbilde
