// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/notice.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<NoticeWaiver, allNoticeWaivers.size()> waiverCodes{{
    {NoticeWaiver::Impossible, "impossible"_L1},
    {NoticeWaiver::Disproportionate, "disproportionate"_L1},
}};

} // namespace

QString codeOf(NoticeWaiver waiver)
{
    return codeIn(waiverCodes, waiver);
}

std::optional<NoticeWaiver> noticeWaiverFromCode(QStringView code)
{
    return valueIn(waiverCodes, code);
}

bool isPlanned(const Notice &notice)
{
    return !notice.sentOn.isValid() && !notice.waived;
}

bool awaitsReply(const Notice &notice)
{
    return notice.sentOn.isValid() && !notice.repliedOn.isValid();
}

} // namespace atbilde
