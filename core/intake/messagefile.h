// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mailreader.h"

namespace atbilde {

[[nodiscard]] Result<Message> readMessageFile(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] std::optional<QByteArray> messageAttachment(const QByteArray &bytes, qsizetype index);

} // namespace atbilde
