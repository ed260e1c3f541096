// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/attachment.h"
#include "core/intake/message.h"
#include "core/intake/outlookstorage.h"

#include <vector>

namespace atbilde {

/// One thing a message carries, in reading order; what a message in it carries follows it.
struct OutlookCarried
{
    DeclaredAttachment declared;
    QByteArray content;
    const OutlookItem *message = nullptr; ///< not null: it is a message

    /// Only the outermost message is an attachment of its own: each holds all below it.
    [[nodiscard]] bool isAttachment() const { return message == nullptr || !content.isEmpty(); }
};

/// The message that the properties are, however they were stored; its `kind` is left to the caller.
[[nodiscard]] Message messageOf(const OutlookContent &content);

/// They point into `item`.
[[nodiscard]] std::vector<OutlookCarried> carriedBy(const OutlookItem &item);

/// The own text of the item, and how it stands below another one that carries it.
[[nodiscard]] QString bodyOf(const OutlookItem &item, QList<MessageFlag> &flags);
[[nodiscard]] QString forwardedBlock(const OutlookItem &item, QList<MessageFlag> &flags);

/// The web version of its text in UTF-8; empty for none.
[[nodiscard]] QByteArray htmlIn(const OutlookItem &item);

} // namespace atbilde
