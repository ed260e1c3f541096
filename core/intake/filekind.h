// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// What a file is, judged by its content alone; its name may lie.
enum class FileKind {
    Message,    ///< an internet message (RFC 5322), also one with an mbox line before it
    Mailbox,    ///< several messages in one file (mbox)
    Outlook,    ///< a message as Outlook saves it (.msg)
    OutlookBag, ///< winmail.dat (TNEF)
    Pdf,
    Image,
    Container, ///< a signed container, ASiC-E: .edoc, .asice
    Archive,   ///< ZIP and what else is made of it: .docx
    Text,
    Unknown,
};

inline constexpr std::array allFileKinds{
    FileKind::Message, FileKind::Mailbox,   FileKind::Outlook, FileKind::OutlookBag, FileKind::Pdf,
    FileKind::Image,   FileKind::Container, FileKind::Archive, FileKind::Text,       FileKind::Unknown,
};

/// "message", "mailbox", "outlook", "outlook_bag", "pdf", "image", "container", "archive", "text", "unknown".
[[nodiscard]] QString codeOf(FileKind kind);
[[nodiscard]] std::optional<FileKind> fileKindFromCode(QStringView code);

/// Looks at the first bytes only; never slow, whatever the content.
[[nodiscard]] FileKind fileKind(QByteArrayView content);

/// Where the message begins: behind a byte order mark, empty lines and the "From " line of an mbox.
/// The end of the content when there is nothing else.
[[nodiscard]] qsizetype messageStart(QByteArrayView content);

} // namespace atbilde
