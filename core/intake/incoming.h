// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QJsonObject>

namespace atbilde {

/// What one file says, whatever kind it is: an e-mail, a saved Outlook message, a PDF or a scan, a signed
/// container, a text. Text in PDF files, scans and containers that an e-mail carries is read too and stands
/// behind its own `attachmentMark`. Slow where the reader must be asked: never inside a transaction. Refused:
/// FileEmpty, FileTooLarge, NotAMessage, FileBroken, FileKindUnknown. What the reader fails to look into is
/// no refusal but a flag: the file is kept whole.
[[nodiscard]] Result<Message> readIncoming(const QByteArray &bytes, const QString &fileName,
                                           const Reader &reader);

/// The bytes of `Message::attachments[index]` of what `readIncoming` read from `bytes`. Refused:
/// PagesNotRead, PageNotFound.
[[nodiscard]] Result<QByteArray> attachmentInside(const QByteArray &bytes, qsizetype index,
                                                  const Reader &reader);

/// What reading found beside the text, to be kept with a document: flags, signatures, and the files of a
/// container.
[[nodiscard]] QJsonObject seenIn(const Message &message);
/// The message of a document that was read before, by what was kept of it: the reader is not asked again. A
/// document kept before there was `seen` is an e-mail and read anew.
[[nodiscard]] Result<Message> recalled(const QByteArray &bytes, const QString &fileName,
                                       const QByteArray &seen, const QString &text, int pages);

/// Has the reader to be asked for this one? Then it may take seconds.
[[nodiscard]] bool isSlowToRead(const Message &message);

} // namespace atbilde
