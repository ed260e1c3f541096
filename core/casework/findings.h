// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

// What was found about the person, gathered while the decisions are prepared. A package built before is
// destroyed with every change: it would say something else. Refused besides: what the table says,
// RequestNotFound, ChangedMeanwhile.

/// Takes the findings of a table, all or none (see `findingsFromCsv`). A row that already stands exactly so
/// is not added again, so that a corrected table may be taken in whole. Refused: what `findingsFromCsv`
/// refuses.
[[nodiscard]] Result<Request> addFindings(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          const QByteArray &csv);

/// Takes one; its id and request are set here. Refused: NameMissing, RegisterEntryMissing, DateInFuture, and
/// as `withhold`.
[[nodiscard]] Result<Request> addFinding(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         const Finding &finding);

/// Removes what was found by mistake; the journal keeps where it was found, not what. Refused:
/// FindingNotFound.
[[nodiscard]] Result<Request> removeFinding(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                            FindingId finding);

/// Keeps a value out of the copy, or with no ground lets it in again (the reason then does not count).
/// Refused: FindingNotFound, GroundNotLawful (neither 15(4) nor R7), ReasonMissing.
[[nodiscard]] Result<Request> withhold(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                       FindingId finding, const QString &ground, const QString &reason);

} // namespace atbilde
