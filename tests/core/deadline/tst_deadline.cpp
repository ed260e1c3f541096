// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/deadline.h"
#include "core/right/article.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// The days in "rolled over 3 Apr Good Friday + 4 Apr Sat", which follow the nominal day without a gap.
QList<QDate> daysRolledOver(const QString &reason, int year)
{
    QList<QDate> days;
    const qsizetype start = reason.indexOf(u"rolled over "_s);
    if (start < 0)
        return days;
    for (const QString &part : reason.mid(start + 12).split(u" + "_s)) {
        const QStringList words = part.split(u' ');
        days +=
            QLocale::c().toDate(words[0] + u' ' + words[1] + u' ' + QString::number(year), u"d MMM yyyy"_s);
    }
    return days;
}

bool warns(const Deadline &deadline, DeadlineWarning code)
{
    return std::ranges::find(deadline.warnings, code, &Warning::code) != deadline.warnings.end();
}

} // namespace

class TestDeadline : public QObject
{
    Q_OBJECT

private:
    const Calendar m_calendar;

    Deadline deadlineFor(const Clock &clock) const { return deadlineOf(clock, m_calendar).value(); }

private Q_SLOTS:
    void theVectorsOfTheLaw_data()
    {
        QTest::addColumn<Clock>("clock");
        QTest::addColumn<QDate>("nominal");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<QList<QDate>>("passed");
        QFile file(QStringLiteral(ATBILDE_TEST_FOLDER "/vectors.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 84);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.section(u',', 0, 8).split(u',');
            const QString reason = line.section(u',', 9).remove(u'"');
            Clock clock{day(cells[1])};
            if (cells[3] == "3"_L1)
                clock.extension = Extension{};
            if (!cells[4].isEmpty())
                clock.suspensions = {{day(cells[4]), day(cells[5])}};
            const QDate nominal = day(cells[6]);
            QTest::newRow(qPrintable(cells[0] + u" received "_s + cells[1] + u": "_s + reason))
                << clock << nominal << day(cells[7]) << daysRolledOver(reason, nominal.year());
        }
    }

    void theVectorsOfTheLaw()
    {
        QFETCH(Clock, clock);
        QFETCH(QDate, nominal);
        QFETCH(QDate, deadline);
        QFETCH(QList<QDate>, passed);
        const Deadline found = deadlineFor(clock);
        QCOMPARE(found.nominal, nominal);
        QCOMPARE(found.deadline, deadline);
        QCOMPARE(found.warnings.size(), size_t(warns(found, DeadlineWarning::HolidayPlanned)));
        QCOMPARE(found.isExtended, clock.extension.has_value());

        QList<QDate> rolled;
        for (const DeadlineStep &step : found.steps) {
            for (const DayPassed &day : step.passed) {
                if (step.of == ExplainedDate::Deadline)
                    rolled += day.date;
            }
        }
        QCOMPARE(rolled, passed);

        Deadline silent = found;
        silent.steps.clear();
        QCOMPARE(deadlineOf(clock, m_calendar, {}, Explain::No).value(), silent);
    }

    void theWholeRangeHasItsChecksum()
    {
        QByteArray text;
        for (QDate received(2018, 1, 1); received <= QDate(2030, 8, 31); received = received.addDays(1)) {
            const Deadline month = deadlineOf({received}, m_calendar, {}, Explain::No).value();
            const Deadline extended =
                deadlineOf({received, {}, Extension{}}, m_calendar, {}, Explain::No).value();
            QCOMPARE(month.deadline, dueOn(received, 1, m_calendar));
            QCOMPARE(extended.deadline, dueOn(received, 3, m_calendar));
            for (const QDate &date : {received, month.deadline})
                text += date.toString(Qt::ISODate).toLatin1() + ' ';
            text += extended.deadline.toString(Qt::ISODate).toLatin1() + '\n';
        }
        QVERIFY(text.startsWith("2018-01-01 2018-02-01 2018-04-03\n2018-01-02 2018-02-02 2018-04-03\n"));
        QVERIFY(text.endsWith("\n2030-08-31 2030-09-30 2030-12-02\n"));
        QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex(),
                 QByteArray("722e526032f3658b37ab3972f3904cbb"));
    }

