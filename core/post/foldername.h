// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atbilde {

/// A folder's name as IMAP writes it: modified UTF-7 (RFC 3501, 5.1.3). "Apstrādāts" becomes
/// "Apstr&AQE-d&AQE-ts".
[[nodiscard]] QByteArray folderOnTheLine(const QString &name);

/// The same between quotation marks, as a command takes it.
[[nodiscard]] QByteArray quotedFolder(const QString &name);

} // namespace atbilde
