// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/transfer.h"

#include <QFile>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <new>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// A server may talk without end beside what it was asked for.
constexpr qint64 mostTalk = 1024 * 1024;
/// libcurl adds up the lines of all answers a handle has heard, and beyond 300 KiB every transfer fails.
constexpr qint64 mostHeard = 100 * 1024;
constexpr qsizetype mostShown = 200;

/// The mail ends with the parenthesis of its answer: text in its place shows that the number of bytes before
/// it was too small and the rest of the mail was taken for answers.
class LiteralWatch
{
public:
    void hear(QByteArrayView line)
    {
        const bool closes = line.endsWith("}\r\n") || line.endsWith("}\n");
        if (m_literalBegan && !m_literalEnded) {
            m_literalEnded = true;
            m_isTornApart = !line.trimmed().endsWith(')') || !(line.startsWith(')') || line.startsWith(' '));
        }
        if (line.startsWith("* ") && closes)
            m_literalBegan = true;
    }
    [[nodiscard]] bool isTornApart() const { return m_isTornApart; }

private:
    bool m_literalBegan = false;
    bool m_literalEnded = false;
    bool m_isTornApart = false;
};

/// Of "A004 NO [TRYCREATE] Mailbox does not exist" what is behind the tag, fit to be shown.
QString shown(QByteArrayView text)
{
    QString line = QString::fromUtf8(text).left(mostShown);
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    return line.simplified();
}

bool isTagged(QByteArrayView line)
{
    return line.size() > 5 && line[0] >= 'A' && line[0] <= 'Z' && line[4] == ' ';
}

} // namespace

struct Transfer::Line
{
    CURL *handle = nullptr;
    KeepGoing keepGoing;
    std::array<char, CURL_ERROR_SIZE> trouble{};
    QByteArray body;
    QByteArray lastTagged;
    LiteralWatch literal;
    qint64 limit = 0;
    qint64 talk = 0;
    qint64 heard = 0; ///< by this handle
    bool isTooLarge = false;

    static std::size_t takeBody(char *bytes, std::size_t size, std::size_t count, void *self)
    {
        Line &line = *static_cast<Line *>(self);
        const qint64 more = qint64(size * count);
        if (line.body.size() + more > line.limit) {
            line.isTooLarge = true;
            return 0;
        }
        try {
            line.body.append(bytes, more);
        } catch (const std::bad_alloc &) {
            line.isTooLarge = true;
            return 0;
        }
        return size * count;
    }

    static std::size_t hearLine(char *bytes, std::size_t size, std::size_t count, void *self)
    {
        Line &line = *static_cast<Line *>(self);
        const QByteArrayView text(bytes, qsizetype(size * count));
        line.talk += text.size();
        line.heard += text.size();
        if (line.talk > mostTalk)
            return 0;
        line.literal.hear(text);
        if (isTagged(text))
            line.lastTagged =
                text.sliced(5).first(std::min<qsizetype>(text.size() - 5, mostShown)).toByteArray();
        return size * count;
    }

    static int ask(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        const Line &line = *static_cast<const Line *>(self);
        return !line.keepGoing || line.keepGoing() ? 0 : 1;
    }

    [[nodiscard]] End endFor(CURLcode code) const;
};

Transfer::End Transfer::Line::endFor(CURLcode code) const
{
    const QByteArrayView text(trouble.data());
    switch (code) {
    case CURLE_OK:
        return End::Done;
    case CURLE_ABORTED_BY_CALLBACK:
        return End::Cancelled;
    case CURLE_WRITE_ERROR:
        return isTooLarge ? End::TooLarge : End::Confused;
    case CURLE_OPERATION_TIMEDOUT:
        return End::Slow;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return End::Untrusted;
    case CURLE_LOGIN_DENIED:
        return text.contains("Select failed") ? End::FolderRefused : End::SignInRefused;
    case CURLE_AUTH_ERROR:
        return End::SignInRefused;
    case CURLE_REMOTE_FILE_NOT_FOUND:
        return text.contains("UIDVALIDITY") ? End::Changed : End::NotFound;
    case CURLE_QUOTE_ERROR:
    case CURLE_HTTP_RETURNED_ERROR:
        return End::Refused;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return End::Unreachable;
    default:
        return End::Confused;
    }
}

