// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

namespace atbilde {

/// Bytes of a chain key and of every hash in the chain.
inline constexpr qsizetype chainBytes = 32;

/// A new random key for a journal's chain.
[[nodiscard]] QByteArray newChainKey();

/// `previous` of the first entry.
[[nodiscard]] QByteArray chainStart();

/// The keyed hash (BLAKE2b) of an entry's facts in their stored form.
[[nodiscard]] QByteArray commitmentOf(const QByteArray &key, const QJsonObject &facts);

/// The keyed hash over everything in the entry that is not personal: number, moment, officer, act, request,
/// commitment and the hash before. `entry.id` must be known.
[[nodiscard]] QByteArray linkOf(const QByteArray &key, const Entry &entry);

} // namespace atbilde
