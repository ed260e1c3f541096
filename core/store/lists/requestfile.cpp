// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/requestfile.h"

namespace atbilde {

std::optional<RequestFile> requestFile(Store &store, RequestId id)
{
    const std::optional<Request> request = store.requests.find(id);
    if (!request)
        return std::nullopt;
    RequestFile file;
    file.request = *request;
    file.subject = store.subjects.find(request->subject).value();
    file.owner = store.officers.find(request->owner).value();
    file.claims = store.claims.of(id);
    file.pauses = store.pauses.of(id);
    file.documents = store.documents.of(id);
    file.letters = store.letters.of(id);
    file.journal = store.journal.of(id);
    return file;
}

} // namespace atbilde
