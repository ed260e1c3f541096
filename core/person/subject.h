// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/person/nameforms.h"

#include <optional>

namespace atbilde {

/// A person whose data the company may hold (datu subjekts). Everything but a name may be empty; what the
/// person wrote is kept as written, also a personal code that is none.
struct Subject
{
    SubjectId id;
    QString givenNames;
    QString surname;
    SalutationKind salutationKind = SalutationKind::Neutral;
    Language language = Language::Latvian; ///< of the letters to this person
    QString personalCode;
    QString email;
    QString phone;
    QString address; ///< may hold line breaks
    QString customerNumber;
    std::optional<NameForms> correctedForms; ///< by an officer; never regenerated
    qint64 version = 0;                      ///< of the row; a save with an older one is refused

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// The forms a letter uses: corrected ones if there are any, else those of the rules.
[[nodiscard]] NameForms formsOf(const Subject &subject);

/// "Jānis Bērziņš".
[[nodiscard]] QString fullName(const Subject &subject);

} // namespace atbilde
