// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encodedwords.h"

#include "core/intake/charset.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace atbilde {
namespace {

struct EncodedWord
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0;
};

QByteArray fromQ(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '_') {
            bytes += ' ';
        } else if (text[i] == '=' && i + 2 < text.size()) {
            const QByteArray digits = text.sliced(i + 1, 2).toByteArray();
            bool isHex = false;
            const int value = digits.toInt(&isHex, 16);
            bytes += isHex ? static_cast<char>(value) : '=';
            i += isHex ? 2 : 0;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// "=?charset?B?text?=" at `at`. Blanks inside the text are a common mistake and allowed.
std::optional<EncodedWord> wordAt(const QByteArray &raw, qsizetype at)
{
    const qsizetype charsetEnd = raw.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd - at > 60 || charsetEnd + 2 >= raw.size() || raw[charsetEnd + 2] != '?')
        return std::nullopt;
    const char encoding = raw[charsetEnd + 1];
    const qsizetype begin = charsetEnd + 3;
    const qsizetype end = raw.indexOf("?=", begin);
    if (end < 0)
        return std::nullopt;
    const QByteArrayView text = QByteArrayView(raw).sliced(begin, end - begin);
    EncodedWord word;
    // RFC 2231 allows a language behind the character set: "utf-8*lv".
    const QByteArray charset = raw.sliced(at + 2, charsetEnd - at - 2);
    const qsizetype star = charset.indexOf('*');
    word.charset = charset.first(star < 0 ? charset.size() : star).toLower();
    word.end = end + 2;
    if (encoding == 'B' || encoding == 'b')
        word.bytes = QByteArray::fromBase64(text.toByteArray());
    else if (encoding == 'Q' || encoding == 'q')
        word.bytes = fromQ(text);
    else
        return std::nullopt;
    return word;
}

/// Pieces in turn: bare bytes, or a run of encoded words already decoded.
struct Piece
{
    QByteArray bare;
    QString decoded;
    bool isDecoded = false;
};

qsizetype behindBlanks(const QByteArray &raw, qsizetype at)
{
    while (at < raw.size() && (raw[at] == ' ' || raw[at] == '\t' || raw[at] == '\r' || raw[at] == '\n'))
        ++at;
    return at;
}

std::vector<Piece> pieces(const QByteArray &raw)
{
    std::vector<Piece> found;
    qsizetype bareBegin = 0;
    qsizetype at = raw.indexOf("=?");
    while (at >= 0) {
        std::optional<EncodedWord> word = wordAt(raw, at);
        if (!word) {
            at = raw.indexOf("=?", at + 2);
            continue;
        }
        if (at > bareBegin)
            found.push_back({raw.sliced(bareBegin, at - bareBegin), {}, false});
        QString text;
        EncodedWord run = *word;
        for (;;) {
            const qsizetype next = behindBlanks(raw, run.end);
            const bool follows = next + 1 < raw.size() && raw[next] == '=' && raw[next + 1] == '?';
            const std::optional<EncodedWord> other = follows ? wordAt(raw, next) : std::nullopt;
            if (!other)
                break;
            if (other->charset == run.charset) {
                run.bytes += other->bytes;
            } else {
                text += decodedText(run.bytes, run.charset).text;
                run.bytes = other->bytes;
                run.charset = other->charset;
            }
            run.end = other->end;
        }
        text += decodedText(run.bytes, run.charset).text;
        found.push_back({{}, text, true});
        bareBegin = run.end;
        at = raw.indexOf("=?", bareBegin);
    }
    if (bareBegin < raw.size())
        found.push_back({raw.sliced(bareBegin), {}, false});
    return found;
}

} // namespace

QString decodedHeader(const QByteArray &raw)
{
    if (!raw.contains("=?"))
        return decodedText(raw, {}).text;
    QString text;
    for (const Piece &piece : pieces(raw))
        text += piece.isDecoded ? piece.decoded : decodedText(piece.bare, {}).text;
    return text;
}

QByteArray withJoinedWords(const QByteArray &raw)
{
    const bool plain = std::ranges::all_of(raw, [](char c) { return static_cast<unsigned char>(c) < 128; });
    if (plain && raw.count("=?") < 2)
        return raw;
    QByteArray joined;
    for (const Piece &piece : pieces(raw)) {
        if (piece.isDecoded)
            joined += "=?utf-8?B?" + piece.decoded.toUtf8().toBase64() + "?=";
        else
            joined += decodedText(piece.bare, {}).text.toUtf8();
    }
    return joined;
}

} // namespace atbilde
