// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// May a new file be written there? Asked before anything is done for it. Refused: FileExists,
/// FileNotWritten.
[[nodiscard]] atbilde::Result<void> checkNewFile(const QString &path);

/// Writes it whole or not at all; never over another. Refused: FileExists, FileNotWritten.
[[nodiscard]] atbilde::Result<void> writeNewFile(const QString &path, const QByteArray &bytes);
