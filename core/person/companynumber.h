// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace atbilde {

/// A Latvian registration number (reģistrācijas numurs, law 4.6): eleven digits beginning with 4, 5 or 9
/// whose check digit holds. Spaces and a leading "LV" of the VAT number are forgiven; the result is the
/// digits alone.
[[nodiscard]] std::optional<QString> normalisedCompanyNumber(QStringView text);

} // namespace atbilde
