// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/beside.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<Request> noteComplaint(Office &office, const Occasion &occasion, const SeenRequest &seen,
                              const Complaint &given)
{
    return takeStep(office, occasion, seen, Step::NoteComplaint,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        if (const Result<void> day = checkDay(given.on, file.request, occasion); !day)
                            return day.error();
                        Complaint complaint = given;
                        complaint.request = file.request.id;
                        office.store.complaints.add(complaint);
                        return QJsonObject{{u"complaint"_s, codeOf(complaint.to)},
                                           {u"on"_s, complaint.on.toString(Qt::ISODate)}};
                    });
}

Result<Request> settleReminder(Office &office, const Occasion &occasion, const SeenRequest &seen,
                               ReminderId id, const QDate &on)
{
    return takeStep(
        office, occasion, seen, Step::SettleReminder, [&](RequestFile &file) -> Result<QJsonObject> {
            const auto reminder = std::ranges::find(file.reminders, id, &Reminder::id);
            if (reminder == file.reminders.end() || reminder->doneOn.isValid())
                return Refusal{RefusalReason::ReminderNotFound, {QString::number(id.value())}};
            if (const Result<void> day = checkDay(on, file.request, occasion); !day)
                return day.error();
            reminder->doneOn = on;
            office.store.reminders.replace(*reminder);
            return QJsonObject{{u"because"_s, codeOf(reminder->cause)}, {u"on"_s, on.toString(Qt::ISODate)}};
        });
}

Result<Request> reopen(Office &office, const Occasion &occasion, const SeenRequest &seen,
                       const QString &reason)
{
    return takeStep(office, occasion, seen, Step::Reopen, [&](RequestFile &file) -> Result<QJsonObject> {
        if (reason.trimmed().isEmpty())
            return Refusal{RefusalReason::ReasonMissing};
        file.request.reopenedAt = occasion.at;
        file.request.closedBecause.reset();
        file.request.closedOn = QDate();
        file.request.submittedBy.reset();
        file.request.remarks = reason.trimmed();
        return QJsonObject{};
    });
}

} // namespace atbilde
