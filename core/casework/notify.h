// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// Plans one notice (19) for each recipient and processor of the register that has none yet for this right.
/// Inside a step's transaction; how many.
int planNotices(Office &office, const Occasion &occasion, const RequestFile &file, Right right);

/// Plans the notice to one party. Refused: a right that tells nobody, RegisterEntryMissing, one that stands
/// already.
[[nodiscard]] Result<Request> planNotice(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         Right right, const QString &party);

/// Freezes the letter (T16). `values`: the new values after a correction. Refused: NoticeNotFound,
/// NoticeSettled, a party that is no longer in the register, a claim that is not decided.
[[nodiscard]] Result<Request> sendNotice(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         NoticeId notice, const QDate &answerBy, const QString &values,
                                         const RenderPdf &render);

/// Nobody is told, because it is impossible or would take a disproportionate effort (19). Refused without
/// reason.
[[nodiscard]] Result<Request> waiveNotice(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          NoticeId notice, NoticeWaiver waiver, const QString &reason);

[[nodiscard]] Result<Request> recordReply(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          NoticeId notice, const QDate &on, const QString &reply,
                                          const QString &evidenceName, const QByteArray &evidence);
/// The recipient was asked again on that day.
[[nodiscard]] Result<Request> chaseNotice(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          NoticeId notice, const QDate &on);

} // namespace atbilde
