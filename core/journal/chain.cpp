// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

#include <QJsonDocument>

#include <sodium.h>

namespace atbilde {
QByteArray keyedHash(const QByteArray &key, QByteArrayView bytes, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<unsigned long long>(bytes.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    return hash;
}

QByteArray keyFor(const QByteArray &chainKey, QByteArrayView purpose)
{
    return keyedHash(chainKey, purpose);
}

QByteArray nameSealOf(const QByteArray &key, qint64 entry, QByteArrayView name)
{
    QByteArray bytes = "name\n" + QByteArray::number(entry) + '\n';
    bytes.append(name);
    return keyedHash(key, bytes, nameSealBytes);
}

QByteArray newChainKey()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    QByteArray key(chainBytes, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QByteArray chainStart()
{
    return QByteArray(chainBytes, '\0');
}

QByteArray commitmentOf(const QByteArray &key, const QJsonObject &facts)
{
    // QJsonObject keeps its keys sorted, so equal facts have equal bytes.
    return keyedHash(key, QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

QByteArray linkOf(const QByteArray &key, const Entry &entry)
{
    const QByteArray at = entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray act = entry.act.toUtf8();
    return linkOf(key, StoredEntry{entry.id.value(), at, entry.officer.value(), act,
                                   entry.request ? std::optional(entry.request->value()) : std::nullopt,
                                   entry.commitment, entry.previous});
}

QByteArray linkOf(const QByteArray &key, const StoredEntry &entry)
{
    // Line ends separate the fields; none of them can hold one.
    QByteArray bytes;
    bytes.reserve(256);
    bytes.append(QByteArray::number(entry.id)).append('\n');
    bytes.append(entry.at).append('\n');
    bytes.append(QByteArray::number(entry.officer)).append('\n');
    bytes.append(entry.act).append('\n');
    if (entry.request)
        bytes.append(QByteArray::number(*entry.request));
    bytes.append('\n');
    bytes.append(QByteArray::fromRawData(entry.commitment.data(), entry.commitment.size()).toHex()).append('\n');
    bytes.append(QByteArray::fromRawData(entry.previous.data(), entry.previous.size()).toHex());
    return keyedHash(key, bytes);
}

} // namespace atbilde
