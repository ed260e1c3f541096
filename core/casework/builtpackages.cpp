// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/builtpackages.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

std::vector<DocumentId> shredBuiltPackages(Office &office, const Occasion &occasion, const RequestFile &file,
                                           std::optional<Right> right)
{
    std::vector<DocumentId> shredded;
    for (const Document &document : file.documents) {
        const auto built = std::ranges::find_if(file.journal, [&](const Entry &entry) {
            return entry.act == codeOf(Step::BuildPackage) &&
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
