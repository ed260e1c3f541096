// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

// One line per verb, in the order of the help page.

std::span<const Verb> allVerbs()
{
    static const std::vector<Verb> verbs{
    };
    return verbs;
}
