// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/writtennames.h"

namespace atbilde {

QList<DoubtfulName> doubtfulNames(const LetterFacts &facts)
{
    QList<DoubtfulName> names;
    if (facts.addressee.language != Language::Latvian)
        return names;
    const NameForms &addressee = facts.addressee.name;
    const bool toRepresentative = facts.represented.has_value();
    if (addressee.doubtful && !addressee.nominative.full().isEmpty()) {
        names.append({toRepresentative, GrammaticalCase::Dative, addressee.dative.full()});
        if (facts.addressee.salutation != SalutationKind::Neutral)
            names.append({toRepresentative, GrammaticalCase::Genitive, addressee.genitive.surname});
    }
    if (toRepresentative && facts.represented->doubtful)
        names.append({false, GrammaticalCase::Accusative, facts.represented->accusative.full()});
    return names;
}

} // namespace atbilde
