// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/part.h"

#include "core/casework/import.h"
#include "core/casework/register.h"
#include "core/casework/tray.h"
#include "core/store/transaction.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Refusal notSplittable(DocumentId id)
{
    return {RefusalReason::DocumentNotSplittable, {id.value()}};
}

/// "scan.tiff", 2 become "scan-2.pdf".
QString nameOfPart(const QString &fileName, std::size_t number)
{
    return u"%1-%2.pdf"_s.arg(QFileInfo(fileName).completeBaseName(), QString::number(number));
}

} // namespace

Result<std::vector<DocumentId>> partDocument(Office &office, const Occasion &occasion, DocumentId id,
                                             const std::vector<QList<PageChoice>> &parts,
                                             const QString &because, const Reader &reader)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"part_document"_s); !may)
        return may.error();
    if (because.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    const Result<Document> whole = checkInTray(office.store, id);
    if (!whole)
        return whole.error();
    const QByteArray bytes = office.store.documents.content(id);
    const FileKind kind = fileKind(bytes);
    if ((kind != FileKind::Pdf && kind != FileKind::Image) || parts.size() < 2 ||
        std::ranges::any_of(parts, [](const auto &pages) { return pages.isEmpty(); }))
        return notSplittable(id);

    std::vector<Incoming> pieces;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Result<QByteArray> pdf = reader.pagesAsPdf(bytes, kind, parts[i]);
        if (!pdf)
            return named(pdf.error(), whole->fileName);
        pieces.push_back(lookAt(*pdf, nameOfPart(whole->fileName, i + 1), reader));
        if (!pieces.back().message)
            return pieces.back().message.error();
    }

    Transaction transaction(office.store.database);
    // Somebody may have registered it while its pages were read.
    if (const Result<Document> still = checkInTray(office.store, id); !still)
        return still.error();
    std::vector<DocumentId> made;
    QJsonArray numbers;
    for (const Incoming &piece : pieces) {
        made.push_back(keepPart(office, occasion, piece, *whole));
        numbers.append(made.back().value());
    }
    office.store.documents.move(id, DocumentState::Dismissed, {}, because.trimmed());
    office.store.journal.append(occasion, u"part_document"_s, {},
                                {{u"document"_s, id.value()}, {u"parts"_s, numbers}});
    transaction.commit();
    return made;
}

Result<void> joinAgain(Office &office, const Occasion &occasion, DocumentId id, const QString &because)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"part_document"_s); !may)
        return may.error();
    if (because.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    Transaction transaction(office.store.database);
    const std::optional<Document> whole = office.store.documents.find(id);
    if (!whole)
        return Refusal{RefusalReason::DocumentNotFound, {QString::number(id.value())}};
    std::vector<DocumentId> parts;
    for (const Document &part : office.store.documents.partsOf(id)) {
        if (part.state == DocumentState::Dismissed)
            continue; // of an earlier parting that was taken back
        if (const Result<Document> inTray = checkInTray(office.store, part.id); !inTray)
            return inTray.error();
        parts.push_back(part.id);
    }
    if (parts.empty() || whole->state != DocumentState::Dismissed)
        return notSplittable(id);
    for (const DocumentId part : parts)
        office.store.documents.move(part, DocumentState::Dismissed, {}, because.trimmed());
    office.store.documents.move(id, DocumentState::InTray, {}, {});
    office.store.journal.append(occasion, u"join_again"_s, {}, {{u"document"_s, id.value()}});
    transaction.commit();
    return {};
}

} // namespace atbilde
