// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QByteArray>
#include <QString>

namespace atbilde {

/// A MIME name, by content; a name may only say it more exactly (a .docx is a ZIP), never something else.
[[nodiscard]] QString typeOfContent(const QByteArray &content, const QString &name);

/// What is known of a file from outside by its content, its type (`typeOfContent`) and the name it came with:
/// a safe name (made of `number` where nothing is left), size, hash and danger. `declaredType` stays empty.
[[nodiscard]] Attachment attachmentFrom(const QByteArray &content, const QString &type, const QString &name,
                                        qsizetype number);

} // namespace atbilde
