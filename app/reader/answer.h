// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"
#include "core/result.h"

#include <QByteArray>

// What the reader program writes to its standard output: a mark with the version of the form, then one CBOR
// map (RFC 8949) that holds a reading, bytes or a refusal. The asking side believes nothing: whatever is not
// exactly of this form is PagesNotRead.
namespace atbilde {

[[nodiscard]] QByteArray answerOf(const Result<Reading> &reading);
[[nodiscard]] QByteArray answerOf(const Result<QByteArray> &bytes);

[[nodiscard]] Result<Reading> readingFrom(const QByteArray &answer);
[[nodiscard]] Result<QByteArray> bytesFrom(const QByteArray &answer);

/// No answer is longer.
inline constexpr qint64 longestAnswer = 256 * 1024 * 1024;

} // namespace atbilde
