// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace atbilde {

/// Was the message written by a machine, and which kind (RFC 3834)? `header` gives the value of a header by
/// name, empty when it is not there. `isReport` is a multipart/report of delivery or reading.
[[nodiscard]] std::optional<Automatic> automaticBy(const std::function<QString(const char *)> &header,
                                                   const QString &fromAddress, const QString &subject,
                                                   const QByteArray &reportType);

} // namespace atbilde
