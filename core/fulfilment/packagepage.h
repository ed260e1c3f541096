// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/package.h"

namespace atbilde {

/// index.html: what the package holds, for a person to read, in both languages. Needs nothing from outside
/// and runs nothing. `documentPaths`: where each document of the contents stands in the package.
[[nodiscard]] QByteArray packagePage(const PackageContents &contents, const SortedFindings &findings,
                                     const QStringList &documentPaths);

} // namespace atbilde
