// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/safehtml.h"

namespace atbilde {

QString safeHtml(const QString &)
{
    return {};
}

std::optional<QString> htmlOf(const QByteArray &)
{
    return std::nullopt;
}

} // namespace atbilde
