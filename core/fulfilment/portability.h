// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/finding.h"
#include "core/register/processing.h"

#include <array>
#include <optional>
#include <vector>

namespace atbilde {

/// Why a value is not handed over under Article 20. The person may still have it under Article 15.
enum class NotPortable {
    Derived,  ///< neither provided by the person nor observed of them, 20(1)
    Basis,    ///< neither consent nor a contract, 20(1)(a)
    Paper,    ///< not processed by automated means, 20(1)(b)
    Withheld, ///< left out of the copy as well: 20(4), or an act under Article 23
};

inline constexpr std::array allNotPortable{NotPortable::Derived, NotPortable::Basis, NotPortable::Paper,
                                           NotPortable::Withheld};

/// "derived", "basis", "paper", "withheld".
[[nodiscard]] QString codeOf(NotPortable reason);
[[nodiscard]] std::optional<NotPortable> notPortableFromCode(QStringView code);

/// "GDPR 20(1)", "GDPR 20(1)(a)", "GDPR 20(1)(b)", or the article of the withholding ground.
[[nodiscard]] QString articleOf(NotPortable reason, const Finding &finding);

/// What keeps the value from being handed over; nothing where Article 20 covers it. Withheld comes first, as
/// it keeps the value from the person altogether; then origin, basis, means, in the order of 20(1). An
/// activity that the register does not hold has no legal basis.
[[nodiscard]] std::optional<NotPortable> whyNotPortable(const Finding &finding,
                                                        const ProcessingRegister &record);

struct ExcludedFinding
{
    Finding finding;
    NotPortable reason = NotPortable::Derived;
    friend bool operator==(const ExcludedFinding &, const ExcludedFinding &) = default;
};

/// Every finding on one of two sides, each in the given order.
struct PortableFindings
{
    std::vector<Finding> covered;
    std::vector<ExcludedFinding> excluded;
    friend bool operator==(const PortableFindings &, const PortableFindings &) = default;
};

[[nodiscard]] PortableFindings portableOf(const std::vector<Finding> &findings,
                                          const ProcessingRegister &record);

} // namespace atbilde
