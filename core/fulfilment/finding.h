// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Where a value came from. Portability covers what the person provided or what was observed of them, not
/// what was derived (20(1)).
enum class Origin { Provided, Observed, Derived };

inline constexpr std::array allOrigins{Origin::Provided, Origin::Observed, Origin::Derived};

[[nodiscard]] QString codeOf(Origin origin);
[[nodiscard]] std::optional<Origin> originFromCode(QStringView code);

/// One value found about the person in one system. `withheldGround` empty: it goes into the copy.
struct Finding
{
    FindingId id;
    RequestId request;
    QString system;   ///< code
    QString category; ///< code of the data category
    QString activity; ///< code of the processing activity it is kept for: gives purpose and legal basis
    QString name;     ///< "e-pasta adrese"
    QString value;
    Origin origin = Origin::Provided;
    bool isAutomated = true; ///< processed by automated means: not paper (20(1)(b))
    QDate recordedOn;        ///< when the system got it, invalid where unknown
    QString withheldGround;  ///< ground code: "15(4)", "R7" ...
    QString withheldReason;
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace atbilde