    void theDeadlineIsAWorkingDayNotBeforeTheNominalDayAndNeverMovesBackwards()
    {
        for (const int months : {1, 3}) {
            QDate before;
            for (QDate received(1990, 1, 1); received <= QDate(2100, 12, 31);
                 received = received.addDays(1)) {
                const QDate due = dueOn(received, months, m_calendar);
                QVERIFY(m_calendar.covers(due));
                QVERIFY(m_calendar.isWorkingDay(due));
                QVERIFY(due >= received.addMonths(months));
                QVERIFY(received.addMonths(months).daysTo(due) <= 5);
                QVERIFY(!before.isValid() || due >= before);
                before = due;
            }
        }
    }

    void thePauseFormulaIsNeverLaterThanTheRestart_data()
    {
        QTest::addColumn<Clock>("clock");
        QTest::addColumn<QDate>("restart");
        QTest::addColumn<QDate>("strict");
        const auto clock = [](const char *received, const char *asked, const char *answered) {
            return Clock{day(QString::fromLatin1(received)),
                         {{day(QString::fromLatin1(asked)), day(QString::fromLatin1(answered))}}};
        };
        QTest::newRow("V78") << clock("2026-03-05", "2026-03-09", "2026-03-19") << QDate(2026, 4, 20)
                             << QDate(2026, 4, 7);
        QTest::newRow("V79") << clock("2026-11-03", "2026-11-05", "2026-11-20") << QDate(2026, 12, 21)
                             << QDate(2026, 12, 3);
        QTest::newRow("V80") << clock("2026-01-31", "2026-02-02", "2026-02-12") << QDate(2026, 3, 12)
                             << QDate(2026, 3, 2);
        QTest::newRow("V81") << clock("2026-06-01", "2026-06-02", "2026-06-02") << QDate(2026, 7, 2)
                             << QDate(2026, 7, 1);
        QTest::newRow("V82") << clock("2026-12-01", "2026-12-03", "2026-12-21") << QDate(2027, 1, 21)
                             << QDate(2027, 1, 4);
    }

    void thePauseFormulaIsNeverLaterThanTheRestart()
    {
        QFETCH(Clock, clock);
        QFETCH(QDate, restart);
        QFETCH(QDate, strict);
        const Deadline found = deadlineFor(clock);
        QCOMPARE(found.restart, restart);
        QCOMPARE(found.strict, strict);
        QVERIFY(found.deadline <= restart);
    }

    void withoutSuspensionStrictIsTheDeadlineAndNothingRestarts()
    {
        const Deadline found = deadlineFor({QDate(2026, 3, 5)});
        QCOMPARE(found.strict, found.deadline);
        QVERIFY(!found.restart);
        QVERIFY(!found.suspendedSince);
    }

    void anExtendedCaseKeepsItsFirstMonthAndItsStrictDate()
    {
        // V83
        const Deadline found =
            deadlineFor({QDate(2026, 3, 5), {{QDate(2026, 3, 9), QDate(2026, 3, 19)}}, Extension{}});
        QCOMPARE(found.firstMonth, QDate(2026, 4, 15));
        QCOMPARE(found.deadline, QDate(2026, 6, 15));
        QCOMPARE(found.strict, QDate(2026, 6, 5));
        QCOMPARE(found.restart, QDate(2026, 6, 19));
        QCOMPARE(found.internalTarget, QDate(2026, 6, 8));
    }

