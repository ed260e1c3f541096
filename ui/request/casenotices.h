// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tone.h"
#include "ui/request/caserowsmodel.h"
#include "ui/request/showncase.h"

#include <optional>

/// Something about a case that must not be overlooked, and the step that answers it where there is one.
struct CaseNotice
{
    Tone tone = Tone::Notice;
    QString text; ///< a sentence
    std::optional<RowStep> offer;
};

/// The most pressing first: what is overdue, breaches with what is left of their 72 hours, standing marks of
/// the person, fee and extension, how the claims act on each other (law 1.6), and the request this one
/// belongs to.
[[nodiscard]] std::vector<CaseNotice> noticesOf(const ShownCase &shown);
