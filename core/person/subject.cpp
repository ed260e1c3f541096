// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/subject.h"

namespace atbilde {

NameForms formsOf(const Subject &subject)
{
    if (subject.correctedForms)
        return *subject.correctedForms;
    return declined(subject.givenNames, subject.surname, subject.salutationKind);
}

QString fullName(const Subject &subject)
{
    return NameInCase{subject.givenNames, subject.surname}.full();
}

} // namespace atbilde
