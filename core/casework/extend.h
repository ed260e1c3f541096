// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// Why the answer takes two further months (12(3)): how complex the request is, how many the person made, or
/// both.
struct ExtensionReasons
{
    bool byComplexity = false;
    bool byNumber = false;
    QString reason; ///< stands in the letter after the colon
};

/// Asks for the extension. Refused: neither complexity nor number, no reason, after the first month
/// (ExtensionTooLate), only rights that cannot be extended (NotExtendable).
[[nodiscard]] Result<Request> askExtension(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                           const ExtensionReasons &reasons);

/// A second person approves or declines. Declined, it may be asked for again with better reasons.
[[nodiscard]] Result<Request> approveExtension(Office &office, const Occasion &occasion,
                                               const SeenRequest &seen);
[[nodiscard]] Result<Request> declineExtension(Office &office, const Occasion &occasion,
                                               const SeenRequest &seen, const QString &reason);

/// Freezes the notice (T04). The extension holds from the day that letter leaves, if it is within the first
/// month.
[[nodiscard]] Result<Request> notifyExtension(Office &office, const Occasion &occasion,
                                              const SeenRequest &seen, const RenderPdf &render);

} // namespace atbilde
