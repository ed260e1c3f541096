// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/reminder.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<ReminderCause, allReminderCauses.size()> causeCodes{{
    {ReminderCause::RetentionEnds, "retention_ends"_L1},
    {ReminderCause::RestrictionEnds, "restriction_ends"_L1},
    {ReminderCause::BackupExpires, "backup_expires"_L1},
    {ReminderCause::NoticeUnanswered, "notice_unanswered"_L1},
}};

} // namespace

QString codeOf(ReminderCause cause)
{
    return codeIn(causeCodes, cause);
}

std::optional<ReminderCause> reminderCauseFromCode(QStringView code)
{
    return valueIn(causeCodes, code);
}

} // namespace atbilde
