// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/prepare.h"

#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> prepare(Office &office, const Occasion &occasion, const SeenRequest &seen, const QString &act,
                        const StepWork &work)
{
    Transaction transaction(office.store.database);
    std::optional<RequestFile> file = requestFile(office.store, seen.id);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(seen.id.value())}};
    if (seen.version != 0 && seen.version != file->request.version)
        return Refusal{RefusalReason::ChangedMeanwhile, {file->request.number}};
    const Result<State> may =
        nextState(factsOf(office, *file, occasion.officer), Step::Decide, occasion.officer.role);
    if (!may)
        return may.error();

    const Result<QJsonObject> facts = work(*file);
    if (!facts)
        return facts.error();
    if (!office.store.requests.replace(file->request, shownOf(*file)))
        return Refusal{RefusalReason::ChangedMeanwhile, {file->request.number}};
    office.store.journal.append(occasion, act, seen.id, *facts);
    transaction.commit();
    ++file->request.version;
    return file->request;
}

std::vector<DocumentId> shredBuiltPackages(Office &office, const Occasion &occasion, const RequestFile &file,
                                           std::optional<Right> right)
{
    std::vector<DocumentId> shredded;
    for (const Document &document : file.documents) {
        const auto built = std::ranges::find_if(file.journal, [&](const Entry &entry) {
            return entry.act == "build_package"_L1 &&
                   entry.facts.value("document"_L1).toInteger() == document.id.value() &&
                   (!right || entry.facts.value("right"_L1).toString() == codeOf(*right));
        });
        const bool wentOut =
            file.request.reopenedAt.isValid() && document.enteredAt < file.request.reopenedAt;
        if (built == file.journal.end() || wentOut || document.shreddedOn.isValid())
            continue;
        office.store.documents.shred(document.id, occasion.day());
        shredded.push_back(document.id);
    }
    return shredded;
}

} // namespace atbilde
