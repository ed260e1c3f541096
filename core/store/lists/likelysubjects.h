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
    bool sameName = false; ///< but for capitals and diacritics
    bool sameEmail = false;
    bool samePhone = false;
    bool samePersonalCode = false;
    qint64 requests = 0;
    bool swappedName = false; ///< given name and surname the other way round
    bool initialFits = false; ///< the same surname, and one given name is only the other's initial
    bool lookAlike = false; ///< looks the same but is written with letters of another script: perhaps forged

    friend bool operator==(const LikelySubject &, const LikelySubject &) = default;
};

/// Known people who share a name, an e-mail address, a telephone number or a personal code with `subject`;
/// who shares most comes first, at most 50. Empty fields match nothing; the subject itself is left out. Found
/// by indexes alone.
[[nodiscard]] std::vector<LikelySubject> likelySubjects(Store &store, const Subject &subject);

} // namespace atbilde
