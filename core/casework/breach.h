// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// Records a personal-data breach noticed on a request, with a number of its own; 72 hours to tell the
/// authority run from `noticedAt` (33(1)). Refused: nothing said of what happened, a moment in the future.
[[nodiscard]] Result<Request> noteBreach(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         const Breach &breach);

/// The authority was told. Refused: BreachNotFound, a moment before it was noticed or in the future, after 72
/// hours without the reasons for the delay (33(1)).
[[nodiscard]] Result<Request> tellAuthority(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                            const QString &number, const QDateTime &at,
                                            const QString &reference, const QString &lateBecause);

/// Freezes the letter to the person (34, T28). Refused: BreachNotFound, no effects or measures.
[[nodiscard]] Result<Request> tellPerson(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         const QString &number, const QString &effects,
                                         const QString &measures, const QString &advice,
                                         const RenderPdf &render);

/// Refused: nothing said of the measures; somebody the law wants told was not, and no reason is given (33(1),
/// 34(1)).
[[nodiscard]] Result<Request> closeBreach(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          const QString &number, const QString &measures,
                                          const QString &notToldBecause);

} // namespace atbilde
