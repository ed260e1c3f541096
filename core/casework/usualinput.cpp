// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/usualinput.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// The only one of those that fit, as its id; empty where there are several.
template <class T, class Fits>
QString onlyOne(const std::vector<T> &all, Fits fits)
{
    QStringList ids;
    for (const T &each : all) {
        if (fits(each))
            ids.append(QString::number(each.id.value()));
    }
    return ids.size() == 1 ? ids.first() : QString();
}

QString firstUnposted(const RequestFile &file)
{
    for (const FrozenLetter &letter : file.letters) {
        if (!letter.isAnswer && !letter.isOut() && !letter.replacedBy)
            return QString::number(letter.id.value());
    }
    return {};
}

QString onlyBreach(const RequestFile &file)
{
    QStringList numbers;
    for (const Breach &breach : file.breaches) {
        if (!breach.closedOn.isValid())
            numbers.append(breach.number);
    }
    return numbers.size() == 1 ? numbers.first() : QString();
}

QString usualValue(StepField field, Step step, const RequestFile &file, const QDate &today)
{
    switch (field) {
    case StepField::Day:
        // The day a court or the authority names is never today by itself.
        return step == Step::SetDue ? QString() : today.toString(Qt::ISODate);
    case StepField::Channel:
        return codeOf(file.request.channel == Channel::Email ? Channel::Email : Channel::Letter);
    case StepField::Right:
        return file.claims.size() == 1 && step != Step::AddClaim ? codeOf(file.claims.front().right)
                                                                 : QString();
    case StepField::Letter:
        return step == Step::CorrectLetter
                   ? onlyOne(file.letters, [](const FrozenLetter &letter) { return !letter.replacedBy; })
                   : firstUnposted(file);
    case StepField::Task:
        return onlyOne(file.tasks, [](const Task &task) { return isOpen(task); });
    case StepField::Notice:
        return onlyOne(file.notices, [&](const Notice &notice) {
            const bool replies = step == Step::RecordReply || step == Step::ChaseNotice;
            return replies ? awaitsReply(notice) : isPlanned(notice);
        });
    case StepField::Mark:
        return onlyOne(file.restrictionMarks,
                       [](const RestrictionMark &mark) { return !mark.liftedOn.isValid(); });
    case StepField::Objection:
        return onlyOne(file.objectionMarks,
                       [](const ObjectionMark &mark) { return !mark.endedOn.isValid(); });
    case StepField::Reminder:
        return onlyOne(file.reminders, [](const Reminder &reminder) { return !reminder.doneOn.isValid(); });
    case StepField::Breach:
        return onlyBreach(file);
    default:
        return {};
    }
}

} // namespace

void fillUsual(StepInput &input, Step step, const RequestFile &file, const QDate &today)
{
    for (const StepFieldUse &use : fieldsOf(step)) {
        if (!input[use.field].isEmpty())
            continue;
        const QString usual = usualValue(use.field, step, file, today);
        if (!usual.isEmpty())
            input.values.insert(use.field, usual);
    }
}

} // namespace atbilde
