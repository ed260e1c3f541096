// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/proposal.h"

namespace atbilde {

/// The writer's address: one with a Latvian postcode, behind "adrese:", or the line under `name`. In a letter
/// the address of an office on top is the one it goes to and is passed over.
[[nodiscard]] Guess postalAddressIn(const QString &text, bool isLetter, const QString &name);

} // namespace atbilde
