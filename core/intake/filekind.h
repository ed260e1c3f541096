// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// What a file is, judged by its content alone; its name may lie.
enum class FileKind {
    Message, ///< an internet message (RFC 5322), also one with an mbox line before it
    Pdf,
    Image,
    Container, ///< ZIP and what is made of it: .edoc, .asice, .docx
    Text,
    Unknown,
};

inline constexpr std::array allFileKinds{FileKind::Message,   FileKind::Pdf,  FileKind::Image,
                                         FileKind::Container, FileKind::Text, FileKind::Unknown};

/// "message", "pdf", "image", "container", "text", "unknown".
[[nodiscard]] QString codeOf(FileKind kind);
[[nodiscard]] std::optional<FileKind> fileKindFromCode(QStringView code);

/// Looks at the first bytes only; never slow, whatever the content.
[[nodiscard]] FileKind fileKind(QByteArrayView content);

/// Where the message begins: behind a byte order mark, empty lines and the "From " line of an mbox.
/// The end of the content when there is nothing else.
[[nodiscard]] qsizetype messageStart(QByteArrayView content);

} // namespace atbilde
