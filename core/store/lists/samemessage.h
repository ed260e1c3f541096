// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/request/document.h"
#include "core/store/store.h"

#include <optional>

namespace atbilde {

/// The document that is this message already, however it came in (M15): the same Message-ID, sender and words
/// – but for blanks, line ends and kinds of quotation marks, which mail programs change – and attachments of
/// the same content. Other words or another content under a known Message-ID are another document (L04).
/// `document` is what would be stored of `message`.
[[nodiscard]] std::optional<DocumentId> sameMessage(Store &store, const Document &document,
                                                    const Message &message);

} // namespace atbilde
