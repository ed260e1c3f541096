// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letterfacts.h"

namespace atbilde {

Addressee addresseeAsTyped(const QString &name, const QString &address, const QString &email,
                           Language language)
{
    const NameInCase typed{{}, name.simplified()};
    return {
        {typed, typed, typed, typed, typed, typed, false}, SalutationKind::Neutral, language, address, email};
}

} // namespace atbilde
