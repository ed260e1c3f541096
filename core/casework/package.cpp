// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/package.h"

#include "core/intake/filename.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Document> addPackage(Office &office, const Occasion &occasion, const SeenRequest &seen,
                            const QString &title, const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Refusal{RefusalReason::FileEmpty, {fileName}};
    Transaction transaction(office.store.database);
    const std::optional<RequestFile> file = requestFile(office.store, seen.id);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(seen.id.value())}};
    // What may be decided may be enclosed.
    const Result<State> may =
        nextState(factsOf(office, *file, occasion.officer), Step::Decide, occasion.officer.role);
    if (!may)
        return may.error();

    Document document;
    document.kind = DocumentKind::Package;
    document.state = DocumentState::InRequest;
    document.request = seen.id;
    document.channel = file->request.channel;
    document.fileName = safeFileName(QFileInfo(fileName).fileName(), u"package"_s);
    document.mediaType = QMimeDatabase().mimeTypeForData(bytes).name();
    document.size = bytes.size();
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    document.subject = title.trimmed();
    document.receivedOn = occasion.day();
    document.enteredAt = occasion.at;
    document.isUnread = false;
    document.id = office.store.documents.add(document, bytes);
    office.store.journal.append(occasion, u"add_package"_s, seen.id, {{u"document"_s, document.id.value()}});
    transaction.commit();
    return document;
}

} // namespace atbilde
