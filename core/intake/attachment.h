// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QByteArray>
#include <QString>

namespace atbilde {

/// What a message says about something it carries.
struct DeclaredAttachment
{
    QString name;         ///< as sent; may be empty or hostile
    QString declaredType; ///< as sent
    QString knownType;    ///< where the type is no question of the content: a message in a message
};

/// Its safe name, its type by content, its hash, and whether it is dangerous. `number`, from 1, names what
/// has no name. What the name or the type gives away is added to `flags`.
[[nodiscard]] Attachment attachmentOf(const DeclaredAttachment &declared, const QByteArray &content,
                                      qsizetype number, QList<MessageFlag> &flags);

} // namespace atbilde
