// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace atbilde {

/// Names of the properties read, by their number in MS-OXPROPS.
namespace outlook {
inline constexpr quint16 messageClass = 0x001A;
inline constexpr quint16 subject = 0x0037;
inline constexpr quint16 submitted = 0x0039; ///< FILETIME
inline constexpr quint16 representedName = 0x0042;
inline constexpr quint16 representedAddress = 0x0065;
inline constexpr quint16 transportHeaders = 0x007D;
inline constexpr quint16 senderName = 0x0C1A;
inline constexpr quint16 senderAddress = 0x0C1F;
inline constexpr quint16 recipientKind = 0x0C15; ///< 1: To
inline constexpr quint16 delivered = 0x0E06;     ///< FILETIME
inline constexpr quint16 body = 0x1000;
inline constexpr quint16 compressedRtf = 0x1009;
inline constexpr quint16 html = 0x1013;
inline constexpr quint16 messageId = 0x1035;
inline constexpr quint16 references = 0x1039;
inline constexpr quint16 inReplyTo = 0x1042;
inline constexpr quint16 displayName = 0x3001;
inline constexpr quint16 address = 0x3003;
inline constexpr quint16 content = 0x3701;
inline constexpr quint16 shortFileName = 0x3704;
inline constexpr quint16 longFileName = 0x3707;
inline constexpr quint16 mimeType = 0x370E;
inline constexpr quint16 smtpAddress = 0x39FE;
inline constexpr quint16 internetCodePage = 0x3FDE;
inline constexpr quint16 codePage = 0x3FFD;
inline constexpr quint16 senderSmtp = 0x5D01;
inline constexpr quint16 representedSmtp = 0x5D02;
} // namespace outlook

/// What is found in one storage of a saved Outlook message (MS-OXMSG): the message itself, a recipient, an
/// attachment, or a message in an attachment.
struct OutlookItem
{
    QHash<quint16, QByteArray> wide;   ///< texts in UTF-16
    QHash<quint16, QByteArray> narrow; ///< texts in `codePage`
    QHash<quint16, QByteArray> binary;
    QHash<quint16, qint64> numbers; ///< also moments, in FILETIME
    qint64 codePage = 0;            ///< of the message it belongs to; 0 where none is said
    std::vector<OutlookItem> recipients;
    std::vector<OutlookItem> attachments;
    std::vector<OutlookItem> message; ///< the one an attachment is; none or one
    QByteArray messageFile;           ///< that message as a file of its own (.msg); the outermost alone

    /// Empty where it is not there. `guessed` is set where the letters had to be guessed.
    [[nodiscard]] QString text(quint16 property, bool *guessed = nullptr) const;
};

struct OutlookContent
{
    OutlookItem message;
    bool tooMany = false; ///< more storages, streams or bytes than are read
    bool tooDeep = false;
};

/// Nothing where the bytes are no such file. Nothing is read beyond a stream of 100 MB, a depth of 8, 1,000
/// children of a storage, and in all four times the length of the file: many names may share one content.
[[nodiscard]] std::optional<OutlookContent> outlookContent(const QByteArray &bytes);

} // namespace atbilde
