// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/right.h"

#include <QString>

#include <vector>

namespace atbilde {

/// What a decision may rest on. A ground makes the right apply, an exception takes it away in part or in
/// whole (each in its own field of the decision), a refusal code says why nothing is done.
enum class GroundKind { Ground, Exception, Refusal };

/// One entry of the list an officer picks from. `code` is stored and never changes: the point of the
/// Regulation ("17(1)(a)"), followed by a word where one point holds two cases ("16/completed"), or R1 ...
/// R10.
struct Ground
{
    QLatin1StringView code;
    GroundKind kind;
    QLatin1StringView article; ///< "GDPR 17(1)(a)"; empty where the officer names the provision (R4 to R9)
};

/// What may be given as ground, exception or refusal code when this right ends with this outcome, in the
/// order of the law. Empty where nothing need be given (access fulfilled). Never on the list, because never a
/// reason: too much work, another form, no reason given, no copy of an identity document, a dispute, internal
/// policy.
[[nodiscard]] std::vector<Ground> groundsFor(Right right, Outcome outcome);

/// The same, one kind only.
[[nodiscard]] std::vector<Ground> groundsFor(Right right, Outcome outcome, GroundKind kind);

[[nodiscard]] std::optional<Ground> groundFromCode(QStringView code);

/// The letter of the point, "b" of "17(3)(b)"; empty where the code has none.
[[nodiscard]] QString pointOf(QStringView groundCode);

} // namespace atbilde
