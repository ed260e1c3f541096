// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/pause.h"
#include "core/identity/identitycheck.h"

namespace atbilde {

/// One look at who asks, as an officer types it.
struct IdentityLook
{
    bool doubted = false;
    QString reason;                       ///< for the doubt, or for there being none
    std::optional<IdentityMethod> method; ///< needed to confirm
    IdentityResult result = IdentityResult::NotNeeded;
    QString seen;
    QString against;
    QDate on;
    QString copyName; ///< of a copy of an identity document that came; it is kept until it is shredded
    QByteArray copyBytes;
    std::optional<DocumentId> answer; ///< the document the proof came in
};

/// There is a reasonable doubt about who asks (12(6)): the question is written, the clock rests from the day
/// it leaves if that is without undue delay. Refused: no reason for the doubt; a copy asked for where the
/// office never does.
[[nodiscard]] Result<Request> askIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          const AskedQuestion &question, const RenderPdf &render);

/// Proof came on the question and suffices. Refused: no method, nothing said of what was seen.
[[nodiscard]] Result<Request> confirmIdentity(Office &office, const Occasion &occasion,
                                              const SeenRequest &seen, const IdentityLook &look);

/// A look without a question, or at proof that does not suffice. No state changes.
[[nodiscard]] Result<Request> checkIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                            const IdentityLook &look);

/// No proof came by the day set (`Failed`), or the person cannot be told apart (`Impossible`, 11(2)): every
/// claim is answered as not identifiable, and a second person approves. Refused: another result, no reason,
/// `Failed` where nothing was asked or the day the question names has not passed.
[[nodiscard]] Result<Request> failIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                           IdentityResult result, const QString &reason);

/// The copy of an identity document was compared with `against` and is shredded: the bytes go, the record
/// stays.
[[nodiscard]] Result<Request> shredCopy(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                        const QDate &on, const QString &against);

} // namespace atbilde