    void theInternalTargetLiesBeforeTheDeadline_data()
    {
        QTest::addColumn<Clock>("clock");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("target");
        QTest::newRow("five working days before an ordinary Tuesday")
            << Clock{QDate(2026, 11, 22)} << 5 << QDate(2026, 12, 15);
        QTest::newRow("over Easter") << Clock{QDate(2026, 3, 5)} << 5 << QDate(2026, 3, 27);
        QTest::newRow("one day before, but never on the roll-over")
            << Clock{QDate(2026, 11, 24)} << 1 << QDate(2026, 12, 23);
        QTest::newRow("one day before, over Līgo and Jāņi")
            << Clock{QDate(2027, 5, 24)} << 1 << QDate(2027, 6, 22);
        QTest::newRow("one day before, over a weekend")
            << Clock{QDate(2026, 1, 28)} << 1 << QDate(2026, 2, 27);
        QTest::newRow("extended") << Clock{QDate(2026, 3, 5), {}, Extension{}} << 5 << QDate(2026, 5, 29);
        QTest::newRow("never before receipt") << Clock{QDate(2026, 11, 22)} << 100 << QDate(2026, 11, 22);
        QTest::newRow("no days: the deadline itself")
            << Clock{QDate(2026, 11, 22)} << 0 << QDate(2026, 12, 22);
        QTest::newRow("no days: but never on the roll-over")
            << Clock{QDate(2026, 11, 24)} << 0 << QDate(2026, 12, 24);
        QTest::newRow("no days, extended")
            << Clock{QDate(2026, 9, 24), {}, Extension{}} << 0 << QDate(2026, 12, 28);
        QTest::newRow("a negative number is none") << Clock{QDate(2026, 11, 22)} << -3 << QDate(2026, 12, 22);
    }

    void theInternalTargetLiesBeforeTheDeadline()
    {
        QFETCH(Clock, clock);
        QFETCH(int, days);
        QFETCH(QDate, target);
        const auto found = deadlineOf(clock, m_calendar, {5, days});
        QCOMPARE(found->internalTarget, target);
        QCOMPARE(found->steps.back().of, ExplainedDate::InternalTarget);
        QCOMPARE(found->steps.back().to, target);
    }

    void anExtensionNoticeOnTheLastDayIsInTime()
    {
        const Deadline found = deadlineFor({QDate(2026, 3, 5), {}, Extension{QDate(2026, 4, 7)}});
        QVERIFY(found.isExtended);
        QCOMPARE(found.deadline, QDate(2026, 6, 5));
        QVERIFY(!found.lateExtended);
        QVERIFY(found.warnings.empty());
    }

    void anExtensionNoticeOneDayLaterIsNot()
    {
        const Deadline found = deadlineFor({QDate(2026, 3, 5), {}, Extension{QDate(2026, 4, 8)}});
        QVERIFY(!found.isExtended);
        QCOMPARE(found.deadline, QDate(2026, 4, 7));
        QCOMPARE(found.strict, QDate(2026, 4, 7));
        QCOMPARE(found.lateExtended, QDate(2026, 6, 5));
        const Warning expected{DeadlineWarning::LateExtensionNotice, QDate(2026, 4, 8), QDate(2026, 4, 7)};
        QCOMPARE(found.warnings, std::vector{expected});
    }

    void aPauseProlongsTheTimeForTheNotice()
    {
        const Clock clock{
            QDate(2026, 3, 5), {{QDate(2026, 3, 9), QDate(2026, 3, 19)}}, Extension{QDate(2026, 4, 15)}};
        QVERIFY(deadlineFor(clock).isExtended);
    }

    void aRefusalIsDueInTheFirstMonthEvenWhenExtended()
    {
        Clock clock{QDate(2026, 3, 5), {}, Extension{QDate(2026, 4, 1)}, QDate(2026, 4, 7)};
        QVERIFY(deadlineFor(clock).warnings.empty());
        clock.refused = QDate(2026, 4, 8);
        const Warning expected{DeadlineWarning::LateRefusal, QDate(2026, 4, 8), QDate(2026, 4, 7)};
        QCOMPARE(deadlineFor(clock).warnings, std::vector{expected});
        QCOMPARE(articleOf(DeadlineWarning::LateRefusal), u"GDPR 12(4)"_s);
    }

    void aQuestionTwentyDaysAfterReceiptDoesNotPause()
    {
        const Deadline found = deadlineFor({QDate(2026, 3, 5), {{QDate(2026, 3, 25), QDate(2026, 4, 2)}}});
        QCOMPARE(found.deadline, QDate(2026, 4, 7));
        QCOMPARE(found.suspendedDays, 0);
        QVERIFY(!found.restart);
        const Warning expected{DeadlineWarning::LateQuestion, QDate(2026, 3, 25), QDate(2026, 3, 12)};
        QCOMPARE(found.warnings, std::vector{expected});
    }