Transfer::Transfer(const QByteArray &protocols, const QString &authorityFile, const KeepGoing &keepGoing,
                   const Patience &patience)
    : m_line(std::make_unique<Line>())
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    m_line->handle = started == CURLE_OK ? curl_easy_init() : nullptr;
    if (!m_line->handle)
        qFatal("libcurl cannot start");
    m_line->keepGoing = keepGoing;
    CURL *handle = m_line->handle;
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, protocols.constData());
    curl_easy_setopt(handle, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!authorityFile.isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_CAINFO, QFile::encodeName(authorityFile).constData());
        curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr); // else those of the system would be trusted too
    }
    // It cuts lines that are longer than half of this.
    curl_easy_setopt(handle, CURLOPT_BUFFERSIZE, 64L * 1024);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, long(patience.connecting));
    curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(patience.answering));
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, long(patience.silence));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, long(patience.altogether));
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_line->trouble.data());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Line::takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, m_line.get());
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &Line::hearLine);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, m_line.get());
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &Line::ask);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, m_line.get());
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_line->handle);
}

void Transfer::signInWithPassword(const QString &user, const Secret &password)
{
    curl_easy_setopt(m_line->handle, CURLOPT_USERNAME, user.toUtf8().constData());
    curl_easy_setopt(m_line->handle, CURLOPT_PASSWORD, password.text());
}

void Transfer::signInWithBearer(const QString &user, const Secret &token)
{
    curl_easy_setopt(m_line->handle, CURLOPT_USERNAME, user.toUtf8().constData());
    curl_easy_setopt(m_line->handle, CURLOPT_XOAUTH2_BEARER, token.text());
    curl_easy_setopt(m_line->handle, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
    curl_easy_setopt(m_line->handle, CURLOPT_SASL_IR, 1L);
}

Transfer::Outcome Transfer::run(const Request &request)
{
    Line &line = *m_line;
    if (line.heard > mostHeard) {
        CURL *fresh = curl_easy_duphandle(line.handle);
        if (!fresh)
            qFatal("libcurl cannot go on");
        curl_easy_cleanup(std::exchange(line.handle, fresh));
        line.heard = 0;
    }
    line.body.clear();
    line.lastTagged.clear();
    line.literal = {};
    line.limit = request.limit;
    line.talk = 0;
    line.isTooLarge = false;
    line.trouble.fill('\0');
    curl_easy_setopt(line.handle, CURLOPT_URL, request.url.constData());
    // libcurl takes the percent signs of a command for codes.
    const QByteArray command = QByteArray(request.command).replace('%', "%25");
    curl_easy_setopt(line.handle, CURLOPT_CUSTOMREQUEST, command.isEmpty() ? nullptr : command.constData());
    if (!request.form.isEmpty()) {
        curl_easy_setopt(line.handle, CURLOPT_POSTFIELDSIZE, long(request.form.size()));
        curl_easy_setopt(line.handle, CURLOPT_POSTFIELDS, request.form.constData());
    }
    const CURLcode code = curl_easy_perform(line.handle);
    Outcome outcome;
    outcome.end = line.endFor(code);
    outcome.said = outcome.end == End::Done       ? QString()
                   : code == CURLE_QUOTE_ERROR    ? shown(line.lastTagged)
                   : line.trouble.front() != '\0' ? shown(line.trouble.data())
                                                  : shown(curl_easy_strerror(code));
    outcome.isTornApart = line.literal.isTornApart();
    outcome.body = std::exchange(line.body, {});
    return outcome;
}

} // namespace atbilde
