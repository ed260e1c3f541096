// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atbilde {

/// Characters that turn or hide reading direction, as in "rēķins\u202Efdp.exe".
[[nodiscard]] bool holdsDirectionMarks(QStringView text);

/// A name from outside made safe as a file name on any system: no folders, control or direction characters,
/// no device names, no leading dots, at most 150 characters with its extension kept. `fallback` when nothing
/// is left.
[[nodiscard]] QString safeFileName(const QString &name, const QString &fallback);

/// Would opening it run something? A program, script, shortcut, page or macro document, by any of its
/// extensions ("foto.jpg.exe") or by what its content says (`type`, a MIME name).
[[nodiscard]] bool isDangerous(const QString &fileName, const QString &type);

} // namespace atbilde
