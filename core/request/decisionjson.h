// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/right/decision.h"

#include <QByteArray>

namespace atbilde {

/// The stored form of a decision, and the form in which `step NUMBER decide --file` takes one. Keys never change; what is
/// empty is left out. Right and outcome stand in it by their codes.
[[nodiscard]] QByteArray jsonOf(const Decision &decision);

/// Refused: not JSON, an unknown field (named with its path), a code or a date that is none.
[[nodiscard]] Result<Decision> decisionFromJson(const QByteArray &json);

} // namespace atbilde
