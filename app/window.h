// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

/// The database of this user where none is named.
[[nodiscard]] QString usualPlace();
/// Certificates of issuers whose signatures this user trusts, one file each (PEM or DER); need not exist.
[[nodiscard]] QString trustedFolder();

/// Opens the window on an office and runs it to its end. `language` empty: as set, else the system's.
[[nodiscard]] int openWindow(const QString &place, std::optional<atbilde::Language> language,
                             std::function<QDateTime()> now);
