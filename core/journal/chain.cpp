// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

#include <QJsonDocument>

#include <sodium.h>

namespace atbilde {
namespace {

QByteArray keyedHash(const QByteArray &key, const QByteArray &bytes)
{
    QByteArray hash(chainBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    return hash;
}

} // namespace

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
    // Line ends separate the fields; none of them can hold one.
    QByteArray bytes;
    bytes += QByteArray::number(entry.id.value()) + '\n';
    bytes += entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8() + '\n';
    bytes += QByteArray::number(entry.officer.value()) + '\n';
    bytes += entry.act.toUtf8() + '\n';
    bytes += (entry.request ? QByteArray::number(entry.request->value()) : QByteArray()) + '\n';
    bytes += entry.commitment.toHex() + '\n';
    bytes += entry.previous.toHex();
    return keyedHash(key, bytes);
}

} // namespace atbilde
