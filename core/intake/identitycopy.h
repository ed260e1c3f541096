// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atbilde {

/// Does the name of a file say that it is a copy of an identity document ("pase.pdf", "ID karte.jpg")? Such a
/// file is data to be shredded after the comparison and is not read for its text.
[[nodiscard]] bool seemsIdentityCopy(const QString &fileName);

} // namespace atbilde
