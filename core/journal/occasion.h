// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/officer.h"

#include <QDate>
#include <QDateTime>

namespace atbilde {

/// Who does something and when: given to every step, so that nothing in core asks the clock.
struct Occasion
{
    Officer officer;
    QDateTime at; ///< UTC

    /// The day of `at` in Europe/Riga.
    [[nodiscard]] QDate day() const;
};

} // namespace atbilde
