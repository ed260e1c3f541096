// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/person/subject.h"

namespace atbilde {

/// Writes what an officer corrected about a person and lets the queue sort the person's requests by the new
/// name; one transaction, one journal entry that names the changed fields and none of their values. What
/// equals the stored person is no change and leaves no entry. Refused: RoleNotAllowed, SubjectNotFound,
/// NameMissing, ChangedMeanwhile (with the person's name) where `subject.version` is not the stored one.
[[nodiscard]] Result<Subject> changeSubject(Office &office, const Occasion &occasion, const Subject &subject);

} // namespace atbilde
