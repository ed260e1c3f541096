// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/refusals.h"

QString sentenceFor(const atbilde::Refusal &refusal)
{
    return refusal.article;
}
