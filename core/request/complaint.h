// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Where a person turned against an answer: the supervisory authority (77) or a court (79).
enum class ComplaintTo { Authority, Court };

inline constexpr std::array allComplaintTo{ComplaintTo::Authority, ComplaintTo::Court};

[[nodiscard]] QString codeOf(ComplaintTo to);
[[nodiscard]] std::optional<ComplaintTo> complaintToFromCode(QStringView code);

/// A complaint noted on a request. The authority's letter itself is a case of its own.
struct Complaint
{
    RequestId request;
    ComplaintTo to = ComplaintTo::Authority;
    QDate on;          ///< when it became known
    QString reference; ///< number of the case there
    QString note;
    friend bool operator==(const Complaint &, const Complaint &) = default;
};

} // namespace atbilde
