// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QByteArray>
#include <QString>

namespace atbilde {

/// What a notice of non-delivery is made of, as far as it is there.
struct NoticeParts
{
    QByteArray deliveryStatus;  ///< message/delivery-status (RFC 3464)
    QByteArray returnedHeaders; ///< of the mail that came back
    QString failedRecipients;   ///< X-Failed-Recipients
    QString text;               ///< what it says in words
};

/// What was not delivered to whom and why. The machine's own words (RFC 3464) come first; what they leave out
/// is looked for in the notice's words, as qmail, Exim, Exchange and Gmail write them. Where several
/// recipients failed, the first. Lasting is what the status 5.x.x or the reply 5xx says.
[[nodiscard]] Bounced bouncedBy(const NoticeParts &parts);

/// Does the status say that the mail arrived, or was passed on? Then nothing went astray.
[[nodiscard]] bool saysDelivered(const QByteArray &deliveryStatus);

} // namespace atbilde
