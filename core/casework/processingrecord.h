// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/processing.h"
#include "core/store/store.h"

namespace atbilde {

/// The whole register of the office as it now stands.
[[nodiscard]] ProcessingRegister processingRecord(Store &store);

} // namespace atbilde
