// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QByteArray>
#include <QString>

namespace atbilde {

/// Do the plain and the web version of a text say different things? A tenth of the words of one that the
/// other has not is more than two programs' manners of writing the same. Links, pictures, marks and short
/// numbers do not count.
[[nodiscard]] bool saysOtherwise(const QString &plain, const QString &web);

/// One text of two versions: the plain one, and behind a line that names it the web one (`html`, UTF-8) where
/// it says something else or hides words. Sets the flags for either.
[[nodiscard]] QString joinedVersions(const QString &plain, const QByteArray &html, QList<MessageFlag> &flags);

} // namespace atbilde
