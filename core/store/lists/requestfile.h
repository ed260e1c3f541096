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
    std::optional<Representative> representative;
    std::vector<IdentityCheck> identityChecks;
    std::optional<ExtensionRecord> extension;
    std::optional<FeeRequest> fee;
    std::vector<Breach> breaches;
    std::vector<Complaint> complaints;
    std::vector<Task> tasks;
    std::vector<Finding> findings;
    std::vector<Notice> notices;
    std::vector<RestrictionMark> restrictionMarks; ///< of this request, also those lifted
    std::vector<ObjectionMark> objectionMarks;     ///< of this request, also those ended
    std::vector<RestrictionMark> standingMarks;    ///< of the person, from any request: what holds now
    std::vector<ObjectionMark> standingObjections; ///< of the person, from any request: what holds now
    std::vector<Reminder> reminders;
    std::vector<Entry> journal; ///< oldest first
};

[[nodiscard]] std::optional<RequestFile> requestFile(Store &store, RequestId id);

} // namespace atbilde
