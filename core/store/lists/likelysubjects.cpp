// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/likelysubjects.h"

#include "core/person/collation.h"
#include "core/person/contact.h"
#include "core/person/personalcode.h"

#include <algorithm>

namespace atbilde {
namespace {

template <class Normalise>
bool isSame(const QString &one, const QString &other, Normalise normalise)
{
    const auto left = normalise(one);
    return left && left == normalise(other);
}

int sharedBy(const LikelySubject &likely)
{
    return 4 * int(likely.samePersonalCode) + 2 * int(likely.sameEmail) + 2 * int(likely.samePhone)
           + int(likely.sameName);
}

} // namespace

std::vector<LikelySubject> likelySubjects(Store &store, const Subject &subject)
{
    std::vector<LikelySubject> all;
    for (const Subject &known : store.subjects.alike(subject)) {
        if (known.id == subject.id)
            continue;
        LikelySubject likely{known};
        likely.sameName = folded(fullName(known)) == folded(fullName(subject));
        likely.sameEmail = isSame(known.email, subject.email, normalisedEmail);
        likely.samePhone = isSame(known.phone, subject.phone, normalisedPhone);
        likely.samePersonalCode = isSame(known.personalCode, subject.personalCode, PersonalCode::fromText);
        likely.requests = qint64(store.requests.ofSubject(known.id).size());
        all.push_back(likely);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), sharedBy);
    return all;
}

} // namespace atbilde
