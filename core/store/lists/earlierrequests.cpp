// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/earlierrequests.h"

#include "core/store/lists/likelysubjects.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr size_t mostEarlier = 10;
constexpr int mostOfOne = 20;

std::vector<RequestId> closedOf(Store &store, SubjectId subject)
{
    std::vector<RequestId> ids;
    Statement statement(store.database, u"SELECT id FROM requests WHERE subject_id = ? AND state = ? "
                                        "AND kind = 'person' ORDER BY id DESC LIMIT ?"_s);
    statement.run(subject, State::Closed, mostOfOne);
    while (statement.next())
        ids.push_back(statement.id<RequestId>(0));
    return ids;
}

} // namespace

std::vector<EarlierRequest> earlierRequests(Store &store, const Subject &subject,
                                            const std::vector<Right> &rights)
{
    std::vector<LikelySubject> people = likelySubjects(store, subject);
    std::erase_if(people, [](const LikelySubject &one) { return one.lookAlike; });
    if (const std::optional<Subject> self = store.subjects.find(subject.id)) {
        people.insert(people.begin(), LikelySubject{*self});
        people.front().samePersonalCode = true;
    }
    std::vector<EarlierRequest> all;
    for (const LikelySubject &person : people) {
        for (const RequestId id : closedOf(store, person.subject.id)) {
            EarlierRequest earlier{store.requests.find(id).value(), person.subject};
            earlier.moreThanTheName = person.sameEmail || person.samePhone || person.samePersonalCode;
            for (const Claim &claim : store.claims.of(id)) {
                if (std::ranges::find(rights, claim.right) != rights.end())
                    earlier.sameRights.push_back(claim.right);
            }
            if (!earlier.sameRights.empty())
                all.push_back(earlier);
        }
    }
    std::ranges::stable_sort(all, [](const EarlierRequest &a, const EarlierRequest &b) {
        return a.moreThanTheName != b.moreThanTheName ? a.moreThanTheName
                                                      : a.request.receivedOn > b.request.receivedOn;
    });
    all.resize(std::min(all.size(), mostEarlier));
    return all;
}

} // namespace atbilde
