// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/answer.h"

#include "app/reader/refused.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborParserError>
#include <QTimeZone>

#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr QByteArrayView mark("ATBILDE-READER 1\n");

constexpr auto readingKey = "reading"_L1;
constexpr auto bytesKey = "bytes"_L1;
constexpr auto refusedKey = "refused"_L1;
constexpr auto factsKey = "facts"_L1;
constexpr auto brokenCode = "broken"_L1;
constexpr auto pageCode = "page"_L1;
constexpr auto notReadCode = "not_read"_L1;

QByteArray framed(const QCborMap &map)
{
    return mark.toByteArray() + QCborValue(map).toCbor();
}

QCborMap refusalMap(const Refusal &refusal)
{
    if (refusal.reason == RefusalReason::FileBroken && refusal.facts.size() == 2)
        return {{refusedKey, brokenCode}, {factsKey, std::get<Code>(refusal.facts[1]).code}};
    if (refusal.reason == RefusalReason::PageNotFound && refusal.facts.size() == 1)
        return {{refusedKey, pageCode}, {factsKey, std::get<qint64>(refusal.facts[0])}};
    return {{refusedKey, notReadCode}};
}

/// Which refusal a map holds that has none of the things asked for.
Refusal refusalFrom(const QCborMap &map)
{
    const QCborValue what = map[refusedKey];
    const QCborValue facts = map[factsKey];
    if (what == brokenCode) {
        const auto kind = fileKindFromCode(facts.toString());
        return kind ? fileBroken(*kind) : pagesNotRead();
    }
    if (what == pageCode && facts.isInteger() && facts.toInteger() > 0 &&
        facts.toInteger() <= std::numeric_limits<int>::max())
        return pageNotFound(static_cast<int>(facts.toInteger() - 1));
    return pagesNotRead();
}

std::optional<QCborMap> unframed(const QByteArray &answer)
{
    if (!answer.startsWith(mark) || answer.size() > longestAnswer)
        return std::nullopt;
    QCborParserError error;
    const QByteArray body =
        QByteArray::fromRawData(answer.constData() + mark.size(), answer.size() - mark.size());
    const QCborValue value = QCborValue::fromCbor(body, &error);
    if (error.error != QCborError::NoError || error.offset != body.size() || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

QCborArray arrayOf(const QStringList &list)
{
    return QCborArray::fromStringList(list);
}

QCborArray arrayOf(const Attachment &file)
{
    return {file.name, file.declaredType, file.type, file.size, file.sha256, file.dangerous};
}

std::optional<Attachment> attachmentIn(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    if (array.size() != 6 || !array[0].isString() || !array[1].isString() || !array[2].isString() ||
        !array[3].isInteger() || !array[4].isByteArray() || !array[5].isBool())
        return std::nullopt;
    Attachment file{.name = array[0].toString(),
                    .declaredType = array[1].toString(),
                    .type = array[2].toString(),
                    .size = array[3].toInteger(),
                    .sha256 = array[4].toByteArray(),
                    .dangerous = array[5].toBool()};
    if (file.name.isEmpty() || file.size < 0 || file.sha256.size() != 32)
        return std::nullopt;
    return file;
}

QCborArray arrayOf(const Signature &signature)
{
    return {codeOf(signature.state),
            signature.signer,
            signature.signerCode,
            signature.issuer,
            signature.claimedAt ? QCborValue(signature.claimedAt->toSecsSinceEpoch()) : QCborValue(nullptr),
            arrayOf(signature.unsignedFiles)};
}

std::optional<Signature> signatureIn(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    if (array.size() != 6 || !array[1].isString() || !array[2].isString() || !array[3].isString() ||
        !(array[4].isInteger() || array[4].isNull()) || !array[5].isArray())
        return std::nullopt;
    const auto state = signatureStateFromCode(array[0].toString());
    if (!state)
        return std::nullopt;
    Signature signature{.state = *state,
                        .signer = array[1].toString(),
                        .signerCode = array[2].toString(),
                        .issuer = array[3].toString()};
    if (array[4].isInteger()) {
        const QDateTime claimed = QDateTime::fromSecsSinceEpoch(array[4].toInteger(), Qt::UTC);
        if (!claimed.isValid())
            return std::nullopt;
        signature.claimedAt = claimed;
    }
    for (const QCborValue &file : array[5].toArray()) {
        if (!file.isString())
            return std::nullopt;
        signature.unsignedFiles << file.toString();
    }
    return signature;
}

std::optional<Reading> readingIn(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    if (array.size() != 5 || !array[0].isInteger() || !array[1].isString() || !array[2].isArray() ||
        !array[3].isArray() || !array[4].isArray())
        return std::nullopt;
    Reading reading;
    if (array[0].toInteger() < 0 || array[0].toInteger() > std::numeric_limits<int>::max())
        return std::nullopt;
    reading.pages = static_cast<int>(array[0].toInteger());
    reading.text = array[1].toString();
    for (const QCborValue &file : array[2].toArray()) {
        const auto known = attachmentIn(file);
        if (!known)
            return std::nullopt;
        reading.files << *known;
    }
    for (const QCborValue &signature : array[3].toArray()) {
        const auto known = signatureIn(signature);
        if (!known)
            return std::nullopt;
        reading.signatures << *known;
    }
    for (const QCborValue &flag : array[4].toArray()) {
        const auto known = messageFlagFromCode(flag.toString());
        if (!known)
            return std::nullopt;
        reading.flags << *known;
    }
    return reading;
}

} // namespace

QByteArray answerOf(const Result<Reading> &reading)
{
    if (!reading)
        return framed(refusalMap(reading.error()));
    QCborArray files;
    for (const Attachment &file : reading->files)
        files << arrayOf(file);
    QCborArray signatures;
    for (const Signature &signature : reading->signatures)
        signatures << arrayOf(signature);
    QCborArray flags;
    for (const MessageFlag flag : reading->flags)
        flags << codeOf(flag);
    return framed({{readingKey, QCborArray{reading->pages, reading->text, files, signatures, flags}}});
}

QByteArray answerOf(const Result<QByteArray> &bytes)
{
    return bytes ? framed({{bytesKey, *bytes}}) : framed(refusalMap(bytes.error()));
}

Result<Reading> readingFrom(const QByteArray &answer)
{
    const auto map = unframed(answer);
    if (!map)
        return pagesNotRead();
    if (!map->contains(readingKey))
        return refusalFrom(*map);
    const auto reading = readingIn((*map)[readingKey]);
    if (!reading)
        return pagesNotRead();
    return *reading;
}

Result<QByteArray> bytesFrom(const QByteArray &answer)
{
    const auto map = unframed(answer);
    if (!map)
        return pagesNotRead();
    const QCborValue bytes = (*map)[bytesKey];
    if (!bytes.isByteArray())
        return refusalFrom(*map);
    return bytes.toByteArray();
}

} // namespace atbilde
