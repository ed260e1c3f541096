// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeerror.h"

/// What went wrong with the database, what it means and what to do, in the officer's language.
[[nodiscard]] QString sentenceFor(const atbilde::StoreError &error);
