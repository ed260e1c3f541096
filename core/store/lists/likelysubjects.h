// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/subject.h"
#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// Somebody already known who may be the person of a letter, and why one might think so.
struct LikelySubject
{
    Subject subject;
    bool sameName = false;
    bool sameEmail = false;
    bool samePhone = false;
    bool samePersonalCode = false;
    qint64 requests = 0;
    friend bool operator==(const LikelySubject &, const LikelySubject &) = default;
};

/// Known people who share a name, an e-mail address, a telephone number or a personal code with `subject`; who shares
/// most comes first. Empty fields match nothing; the subject itself is left out.
[[nodiscard]] std::vector<LikelySubject> likelySubjects(Store &store, const Subject &subject);

} // namespace atbilde
