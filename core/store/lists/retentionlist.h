// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/retention.h"
#include "core/store/store.h"

namespace atbilde {

/// A closed case whose time has come.
struct RetentionRow
{
    RequestId id;
    QString number;
    QDate closedOn;
    bool isDisputed = false; ///< it was with the authority or a court, which ended on `disputeEndedOn`
    QDate disputeEndedOn;
    std::optional<RetentionHindrance> hindrance;
    qint64 documents = 0;
    friend bool operator==(const RetentionRow &, const RetentionRow &) = default;
};

/// Cases closed on this day or before that are neither erased nor flagged, longest closed first. A disputed
/// one is judged by the end of the dispute, `disputeEndedBy` at the latest.
[[nodiscard]] std::vector<RetentionRow> retentionList(Store &store, const QDate &closedBy,
                                                      const QDate &disputeEndedBy, int limit);

/// The same for one case, whenever it was closed; nothing for an open or erased one.
[[nodiscard]] std::optional<RetentionRow> retentionRow(Store &store, RequestId request,
                                                       const QDate &disputeEndedBy);

/// How many there are, without looking for hindrances.
[[nodiscard]] qint64 countRetention(Store &store, const QDate &closedBy);

/// Copies of identity documents that still lie here although the check was on this day or before.
[[nodiscard]] std::vector<DocumentId> overdueCopies(Store &store, const QDate &checkedBy, int limit);
/// Packages with a person's data made on this day or before.
[[nodiscard]] std::vector<DocumentId> overduePackages(Store &store, const QDate &madeBy, int limit);

/// Lines of the register that were erased down to their statistics and are older than that now.
[[nodiscard]] std::vector<RequestId> overdueLines(Store &store, const QDate &closedBy, int limit);

/// Every document whose bytes were shredded and every erased case: what a restored backup must do again.
[[nodiscard]] std::vector<DocumentId> shreddedDocuments(Store &store);
[[nodiscard]] std::vector<RequestId> purgedRequests(Store &store);

} // namespace atbilde
