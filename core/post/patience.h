// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace atbilde {

/// How long a server is waited for, in seconds; at least 1.
struct Patience
{
    int connecting = 20;
    int answering = 60; ///< after each command
    int silence = 60;   ///< in the middle of an answer
    int altogether = 30 * 60;
};

/// Asked about once a second while a server is waited for; false: break off.
using KeepGoing = std::function<bool()>;

} // namespace atbilde
