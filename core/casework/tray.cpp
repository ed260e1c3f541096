// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/tray.h"

#include "core/casework/register.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// In the tray, or kept apart beside it.
Result<Document> documentInTray(Office &office, DocumentId id)
{
    const std::optional<Document> document = office.store.documents.find(id);
    if (!document)
        return Refusal{RefusalReason::DocumentNotFound, {QString::number(id.value())}};
    if (document->state != DocumentState::InTray && document->state != DocumentState::Quarantined) {
        return Refusal{RefusalReason::DocumentNotInTray,
                       {id.value(), Code{"document_state", codeOf(document->state)}}};
    }
    return *document;
}

/// Is this the document its request was registered from?
bool startedRequest(Office &office, const Document &document)
{
    const std::vector<Entry> journal = office.store.journal.of(*document.request);
    return std::ranges::any_of(journal, [&](const Entry &entry) {
        return entry.act == "register"_L1 &&
               entry.facts.value("document"_L1).toInteger() == document.id.value();
    });
}

} // namespace

Result<Request> attachDocument(Office &office, const Occasion &occasion, DocumentId id,
                               const QString &requestNumber)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"attach"_s); !may)
        return may.error();
    Transaction transaction(office.store.database);
    const Result<Document> document = documentInTray(office, id);
    if (!document)
        return document.error();
    const std::optional<Request> request = office.store.requests.findByNumber(requestNumber.trimmed());
    if (!request)
        return Refusal{RefusalReason::RequestNotFound, {requestNumber}};
    office.store.documents.move(id, DocumentState::InRequest, request->id, {});
    office.store.journal.append(occasion, u"attach"_s, request->id, {{u"document"_s, id.value()}});
    transaction.commit();
    return *request;
}

Result<void> dismissDocument(Office &office, const Occasion &occasion, DocumentId id, const QString &reason)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"dismiss"_s); !may)
        return may.error();
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    Transaction transaction(office.store.database);
    const Result<Document> document = documentInTray(office, id);
    if (!document)
        return document.error();
    office.store.documents.move(id, DocumentState::Dismissed, {}, reason.trimmed());
    office.store.journal.append(occasion, u"dismiss"_s, {}, {{u"document"_s, id.value()}});
    transaction.commit();
    return {};
}

Result<void> returnToTray(Office &office, const Occasion &occasion, DocumentId id)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"return_to_tray"_s); !may)
        return may.error();
    Transaction transaction(office.store.database);
    const std::optional<Document> document = office.store.documents.find(id);
    if (!document)
        return Refusal{RefusalReason::DocumentNotFound, {QString::number(id.value())}};
    if (document->state == DocumentState::InTray || document->state == DocumentState::Quarantined)
        return {};
    if (document->request) {
        // The document a request was registered from is its proof of receipt and stays.
        if (document->kind != DocumentKind::Incoming || startedRequest(office, *document)) {
            return Refusal{RefusalReason::DocumentNotInTray,
                           {id.value(), Code{"document_state", codeOf(document->state)}}};
        }
    }
    const bool isReadable = document->quarantine.isEmpty();
    office.store.documents.move(id, isReadable ? DocumentState::InTray : DocumentState::Quarantined, {}, {});
    office.store.journal.append(occasion, u"return_to_tray"_s, document->request,
                                {{u"document"_s, id.value()}});
    transaction.commit();
    return {};
}

Result<void> markRead(Office &office, const Occasion &occasion, DocumentId id)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"import"_s); !may)
        return may.error();
    Transaction transaction(office.store.database);
    if (!office.store.documents.find(id))
        return Refusal{RefusalReason::DocumentNotFound, {QString::number(id.value())}};
    office.store.documents.markRead(id);
    transaction.commit();
    return {};
}

} // namespace atbilde
