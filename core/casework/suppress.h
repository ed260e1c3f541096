// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/fulfilment/mailingcheck.h"
#include "core/person/subject.h"

#include <vector>

namespace atbilde {

/// An address to which nothing is to be advertised any more. Of Post the name, a line end and the address.
struct SuppressedAddress
{
    SuppressionKind kind = SuppressionKind::Email;
    QString text;
    friend bool operator==(const SuppressedAddress &, const SuppressedAddress &) = default;
};

/// The addresses of a person that the list can hold: those that are known and are addresses.
[[nodiscard]] std::vector<SuppressedAddress> addressesOf(const Subject &subject);

/// Refused: RoleNotAllowed. Whoever works on cases puts on the list; the data protection officer and the
/// administrator take off it.
[[nodiscard]] Result<void> maySuppress(const Officer &officer);
[[nodiscard]] Result<void> mayUnsuppress(const Officer &officer);

/// Puts addresses on the list from this day on; those that are there stay as they are. Gives the number of
/// new entries. Refused, with nothing written: RoleNotAllowed (a reader), FieldNotUnderstood (the kind, the
/// text) for what is no address, RequestNotFound.
[[nodiscard]] Result<qint64> suppress(Office &office, const Occasion &occasion,
                                      const std::vector<SuppressedAddress> &addresses,
                                      std::optional<RequestId> request = std::nullopt);

/// The same within a transaction that is open already: the objection belongs to a step (21(3)).
[[nodiscard]] Result<qint64> suppressWithin(Store &store, const Occasion &occasion,
                                            const std::vector<SuppressedAddress> &addresses,
                                            std::optional<RequestId> request);

/// Takes an address off the list because the person agreed to advertising again: only whoever knows the
/// address can. True where it was on the list. Refused: RoleNotAllowed (approver and administrator only),
/// FieldNotUnderstood.
[[nodiscard]] Result<bool> unsuppress(Office &office, const Occasion &occasion,
                                      const SuppressedAddress &address);

[[nodiscard]] bool isSuppressed(Office &office, const SuppressedAddress &address);
/// Any of the person's addresses.
[[nodiscard]] bool isSuppressed(Office &office, const Subject &subject);

/// A mailing list against the office's list; nothing of it is stored. Refused: as `checkMailing` of
/// core/fulfilment/mailingcheck.h.
[[nodiscard]] Result<MailingCheck> checkMailing(Office &office, const QByteArray &csv);

/// An entry as the screen lists it: what can be said without the address.
struct SuppressionRow
{
    SuppressionKind kind = SuppressionKind::Email;
    QDate since;
    QString requestNumber; ///< empty: entered by hand
    friend bool operator==(const SuppressionRow &, const SuppressionRow &) = default;
};

/// The oldest first.
[[nodiscard]] std::vector<SuppressionRow> suppressionRows(Office &office);

} // namespace atbilde
