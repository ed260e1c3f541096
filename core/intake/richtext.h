// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atbilde {

struct RichText
{
    QString text;
    bool isHtml = false; ///< `text` is the page that was wrapped into rich text (MS-OXRTFEX), tags and all
};

/// The words of a rich text, or the page wrapped into it. Pictures, files and whatever else is embedded are
/// passed over; nothing is run. Linear in the length, whatever the nesting.
[[nodiscard]] RichText richTextIn(const QByteArray &rtf);

} // namespace atbilde
