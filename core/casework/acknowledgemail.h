// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/request/document.h"
#include "core/request/request.h"

namespace atbilde {

/// Where the office wants it, an automatic mail tells whoever wrote that the message arrived, and nothing of
/// the case: at most one to an address a day and five of a request, none to what a machine or a list wrote,
/// and none to ourselves. Inside the transaction that registers the request. Says whether one was put into
/// the outbox.
bool acknowledgeByMail(Office &office, const Occasion &occasion, const Document &document,
                       const Request &request);

} // namespace atbilde
