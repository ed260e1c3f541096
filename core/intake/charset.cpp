// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <iconv.h>
#include <uchardet/uchardet.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype guessedFrom = 64 * 1024;

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> decodedStrictly(QByteArrayView bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name.isEmpty() || name.size() > 40)
        return std::nullopt;
    if (name == "utf-8" || name == "utf8")
        return fromUtf8(bytes);
    const iconv_t converter = iconv_open("UTF-8", name.constData());
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray utf8(bytes.size() * 4 + 16, Qt::Uninitialized);
    // iconv's signature predates const; it does not write to its input.
    char *in = const_cast<char *>(bytes.data());
    size_t inLeft = static_cast<size_t>(bytes.size());
    char *out = utf8.data();
    size_t outLeft = static_cast<size_t>(utf8.size());
    const size_t bad = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    if (bad == size_t(-1) || inLeft != 0)
        return std::nullopt;
    return QString::fromUtf8(utf8.constData(), out - utf8.constData());
}

QByteArray charsetByLetters(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const qsizetype length = std::min(bytes.size(), guessedFrom);
    if (uchardet_handle_data(detector.get(), bytes.data(), static_cast<size_t>(length)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

bool isWestern(const QByteArray &charset)
{
    static constexpr std::array<QByteArrayView, 6> western{"iso-8859-1",  "iso8859-1", "latin1",
                                                           "iso-8859-15", "us-ascii",  "windows-1252"};
    return std::ranges::find(western, charset.trimmed().toLower()) != western.end();
}

/// Every letter beyond ASCII is Latvian, and there are Latvian words: then it is Latvian text, whatever the
/// declaration says.
bool readsAsLatvian(const QString &text)
{
    static const QString letters = u"āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ"_s;
    for (const QChar c : text) {
        if (c.unicode() > 127 && c.isLetter() && !letters.contains(c))
            return false;
    }
    static const std::array words{u"un"_s,    u"ir"_s,   u"ka"_s,    u"par"_s,    u"ar"_s, u"lūdzu"_s,
                                  u"manus"_s, u"mani"_s, u"datus"_s, u"jūsu"_s,   u"es"_s, u"uz"_s,
                                  u"cieņu"_s, u"man"_s,  u"dzēst"_s, u"labdien"_s};
    int found = 0;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter()) {
            begin = begin < 0 ? i : begin;
        } else if (begin >= 0) {
            const QString word = text.sliced(begin, i - begin).toLower();
            found += std::ranges::find(words, word) != words.end() ? 1 : 0;
            begin = -1;
        }
    }
    return found >= 2;
}

} // namespace

DecodedText decodedText(QByteArrayView bytes, const QByteArray &declaredCharset)
{
    const QByteArray declared = declaredCharset.trimmed().toLower();
    // Only sets that contain ASCII unchanged may be skipped; UTF-7, UTF-16 and ISO-2022 are also "ASCII".
    const bool shifting = declared.startsWith("utf-7") || declared.startsWith("utf-16") ||
                          declared.startsWith("utf-32") || declared.startsWith("ucs") ||
                          declared.startsWith("iso-2022") || declared.startsWith("hz");
    if (!shifting && isAscii(bytes))
        return {QString::fromLatin1(bytes), false};

    if (isWestern(declared)) {
        if (const auto text = fromUtf8(bytes))
            return {*text, true};
        const auto baltic = decodedStrictly(bytes, "windows-1257");
        if (baltic && readsAsLatvian(*baltic))
            return {*baltic, true};
    }
    if (const auto text = decodedStrictly(bytes, declared))
        return {*text, false};
    if (const auto text = fromUtf8(bytes))
        return {*text, !declared.isEmpty()};
    const auto baltic = decodedStrictly(bytes, "windows-1257");
    if (baltic && readsAsLatvian(*baltic))
        return {*baltic, true};
    if (const auto text = decodedStrictly(bytes, charsetByLetters(bytes)))
        return {*text, true};
    if (baltic)
        return {*baltic, true};
    return {QString::fromUtf8(bytes), true};
}

} // namespace atbilde
