// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace atbilde {

/// The bytes of a message as the parser may have them. Where nothing needs repair they are a view of the
/// original, which must outlive them.
struct MailBytes
{
    QByteArray bytes;
    bool headerCut = false;
};

/// Repairs, in a copy, what the parser would silently read wrong: a text line end before another kind of
/// boundary line end costs the last bytes of a part; a NUL ends a header; a header without end costs time.
[[nodiscard]] MailBytes mailBytes(const QByteArray &original);

/// Only letters, digits, padding and blanks of base64, a whole number of quartets.
[[nodiscard]] bool isBase64(QByteArrayView encoded);
/// Each '=' is followed by two hexadecimal digits or a line end.
[[nodiscard]] bool isQuotedPrintable(QByteArrayView encoded);

/// Text for the eye: line ends are LF, no control characters, letters composed (NFC), no towers of marks.
[[nodiscard]] QString readableText(const QString &text);
/// Lines of format=flowed (RFC 3676) joined to paragraphs; quoted lines stay as they are.
[[nodiscard]] QString unfolded(const QString &text);
/// Without empty lines at the beginning and blanks at the end.
[[nodiscard]] QString withoutBlankEnds(const QString &text);

} // namespace atbilde
