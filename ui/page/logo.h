// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// A picture chosen for the letter paper becomes what is kept: PNG, on white, no larger than it is ever
/// printed. Read once, here, so that no letter depends on what the file was. Refused: FileTooLarge,
/// LogoUnreadable for anything but a whole PNG, JPEG or SVG picture, for huge ones, and for SVG that refers
/// to anything outside itself.
[[nodiscard]] atbilde::Result<QByteArray> logoFrom(const QString &fileName, const QByteArray &bytes);
