// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/register/processing.h"

#include <QJsonObject>

namespace atbilde {

/// Writes the whole record of processing of an invented office.
void fillRegisters(Office &office, const Occasion &founder, const ProcessingRegister &record);

/// Enters "consents" and "suppressed" of the sample, whose days are counted back from the occasion and whose
/// people are those of the requests. Refused: SubjectNotFound, and what `addConsent`, `withdrawConsent` and
/// `suppress` refuse.
[[nodiscard]] Result<void> fillConsents(Office &office, const Occasion &occasion, const QJsonObject &sample);

} // namespace atbilde
