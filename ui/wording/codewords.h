// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refusal.h"

#include <QString>

/// A coded fact of a refusal or of the journal, whatever list it is from; the code itself where the list is
/// not known here.
[[nodiscard]] QString wordFor(const atbilde::Code &code);
