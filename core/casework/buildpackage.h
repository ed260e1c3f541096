// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// Builds the package of access or portability from the findings of the request and keeps it as a document
/// that goes out with the answer. It takes the place of the one built before for the same right. `language`
/// comes first on its page and names it in the letter. `password` empty: not protected; it is kept nowhere.
/// `enclosed`: documents of the request that go in as they are. Refused: what the table says,
/// RequestNotFound, ChangedMeanwhile, ClaimNotFound (the right was not invoked), UnknownCode (any other
/// right), DocumentNotFound (not of this request, or shredded), and what `packageOf` refuses.
[[nodiscard]] Result<Document> buildPackage(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                            Right right, Language language, const QString &password = {},
                                            const std::vector<DocumentId> &enclosed = {});

} // namespace atbilde
