// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/store/lists/retentionlist.h"

#include <functional>
#include <vector>

namespace atbilde {

/// Ends a time of keeping: the approver, who answers for data protection, and the administrator.
[[nodiscard]] Result<void> mayPurge(const Officer &officer);

[[nodiscard]] RetentionScheme retentionScheme(Office &office);
/// Refused: RoleNotAllowed, FieldNotUnderstood (a period that makes no sense).
[[nodiscard]] Result<void> changeRetention(Office &office, const Occasion &occasion,
                                           const RetentionScheme &scheme);

/// What the rules say is kept too long on that day.
struct DueForPurge
{
    std::vector<RetentionRow> cases; ///< also those with a hindrance
    qint64 more = 0;                 ///< cases beyond `cases`
    qint64 copies = 0;               ///< of identity documents
    qint64 packages = 0;
    qint64 lines = 0;                  ///< of the register
    [[nodiscard]] qint64 free() const; ///< cases without a hindrance
    [[nodiscard]] bool isEmpty() const { return cases.empty() && copies == 0 && packages == 0 && lines == 0; }
};
[[nodiscard]] DueForPurge dueForPurge(Office &office, const QDate &today, int limit = 1000);

/// Flags cases for erasure and begins the run; what is due of copies, packages and lines goes with it. Until
/// `carryOut` is through, the erasure stands as unfinished. Refused: RoleNotAllowed, CaseNotDue, CaseKept.
[[nodiscard]] Result<PurgeRunId> flagForPurge(Office &office, const Occasion &occasion,
                                              const std::vector<RequestId> &cases);
/// The same for every case that is due and not hindered, 10 000 at most.
[[nodiscard]] Result<PurgeRunId> flagAllDue(Office &office, const Occasion &occasion);

/// Called after some cases; false stops the work, which can be carried on.
using PurgeReport = std::function<bool(qint64 done, qint64 all)>;

/// Erases what was flagged, case by case, cleans the free space and issues the certificate. Can be stopped
/// and begun again, also after a crash. Refused: RoleNotAllowed, PurgeUnfinished (stopped), DiskTooFull.
[[nodiscard]] Result<PurgeRun> carryOut(Office &office, const Occasion &occasion, PurgeRunId run,
                                        const PurgeReport &report = {});

/// A run that was not carried through.
[[nodiscard]] std::optional<PurgeRun> unfinishedPurge(Office &office);

/// Keeps a case until somebody ends that. Refused: RoleNotAllowed, RequestNotFound, ReasonMissing.
[[nodiscard]] Result<HoldId> holdCase(Office &office, const Occasion &occasion, RequestId request,
                                      const QString &reason);
/// Ends the hold; of a dispute, `on` is the day it ended for good. Refused: RoleNotAllowed, HoldNotFound,
/// DateInFuture.
[[nodiscard]] Result<void> endHold(Office &office, const Occasion &occasion, HoldId hold, const QDate &on);

/// After a backup came back: erases again what had been erased since. Numbers this office does not have are
/// passed over.
struct ErasedAgain
{
    qint64 cases = 0;
    qint64 documents = 0;
};
[[nodiscard]] ErasedAgain eraseAgain(Office &office, const Occasion &occasion,
                                     const std::vector<RequestId> &cases,
                                     const std::vector<DocumentId> &documents);

/// Sixteen megabytes beside the database, given back when a full disk would stop an erasure. Quietly nothing
/// where they cannot be had.
void keepReserve(const QString &place);
void giveReserve(const QString &place);

} // namespace atbilde
