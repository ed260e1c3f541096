// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/letterfile.h"

#include "core/person/subject.h"

namespace atbilde {

std::optional<LetterFile> letterFile(Store &store, LetterId id)
{
    const std::optional<FrozenLetter> letter = store.letters.find(id);
    if (!letter)
        return std::nullopt;
    const Request request = store.requests.find(letter->request).value();
    return LetterFile{*letter, request.number, fullName(store.subjects.find(request.subject).value()),
                      store.documents.find(letter->document).value_or(Document{}).sha256};
}

QByteArray letterPdf(Store &store, LetterId id)
{
    const std::optional<FrozenLetter> letter = store.letters.find(id);
    return letter ? store.documents.content(letter->document) : QByteArray();
}

} // namespace atbilde
