// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"
#include "core/person/representative.h"
#include "core/register/organisation.h"
#include "core/request/breach.h"
#include "core/request/complaint.h"
#include "core/request/request.h"

#include <QString>

// Who asks, how that is known, and to whom they turn, in words.

[[nodiscard]] QString wordFor(atbilde::RepresentativeKind kind);
[[nodiscard]] QString wordFor(atbilde::IdentityMethod method);
[[nodiscard]] QString wordFor(atbilde::IdentityResult result);
[[nodiscard]] QString wordFor(atbilde::IdentityCopy copy);
/// What the law says to this setting (12(6), 5(1)(c)); empty for `Never`.
[[nodiscard]] QString warningFor(atbilde::IdentityCopy copy);
[[nodiscard]] QString wordFor(atbilde::RequestKind kind);
[[nodiscard]] QString wordFor(atbilde::ComplaintTo to);
[[nodiscard]] QString wordFor(atbilde::BreachRisk risk);
