// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"
#include "core/result.h"

#include <QByteArray>

namespace atbilde {

/// As `Reader::pagePicture`. A picture is never enlarged; a page very much higher than wide comes narrower.
[[nodiscard]] Result<QByteArray> pagePicture(const QByteArray &bytes, FileKind kind, int page, int width,
                                             int turns);

} // namespace atbilde
