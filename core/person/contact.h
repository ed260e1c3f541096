// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// What tells that two records may be one person: the same address written in two ways. For comparing; what
// the person wrote is kept beside it.

namespace atbilde {

/// "mailto:Anna.Mazā@Inbox.LV" as "anna.mazā@inbox.lv"; an international domain in its ASCII form. Nothing
/// for text that is not one address.
[[nodiscard]] std::optional<QString> normalisedEmail(QStringView text);

/// "+371" and eight digits for a Latvian number however it is written (law 4.8: mobile 2, fixed 6, services 8
/// and 9); another country's as "+" and 8 to 15 digits. Nothing for what is no number.
[[nodiscard]] std::optional<QString> normalisedPhone(QStringView text);

/// "LV-1010" from "LV-1010", "lv1010" or "LV 1010". Nothing for what is no Latvian postcode.
[[nodiscard]] std::optional<QString> normalisedPostcode(QStringView text);

} // namespace atbilde
