// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// Mailboxes that are read, and how far.
inline constexpr std::array<const char *, 0> mailboxTables{};

} // namespace atbilde
