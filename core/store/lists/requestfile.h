// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/subject.h"
#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// Everything there is to one request, read at one moment.
struct RequestFile
{
    Request request;
    Subject subject;
    Officer owner;
    std::vector<Claim> claims;
    std::vector<ClockPause> pauses;
    std::vector<Document> documents;
    std::vector<FrozenLetter> letters;
    std::vector<Entry> journal; ///< oldest first
};

[[nodiscard]] std::optional<RequestFile> requestFile(Store &store, RequestId id);

} // namespace atbilde
