// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/occasion.h"

#include "core/deadline/receipt.h"

namespace atbilde {
QDate Occasion::day() const
{
    return receivedOn(at);
}

} // namespace atbilde
