// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace atbilde {

/// One consent of one person to one purpose, with the proof that 7(1) asks for. Kept after it was withdrawn:
/// that it existed and when it ended must be provable.
struct Consent
{
    ConsentId id;
    SubjectId subject;
    QString activity; ///< code of the processing activity whose purpose was agreed to
    QDate givenOn;
    QString proof;                        ///< how it was given: form, version of the text, place
    QDate withdrawnOn;                    ///< invalid while it holds (7(3))
    std::optional<RequestId> withdrawnBy; ///< the request that withdrew it
    friend bool operator==(const Consent &, const Consent &) = default;
};

} // namespace atbilde
