// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace atbilde {

/// Longest rich text that is unpacked; what stands beyond it is left out.
inline constexpr qsizetype longestRichText = 20 * 1024 * 1024;

/// Rich text as Outlook packs it (MS-OXRTFCP). A damaged one is unpacked as far as it goes; nothing where the
/// bytes are no such text.
[[nodiscard]] std::optional<QByteArray> unpackedRichText(const QByteArray &packed);

} // namespace atbilde
