// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/processing.h"
#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// A consent as the person's page tells it: the register knows its purpose by a code.
struct ConsentLine
{
    Consent consent;
    BilingualText purpose; ///< of the processing activity; empty where the register no longer holds it
    friend bool operator==(const ConsentLine &, const ConsentLine &) = default;
};

/// Somebody who spoke for the person, in one request only.
struct RepresentativeLine
{
    Representative representative;
    QString requestNumber;
    friend bool operator==(const RepresentativeLine &, const RepresentativeLine &) = default;
};

/// That addresses of the person were put on the suppression list, by which request. The list holds no
/// addresses: only their kind is known.
struct SuppressionLine
{
    SuppressionKind kind = SuppressionKind::Email;
    QDate since;
    QString requestNumber;
    friend bool operator==(const SuppressionLine &, const SuppressionLine &) = default;
};

/// Everything the office knows about one person across their requests, read at one moment.
struct PersonFile
{
    Subject subject;
    /// Newest receipt first: the person's own, and those of somebody else that are about one of these.
    std::vector<Request> requests;
    std::vector<RestrictionMark> restrictionMarks;   ///< not lifted, the oldest first
    std::vector<ObjectionMark> objectionMarks;       ///< not ended, the oldest first
    std::vector<SuppressionLine> suppressions;       ///< the oldest first
    std::vector<ConsentLine> consents;               ///< also those withdrawn, the newest first
    std::vector<RepresentativeLine> representatives; ///< of the newest request first
    std::vector<Subject> alike;                      ///< of the same name or address; the person too
    qint64 documents = 0;                            ///< in the person's own requests
    friend bool operator==(const PersonFile &, const PersonFile &) = default;
};

[[nodiscard]] std::optional<PersonFile> personFile(Store &store, SubjectId id);

} // namespace atbilde