    void whoNeverProvesTheirIdentityIsAnsweredByThePausedDeadline()
    {
        Clock clock{QDate(2026, 3, 5), {{QDate(2026, 3, 9), std::nullopt}}};
        const Deadline unknown = deadlineFor(clock);
        QCOMPARE(unknown.deadline, QDate(2026, 4, 7));
        QCOMPARE(unknown.suspendedSince, QDate(2026, 3, 9));
        clock.waitingUntil = QDate(2026, 3, 19);
        const Deadline found = deadlineFor(clock);
        QCOMPARE(found.deadline, QDate(2026, 4, 15));
        QCOMPARE(found.strict, QDate(2026, 4, 7));
        QCOMPARE(found.suspendedSince, QDate(2026, 3, 9));
        QVERIFY(!found.restart);
    }

    void aPlannedHolidayIsSaid()
    {
        QVERIFY(warns(deadlineFor({QDate(2028, 6, 9)}), DeadlineWarning::HolidayPlanned));
        QVERIFY(warns(deadlineFor({QDate(2028, 6, 9), {}, Extension{}}), DeadlineWarning::HolidayPlanned));
        QVERIFY(warns(deadlineFor({QDate(2028, 4, 10), {}, Extension{}}), DeadlineWarning::HolidayPlanned));
        QVERIFY(!warns(deadlineFor({QDate(2028, 6, 12)}), DeadlineWarning::HolidayPlanned));
        QVERIFY(!warns(deadlineFor({QDate(2023, 6, 9)}), DeadlineWarning::HolidayPlanned));
    }

    void yearsBefore2008AreSaidToBeUnconfirmed()
    {
        QVERIFY(warns(deadlineFor({QDate(2007, 11, 30)}), DeadlineWarning::HolidaysUnconfirmed));
        QVERIFY(!warns(deadlineFor({QDate(2007, 12, 1)}), DeadlineWarning::HolidaysUnconfirmed));
    }

    void impossibleDatesAreRefused_data()
    {
        QTest::addColumn<Clock>("clock");
        QTest::addColumn<Refusal>("refusal");
        const QDate received(2026, 3, 5);
        const Refusal outOfRange{RefusalReason::YearOutOfRange, {qint64(1989), qint64(1990), qint64(2100)}};
        QTest::newRow("no date") << Clock{QDate()} << Refusal{RefusalReason::DateNotUnderstood, {QString()}};
        QTest::newRow("before 1990") << Clock{QDate(1989, 12, 31)} << outOfRange;
        QTest::newRow("after 2100") << Clock{QDate(2101, 1, 1)}
                                    << Refusal{RefusalReason::YearOutOfRange,
                                               {qint64(2101), qint64(1990), qint64(2100)}};
        QTest::newRow("question before receipt")
            << Clock{received, {{QDate(2026, 3, 4), QDate(2026, 3, 9)}}}
            << Refusal{RefusalReason::DateBeforeReceipt, {QDate(2026, 3, 4), received}};
        QTest::newRow("answer before question")
            << Clock{received, {{QDate(2026, 3, 9), QDate(2026, 3, 8)}}}
            << Refusal{RefusalReason::PeriodBackwards, {QDate(2026, 3, 9), QDate(2026, 3, 8)}};
        QTest::newRow("question without date") << Clock{received, {{QDate(), QDate(2026, 3, 8)}}}
                                               << Refusal{RefusalReason::DateNotUnderstood, {QString()}};
        QTest::newRow("notice before receipt")
            << Clock{received, {}, Extension{QDate(2026, 3, 4)}}
            << Refusal{RefusalReason::DateBeforeReceipt, {QDate(2026, 3, 4), received}};
        QTest::newRow("refusal before receipt")
            << Clock{received, {}, {}, QDate(2026, 3, 4)}
            << Refusal{RefusalReason::DateBeforeReceipt, {QDate(2026, 3, 4), received}};
        QTest::newRow("a pause of a hundred years")
            << Clock{received, {{QDate(2026, 3, 9), QDate(2126, 3, 9)}}}
            << Refusal{RefusalReason::YearOutOfRange, {qint64(2126), qint64(1990), qint64(2100)}};
    }

