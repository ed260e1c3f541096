// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace atbilde {

[[nodiscard]] QString safeHtml(const QString &html);
[[nodiscard]] std::optional<QString> htmlOf(const QByteArray &bytes);

} // namespace atbilde
