// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stepper.h"
#include "tests/support/hostile.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

class TestStepper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenReaderHearsWhereItStands()
    {
        Stepper stepper;
        stepper.show({{u"Registered"_s, Stage::Progress::Done},
                      {u"Assessment"_s, Stage::Progress::Current},
                      {u"Closed"_s, Stage::Progress::Later}});
        QCOMPARE(stepper.accessibleName(), u"Step 2 of 3: Assessment"_s);
        QCOMPARE(stepper.accessibleDescription(),
                 u"Registered: done, Assessment: current, Closed: to come"_s);
    }

    void whenAllIsDoneTheLastStageIsSaid()
    {
        Stepper stepper;
        stepper.show({{u"Registered"_s, Stage::Progress::Done}, {u"Closed"_s, Stage::Progress::Done}});
        QCOMPARE(stepper.accessibleName(), u"Closed: done"_s);
        stepper.show(std::vector<Stage>{});
        QVERIFY(stepper.accessibleName().isEmpty());
        QVERIFY(!stepper.grab().isNull() || stepper.width() == 0);
    }

    void itFitsIntoLessThanItsNames()
    {
        Stepper stepper;
        stepper.show({{u"Reģistrēts"_s, Stage::Progress::Done},
                      {u"Identitātes pārbaude"_s, Stage::Progress::Current},
                      {u"Apstiprināšana"_s, Stage::Progress::Later},
                      {u"Nosūtīts"_s, Stage::Progress::Later}});
        QVERIFY(stepper.minimumSizeHint().width() < stepper.sizeHint().width());
        for (const int width : {stepper.sizeHint().width(), stepper.minimumSizeHint().width(), 30}) {
            stepper.resize(width, stepper.sizeHint().height());
            QVERIFY(!stepper.grab().isNull());
        }
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestStepper)
#include "tst_stepper.moc"
