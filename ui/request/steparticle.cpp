// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/steparticle.h"

#include "core/workflow/transitions.h"
#include "ui/wording/articles.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

QString articleBehind(Step step, State state)
{
    for (const Transition &row : transitions()) {
        if (row.from == state && row.step == step && !row.article.isEmpty() && row.article != "REC"_L1)
            return articleInWords(row.article);
    }
    return {};
}
