// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// The database of this user where none is named.
[[nodiscard]] QString usualPlace();
/// Certificates of issuers whose signatures this user trusts, one file each (PEM or DER); need not exist.
[[nodiscard]] QString trustedFolder();

/// Where the heads of journals are kept apart from their databases.
[[nodiscard]] QString headFolder();

/// Opens the window on an office and runs it to its end. `language` empty: as set, else the system's. `files` come
/// into the tray as soon as somebody has signed in who may import.
[[nodiscard]] int openWindow(const QString &place, std::optional<atbilde::Language> language,
                             std::function<QDateTime()> now, const QStringList &files);
