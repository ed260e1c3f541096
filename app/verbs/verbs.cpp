// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/decline.h"
#include "app/verbs/verb.h"

#include "app/verbs/deadline.h"
#include "app/verbs/fill.h"
#include "app/verbs/holidays.h"
#include "app/verbs/read.h"
#include "app/verbs/sample.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

// One line per verb, in the order of the help page.

std::span<const Verb> allVerbs()
{
    static const std::vector<Verb> verbs{
        {u"deadline"_s, u"--received DATE [--extended] [--suspended FROM..TO]... | --batch FILE"_s, deadlineVerb},
        {u"holidays"_s, u"YEAR"_s, holidaysVerb},
        {u"read"_s, u"FILE…"_s, runRead},
        {u"decline"_s, u"NAME… [--gender m|f]"_s, decline},
        {u"sample"_s, u""_s, sampleVerb, true},
        {u"fill"_s, u"N"_s, fillVerb},
    };
    return verbs;
}
