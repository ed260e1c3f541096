// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/register/organisation.h"
#include "ui/page/testpage.h"

/// A letter to nobody, of two pages, on this paper: in the officer's language.
[[nodiscard]] atbilde::Letter sampleOn(const atbilde::Stationery &paper,
                                       const atbilde::Organisation &organisation, const QDate &today);

[[nodiscard]] TestPageWords testPageWords();
