// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace atbilde {

/// Does it take a password to read this file? A ZIP with an encrypted file in it or an encrypted PDF; of
/// anything else: no.
[[nodiscard]] bool isProtected(const QByteArray &bytes);

} // namespace atbilde
