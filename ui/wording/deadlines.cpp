// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/deadlines.h"

#include "ui/wording/dates.h"
#include "ui/wording/holidays.h"
#include "ui/wording/spoken.h"

#include <QCoreApplication>
#include <QStringList>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("deadlines", sentence);
}

/// "5 Apr 2026 Easter Sunday, 6 Apr 2026 Easter Monday"
QString daysInWords(const std::vector<DayPassed> &passed)
{
    QStringList days;
    for (const DayPassed &day : passed)
        days += shownDate(day.date) + u' ' +
                (day.holidays.empty() ? weekdayOf(day.date) : nameOf(day.holidays.front()));
    return days.join(u", "_s);
}

/// English: 1. Latvian: 1, 21, 31 ... 101, but not 11 or 111.
bool isSingular(int number)
{
    if (spokenLanguage() == Language::English)
        return number == 1;
    return number % 10 == 1 && number % 100 != 11;
}

} // namespace

QString nameOf(ExplainedDate date)
{
    switch (date) {
    case ExplainedDate::FirstMonth:
        return say(QT_TRANSLATE_NOOP("deadlines", "First month"));
    case ExplainedDate::Deadline:
        return say(QT_TRANSLATE_NOOP("deadlines", "Legal deadline"));
    case ExplainedDate::Strict:
        return say(QT_TRANSLATE_NOOP("deadlines", "If no suspension is accepted"));
    case ExplainedDate::Restart:
        return say(QT_TRANSLATE_NOOP("deadlines", "If counted anew from the answer"));
    case ExplainedDate::InternalTarget:
        return say(QT_TRANSLATE_NOOP("deadlines", "Internal target"));
    }
    Q_UNREACHABLE();
}

QString nameOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
        return say(QT_TRANSLATE_NOOP("deadlines", "Overdue"));
    case Nearness::Today:
        return say(QT_TRANSLATE_NOOP("deadlines", "Today"));
    case Nearness::ThisWeek:
        return say(QT_TRANSLATE_NOOP("deadlines", "This week"));
    case Nearness::Later:
        return say(QT_TRANSLATE_NOOP("deadlines", "Later"));
    }
    Q_UNREACHABLE();
}

// No sentence ends with a date: a Latvian date has its own full stop.
QString sentenceFor(const DeadlineStep &step)
{
    const QString from = shownDate(step.from);
    const QString to = shownDate(step.to);
    switch (step.rule) {
    case StepRule::Receipt:
        return say(QT_TRANSLATE_NOOP("deadlines",
                                     "The day of receipt, %1, is not counted; it gives the date"))
            .arg(to);
    case StepRule::OneMonth:
        return say(QT_TRANSLATE_NOOP("deadlines", "One month: %1 → %2")).arg(from, to);
    case StepRule::ThreeMonths:
        return say(QT_TRANSLATE_NOOP("deadlines", "Extended: three months from receipt in one step: %1 → %2"))
            .arg(from, to);
    case StepRule::LastDayOfMonth:
        return say(QT_TRANSLATE_NOOP("deadlines", "That month has no such date, its last day counts: %1"))
            .arg(to);
    case StepRule::Suspension:
        return say(QT_TRANSLATE_NOOP("deadlines", "Suspended %1 – %2, days added: %3. %4 → %5"))
            .arg(shownDate(step.pausedFrom), shownDate(step.pausedTo), QString::number(step.days), from, to);
    case StepRule::RollOver:
        return say(QT_TRANSLATE_NOOP(
                       "deadlines",
                       "The last day is not a working day (%1), the next working day counts: %2 → %3"))
            .arg(daysInWords(step.passed), from, to);
    case StepRule::Restart:
        return say(QT_TRANSLATE_NOOP("deadlines", "Some authorities count anew from the answer: %1")).arg(to);
    case StepRule::WorkingDaysBefore:
        return say(QT_TRANSLATE_NOOP("deadlines", "Working days before the deadline (%1): %2 → %3"))
            .arg(QString::number(step.days), from, to);
    case StepRule::DayNamed:
        return say(QT_TRANSLATE_NOOP("deadlines", "The authority names the day itself: %1")).arg(to);
    case StepRule::NotAfterNominal:
        return say(QT_TRANSLATE_NOOP("deadlines", "Not later than the date before it was moved: %1 → %2"))
            .arg(from, to);
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const Warning &warning)
{
    const QString date = shownDate(warning.date);
    const QString limit = shownDate(warning.limit);
    switch (warning.code) {
    case DeadlineWarning::LateQuestion:
        return say(QT_TRANSLATE_NOOP(
                       "deadlines",
                       "The question was sent on %1, later than %2: it does not suspend the deadline."))
            .arg(date, limit);
    case DeadlineWarning::QuestionAfterDeadline:
        return say(QT_TRANSLATE_NOOP("deadlines", "The question was sent on %1, when the deadline (%2) had "
                                                  "passed: it does not suspend it."))
            .arg(date, limit);
    case DeadlineWarning::LateExtensionNotice:
        return say(QT_TRANSLATE_NOOP("deadlines", "The extension notice of %1 left after the first month "
                                                  "(%2): the deadline is not extended."))
            .arg(date, limit);
    case DeadlineWarning::LateRefusal:
        return say(QT_TRANSLATE_NOOP(
                       "deadlines",
                       "A refusal on %1 is late: it had to be told by %2, and no extension prolongs that."))
            .arg(date, limit);
    case DeadlineWarning::HolidayPlanned:
        return say(
            QT_TRANSLATE_NOOP("deadlines", "This date rests on a holiday that is planned but not final."));
    case DeadlineWarning::HolidaysUnconfirmed:
        return say(QT_TRANSLATE_NOOP("deadlines", "Public holidays before 2008 are not confirmed."));
    }
    Q_UNREACHABLE();
}

QString shortSentenceFor(const Urgency &urgency)
{
    const int days = qAbs(urgency.daysLeft);
    if (urgency.nearness == Nearness::Today || urgency.nearness == Nearness::Overdue)
        return sentenceFor(urgency);
    return (isSingular(days) ? say(QT_TRANSLATE_NOOP("deadlines", "%1 day left"))
                             : say(QT_TRANSLATE_NOOP("deadlines", "%1 days left")))
        .arg(QString::number(days));
}

QString sentenceFor(const Urgency &urgency)
{
    const int days = qAbs(urgency.daysLeft);
    if (urgency.nearness == Nearness::Today)
        return say(QT_TRANSLATE_NOOP("deadlines", "Today is the last day"));
    if (urgency.nearness == Nearness::Overdue) {
        return (isSingular(days) ? say(QT_TRANSLATE_NOOP("deadlines", "Overdue by %1 day"))
                                 : say(QT_TRANSLATE_NOOP("deadlines", "Overdue by %1 days")))
            .arg(days);
    }
    return (isSingular(days) ? say(QT_TRANSLATE_NOOP("deadlines", "%1 day left (working days: %2)"))
                             : say(QT_TRANSLATE_NOOP("deadlines", "%1 days left (working days: %2)")))
        .arg(QString::number(days), QString::number(urgency.workingDaysLeft));
}
