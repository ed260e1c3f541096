// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/keepdocument.h"

#include "core/intake/filename.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>

namespace atbilde {

Document keepDocument(Office &office, const Occasion &occasion, const Request &request, DocumentKind kind,
                      const QString &title, const QString &fileName, const QByteArray &bytes)
{
    Document document;
    document.kind = kind;
    document.state = DocumentState::InRequest;
    document.request = request.id;
    document.channel = request.channel;
    document.fileName = safeFileName(QFileInfo(fileName).fileName(), codeOf(kind));
    document.mediaType = QMimeDatabase().mimeTypeForData(bytes).name();
    document.size = bytes.size();
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    document.subject = title.trimmed();
    document.receivedOn = occasion.day();
    document.enteredAt = occasion.at;
    document.isUnread = false;
    document.id = office.store.documents.add(document, bytes);
    return document;
}

} // namespace atbilde
