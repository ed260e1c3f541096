// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/secret.h"

#include <memory>

namespace atbilde {

/// What opens a mailbox, or the server that sends.
struct MailKey
{
    enum class Kind {
        Password,
        Bearer,  ///< an access token, good for a while
        Refresh, ///< a token that access tokens are got with
    };
    Kind kind = Kind::Password;
    std::shared_ptr<const Secret> secret;
};

} // namespace atbilde
