// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace atbilde {

struct DecodedText
{
    QString text;
    bool guessed = false; ///< the declared character set was absent or did not fit
};

/// Bytes of a text part become text. The declared character set is taken strictly; then UTF-8, then what the
/// letters themselves suggest, then windows-1257. Nothing is dropped: what fits nowhere becomes U+FFFD.
/// Two wrong declarations that every byte would fit are seen through: UTF-8 and windows-1257 text declared as
/// a Western European set.
[[nodiscard]] DecodedText decodedText(QByteArrayView bytes, const QByteArray &declaredCharset);

} // namespace atbilde
