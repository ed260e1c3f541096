// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace atbilde {

struct MailRange
{
    qsizetype offset = 0;
    qsizetype size = 0;
};

[[nodiscard]] std::vector<MailRange> messagesIn(QByteArrayView mailbox);

} // namespace atbilde
