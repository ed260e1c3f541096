// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// One letter for the post-office list.
struct RegisteredLetter
{
    LetterId id;
    QString number;         ///< of the letter
    QString trackingNumber; ///< S10 with its check digit
    QStringList addressee;  ///< as on the letter: the name, then the address
    friend bool operator==(const RegisteredLetter &, const RegisteredLetter &) = default;
};

/// Registered letters that were posted on that day, in the order of their numbers at the post.
[[nodiscard]] std::vector<RegisteredLetter> registeredLetters(Store &store, const QDate &day);

} // namespace atbilde
