// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/package.h"

#include "core/casework/keepdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Document> addPackage(Office &office, const Occasion &occasion, const SeenRequest &seen,
                            const QString &title, const QByteArray &bytes, const QString &fileName)
{
    Document document;
    const Result<Request> taken =
        takeStep(office, occasion, seen, Step::AddPackage, [&](RequestFile &file) -> Result<QJsonObject> {
            if (bytes.isEmpty())
                return Refusal{RefusalReason::FileEmpty, {fileName}};
            document =
                keepDocument(office, occasion, file.request, DocumentKind::Package, title, fileName, bytes);
            return QJsonObject{{u"document"_s, document.id.value()}};
        });
    if (!taken)
        return taken.error();
    return document;
}

} // namespace atbilde
