// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"

namespace atbilde {

StoreError::StoreError(Kind errorKind, const QString &where, const QString &what, const QString &message)
    : std::runtime_error(QStringLiteral("%1: %2").arg(what, message).toStdString()),
      kind(errorKind),
      place(where),
      attempted(what),
      detail(message)
{}

} // namespace atbilde
