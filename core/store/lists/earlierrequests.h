// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/subject.h"
#include "core/request/request.h"
#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// A closed request that a new one may repeat (12(5)).
struct EarlierRequest
{
    Request request;
    Subject subject;
    std::vector<Right> sameRights; ///< asked then and now
    /// An address, a telephone number or a personal code is the same; else only the name, which many bear.
    bool moreThanTheName = false;
    friend bool operator==(const EarlierRequest &, const EarlierRequest &) = default;
};

/// Closed requests of `subject`, or of people who may be the same, that asked for one of `rights`: those of
/// whom more than the name is the same come first, then the newest; at most ten. Repeating is counted, never
/// blocked.
[[nodiscard]] std::vector<EarlierRequest> earlierRequests(Store &store, const Subject &subject,
                                                          const std::vector<Right> &rights);

} // namespace atbilde
