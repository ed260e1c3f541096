// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The sentence with %1, %2 ... in place of the facts, in one pass: a fact that holds "%2" of its own stays
/// as it is. A fact that is not there leaves its place empty.
[[nodiscard]] QString filled(const QString &sentence, const QStringList &facts);
