// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/right/decision.h"

#include <QByteArray>

namespace atbilde {

/// The stored form of a decision, and the form in which `step NUMBER decide --file` takes one. Keys never
/// change; what is empty stands in it empty, so that a file shows what may be filled in. Codes stand for
/// right, outcome and result.
[[nodiscard]] QByteArray jsonOf(const Decision &decision);

/// Right and outcome must be there, the rest may be left out. Refused: not JSON, an unknown field (named with
/// its path), a code or a date that is none.
[[nodiscard]] Result<Decision> decisionFromJson(const QByteArray &json);

} // namespace atbilde
