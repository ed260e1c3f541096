// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/extension.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<void> mayExtend(Right right, const Deadline &deadline, const QDate &noticeSent)
{
    if (!isExtendable(right))
        return Refusal{RefusalReason::NotExtendable, {Code{"right", codeOf(right)}}, articleOf(right)};
    if (deadline.isExtended)
        return Refusal{RefusalReason::AlreadyExtended, {deadline.deadline}, u"GDPR 12(3)"_s};
    if (noticeSent > deadline.firstMonth)
        return Refusal{RefusalReason::ExtensionTooLate, {noticeSent, deadline.firstMonth}, u"GDPR 12(3)"_s};
    return {};
}

QDate stopMarketingBy(const QDate &received, const Calendar &calendar)
{
    return calendar.workingDaysAfter(received, 2);
}

} // namespace atbilde