    void impossibleDatesAreRefused()
    {
        QFETCH(Clock, clock);
        QFETCH(Refusal, refusal);
        const auto found = deadlineOf(clock, m_calendar);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error(), refusal);
    }

    void theFirstAndLastYearHaveDeadlines()
    {
        QVERIFY(deadlineOf({QDate(1990, 1, 1), {}, Extension{}}, m_calendar).has_value());
        QCOMPARE(deadlineFor({QDate(2100, 12, 31), {}, Extension{}}).deadline, QDate(2101, 3, 31));
    }

    void theExplanationIsAnUnbrokenChain()
    {
        const Clock clock{QDate(2026, 1, 31), {{QDate(2026, 2, 2), QDate(2026, 2, 12)}}, Extension{}};
        const Deadline found = deadlineFor(clock);
        std::optional<DeadlineStep> before;
        std::set<ExplainedDate> explained;
        for (const DeadlineStep &step : found.steps) {
            if (before && before->of == step.of)
                QCOMPARE(step.from, before->to);
            else if (step.of == ExplainedDate::InternalTarget)
                QCOMPARE(step.from, found.deadline);
            else
                QCOMPARE(step.from, found.received);
            explained.insert(step.of);
            before = step;
        }
        QCOMPARE(explained.size(), allExplainedDates.size());
        const auto endOf = [&](ExplainedDate of) {
            QDate end;
            for (const DeadlineStep &step : found.steps)
                end = step.of == of ? step.to : end;
            return end;
        };
        QCOMPARE(endOf(ExplainedDate::FirstMonth), found.firstMonth);
        QCOMPARE(endOf(ExplainedDate::Deadline), found.deadline);
        QCOMPARE(endOf(ExplainedDate::Strict), found.strict);
        QCOMPARE(endOf(ExplainedDate::Restart), *found.restart);
        QCOMPARE(endOf(ExplainedDate::InternalTarget), found.internalTarget);
    }

    void theExplanationNamesRulesArticlesAndHolidays()
    {
        const Deadline found = deadlineFor({QDate(2025, 5, 31), {{QDate(2025, 6, 2), QDate(2025, 6, 2)}}});
        QStringList told;
        for (const DeadlineStep &step : found.steps) {
            if (step.of == ExplainedDate::Deadline)
                told +=
                    codeOf(step.rule) + u' ' + articleOf(step.rule) + u' ' + step.to.toString(Qt::ISODate);
        }
        QCOMPARE(told,
                 (QStringList{u"receipt 1182/71 3(1) 2025-05-31"_s, u"one_month GDPR 12(3) 2025-06-30"_s,
                              u"last_day_of_month 1182/71 3(2)(c) 2025-06-30"_s,
                              u"suspension EDPB 5.3 2025-06-30"_s}));

        const Deadline easter = deadlineFor({QDate(2026, 3, 3)});
        const DeadlineStep roll = easter.steps.at(2);
        QCOMPARE(roll.rule, StepRule::RollOver);
        QCOMPARE(roll.passed.size(), size_t(4));
        QCOMPARE(roll.passed[0].holidays.front().nameLv, u"Lielā Piektdiena"_s);
        QVERIFY(roll.passed[1].holidays.empty());
    }

    void everyCodeIsItsOwnAndEveryArticleIsReadable()
    {
        std::set<QString> codes;
        for (const StepRule rule : allStepRules) {
            codes.insert(codeOf(rule));
            QVERIFY2(articleFromCode(articleOf(rule)), qPrintable(codeOf(rule)));
        }
        for (const DeadlineWarning warning : allDeadlineWarnings) {
            codes.insert(codeOf(warning));
            QVERIFY2(articleFromCode(articleOf(warning)), qPrintable(codeOf(warning)));
        }
        for (const ExplainedDate date : allExplainedDates)
            codes.insert(codeOf(date));
        // "restart" is both the rule and the date it leads to.
        QCOMPARE(codes.size(),
                 allStepRules.size() + allDeadlineWarnings.size() + allExplainedDates.size() - 1);
    }
};

ATBILDE_TEST_MAIN(TestDeadline)
#include "tst_deadline.moc"
