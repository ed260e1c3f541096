// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/deadlines.h"

#include "tests/support/hostile.h"
#include "ui/wording/language.h"

#include <QCoreApplication>

#include <set>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeadlineStep rollOver{
    ExplainedDate::Deadline,
    StepRule::RollOver,
    QDate(2026, 4, 4),
    QDate(2026, 4, 7),
    0,
    {},
    {},
    {{QDate(2026, 4, 4), {}},
     {QDate(2026, 4, 5),
      {{QDate(2026, 4, 5), HolidayRule::EasterSunday, u"Pirmās Lieldienas"_s, u"Easter Sunday"_s}}}}};


} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urgencyIsSaidInWords_data()
    {
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("latvian");
        QTest::newRow("last day") << Urgency{Nearness::Today, 0, 0} << u"Today is the last day"_s
                                  << u"Šodien ir pēdējā diena"_s;
        QTest::newRow("one day") << Urgency{Nearness::ThisWeek, 1, 1} << u"1 day left (working days: 1)"_s
                                 << u"Palikusi 1 diena (darbdienas: 1)"_s;
        QTest::newRow("three days over a weekend")
            << Urgency{Nearness::Later, 3, 1} << u"3 days left (working days: 1)"_s
            << u"Palikušas 3 dienas (darbdienas: 1)"_s;
        QTest::newRow("eleven") << Urgency{Nearness::Later, 11, 7} << u"11 days left (working days: 7)"_s
                                << u"Palikušas 11 dienas (darbdienas: 7)"_s;
        QTest::newRow("twenty-one") << Urgency{Nearness::Later, 21, 15}
                                    << u"21 days left (working days: 15)"_s
                                    << u"Palikusi 21 diena (darbdienas: 15)"_s;
        QTest::newRow("overdue by one")
            << Urgency{Nearness::Overdue, -1, -1} << u"Overdue by 1 day"_s << u"Kavēts par 1 dienu"_s;
        QTest::newRow("overdue by two")
            << Urgency{Nearness::Overdue, -2, -2} << u"Overdue by 2 days"_s << u"Kavēts par 2 dienām"_s;
        QTest::newRow("overdue by 111") << Urgency{Nearness::Overdue, -111, -80} << u"Overdue by 111 days"_s
                                        << u"Kavēts par 111 dienām"_s;
    }

    void urgencyIsSaidInWords()
    {
        QFETCH(Urgency, urgency);
        QFETCH(QString, english);
        QFETCH(QString, latvian);
        QCOMPARE(sentenceFor(urgency), english);
        const OfficerLanguage spoken(Language::Latvian);
        QCOMPARE(sentenceFor(urgency), latvian);
    }

    void aStepNamesTheDaysItPasses()
    {
        QCOMPARE(sentenceFor(rollOver),
                 u"The last day is not a working day (4 Apr 2026 Saturday, 5 Apr 2026 Easter Sunday), "
                 "the next working day counts: 4 Apr 2026 → 7 Apr 2026"_s);
        const OfficerLanguage spoken(Language::Latvian);
        QCOMPARE(sentenceFor(rollOver),
                 u"Pēdējā diena nav darbdiena (04.04.2026. sestdiena, 05.04.2026. Pirmās Lieldienas), "
                 "tāpēc termiņš beidzas nākamajā darbdienā: 04.04.2026. → 07.04.2026."_s);
    }

    void everyStepWarningAndNameHasItsOwnWholeSentence()
    {
        std::set<QString> sentences;
        for (const StepRule rule : allStepRules)
            sentences.insert(sentenceFor(DeadlineStep{ExplainedDate::Deadline,
                                                      rule,
                                                      QDate(2026, 3, 5),
                                                      QDate(2026, 4, 5),
                                                      7,
                                                      QDate(2026, 3, 9),
                                                      QDate(2026, 3, 19),
                                                      {}}));
        for (const DeadlineWarning warning : allDeadlineWarnings)
            sentences.insert(sentenceFor(Warning{warning, QDate(2026, 3, 25), QDate(2026, 3, 12)}));
        for (const ExplainedDate date : allExplainedDates)
            sentences.insert(nameOf(date));
        for (const Nearness nearness : allNearness)
            sentences.insert(nameOf(nearness));
        QCOMPARE(sentences.size(), allStepRules.size() + allDeadlineWarnings.size() +
                                       allExplainedDates.size() + allNearness.size());
        for (const QString &sentence : sentences)
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
    }
};

ATBILDE_TEST_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
