// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/journal/occasion.h"
#include "core/register/organisation.h"
#include "core/result.h"
#include "core/store/store.h"

#include <memory>

namespace atbilde {

/// One open office: its store and the calendar its deadlines are counted by. What every step works in.
/// Belongs to the thread that made it.
class Office
{
public:
    /// Opens an office that exists. Throws `StoreError` where it cannot.
    explicit Office(const QString &place);

    Store store;
    Calendar calendar;

    [[nodiscard]] Organisation organisation();

private:
    Office(const QString &place, Database::Mode mode);
    friend std::unique_ptr<Office> createOffice(const QString &, const Organisation &, const Officer &, const QDateTime &);
};

/// Makes a new office with its first officer. Throws `StoreError` (CannotOpen) where a file already exists:
/// nothing is ever overwritten.
[[nodiscard]] std::unique_ptr<Office> createOffice(const QString &place, const Organisation &organisation,
                                                   const Officer &first, const QDateTime &at);

/// Adds a member of staff; the code must be new. Refused: OfficerExists, NameMissing.
[[nodiscard]] Result<Officer> addOfficer(Office &office, const Occasion &occasion, const Officer &officer);

/// Replaces the organisation's profile.
[[nodiscard]] Result<void> changeOrganisation(Office &office, const Occasion &occasion,
                                              const Organisation &organisation);

} // namespace atbilde
