// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace atbilde {

/// Two further months for one request, once (12(3)). It counts from the day its notice left and not before;
/// it has an approval of its own and changes no state.
struct ExtensionRecord
{
    RequestId request;
    bool byComplexity = false;
    bool byNumber = false; ///< of requests by the same person
    QString reason;        ///< stands in the letter after the colon
    OfficerId askedBy;
    QDate askedOn;
    std::optional<OfficerId> approvedBy;
    QDate approvedOn;
    std::optional<LetterId> letter; ///< T04, once frozen
    QDate noticeSentOn;             ///< when that letter left; must be within the first month
    friend bool operator==(const ExtensionRecord &, const ExtensionRecord &) = default;
};

} // namespace atbilde
