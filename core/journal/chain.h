// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

#include <QByteArrayView>

namespace atbilde {

/// Bytes of a chain key and of every hash in the chain.
inline constexpr qsizetype chainBytes = 32;
inline constexpr qsizetype nameSealBytes = 16;

/// A keyed hash (BLAKE2b) of `size` bytes over `bytes`.
[[nodiscard]] QByteArray keyedHash(const QByteArray &key, QByteArrayView bytes, qsizetype size = chainBytes);

/// A key for another purpose than the chain, made of the chain's key.
[[nodiscard]] QByteArray keyFor(const QByteArray &chainKey, QByteArrayView purpose);

/// What the journal keeps of an officer's name beside it: changed, it shows; erased, it can be.
[[nodiscard]] QByteArray nameSealOf(const QByteArray &key, qint64 entry, QByteArrayView name);

/// A new random key for a journal's chain.
[[nodiscard]] QByteArray newChainKey();

/// `previous` of the first entry.
[[nodiscard]] QByteArray chainStart();

/// The keyed hash (BLAKE2b) of an entry's facts in their stored form.
[[nodiscard]] QByteArray commitmentOf(const QByteArray &key, const QJsonObject &facts);

/// The keyed hash over everything in the entry that is not personal: number, moment, officer, act, request,
/// commitment and the hash before. `entry.id` must be known.
[[nodiscard]] QByteArray linkOf(const QByteArray &key, const Entry &entry);

/// The same over an entry's fields as they are stored; for checking many. `request` is empty for none.
struct StoredEntry
{
    qint64 id = 0;
    QByteArrayView at;
    qint64 officer = 0;
    QByteArrayView act;
    std::optional<qint64> request;
    QByteArrayView commitment;
    QByteArrayView previous;
};
[[nodiscard]] QByteArray linkOf(const QByteArray &key, const StoredEntry &entry);

} // namespace atbilde
