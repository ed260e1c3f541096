// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"

namespace atbilde {

/// Keeps bytes that do not come in by the tray as a document of a request: evidence of what was shown,
/// answered or returned, and packages that go out. Inside a step's transaction. `title` may be empty.
[[nodiscard]] Document keepDocument(Office &office, const Occasion &occasion, const Request &request,
                                    DocumentKind kind, const QString &title, const QString &fileName,
                                    const QByteArray &bytes);

} // namespace atbilde
