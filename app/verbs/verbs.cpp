// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

#include "app/verbs/read.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

// One line per verb, in the order of the help page.

std::span<const Verb> allVerbs()
{
    static const std::vector<Verb> verbs{
        {u"read"_s, u"FILE…"_s, runRead},
    };
    return verbs;
}
