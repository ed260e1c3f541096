// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/complaint.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<ComplaintTo, allComplaintTo.size()> toCodes{{
    {ComplaintTo::Authority, "authority"_L1},
    {ComplaintTo::Court, "court"_L1},
}};

} // namespace

QString codeOf(ComplaintTo to)
{
    return codeIn(toCodes, to);
}

std::optional<ComplaintTo> complaintToFromCode(QStringView code)
{
    return valueIn(toCodes, code);
}

} // namespace atbilde
