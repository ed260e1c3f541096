// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/register/consent.h"

#include <vector>

namespace atbilde {

/// A consent as the register lists it.
struct ConsentRow
{
    Consent consent;
    QString person;        ///< "Jānis Bērziņš"
    QString requestNumber; ///< of the withdrawal; empty where it holds or was withdrawn without one
    friend bool operator==(const ConsentRow &, const ConsentRow &) = default;
};

/// In the order they were given.
[[nodiscard]] std::vector<ConsentRow> consentRows(Office &office);

/// Whoever works on cases, and the administrator. Refused: RoleNotAllowed.
[[nodiscard]] Result<void> mayEnterConsents(const Officer &officer);

/// Enters a consent with its proof (7(1)); id and withdrawal of what is given do not count. Refused:
/// RoleNotAllowed (a reader), SubjectNotFound, RegisterEntryMissing (the activity), FieldNotUnderstood (an
/// activity that rests on something else than consent), FieldMissing (the day or the proof), DateInFuture.
[[nodiscard]] Result<Consent> addConsent(Office &office, const Occasion &occasion, const Consent &consent);

/// Ends a consent at once (7(3)); one that was withdrawn before stays as it is. Refused: RoleNotAllowed,
/// ConsentNotFound, RequestNotFound, DateInFuture, PeriodBackwards (before it was given).
[[nodiscard]] Result<Consent> withdrawConsent(Office &office, const Occasion &occasion, ConsentId id,
                                              const QDate &on,
                                              std::optional<RequestId> request = std::nullopt);

/// The same within a transaction that is open already: the withdrawal belongs to a step.
[[nodiscard]] Result<Consent> withdrawConsentWithin(Store &store, const Occasion &occasion, ConsentId id,
                                                    const QDate &on, std::optional<RequestId> request);

} // namespace atbilde
