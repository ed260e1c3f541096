// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/pause.h"

namespace atbilde {

/// A large quantity of data is processed (recital 63): the person is asked which they mean. Refused without a
/// reason.
[[nodiscard]] Result<Request> askClarification(Office &office, const Occasion &occasion,
                                               const SeenRequest &seen, const AskedQuestion &question,
                                               const RenderPdf &render);

/// The person's answer came. Refused where it does not say what they meant.
[[nodiscard]] Result<Request> receiveClarification(Office &office, const Occasion &occasion,
                                                   const SeenRequest &seen, const QuestionAnswer &answer);

} // namespace atbilde
