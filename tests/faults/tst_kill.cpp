// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <signal.h>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // K01, K02, K05, K07, K09
    void nothingAcknowledgedIsLostAndNothingIsHalf()
    {
        QRandomGenerator dice(19);
        const int rounds = manyTimes(12, 1000);
        int steps = 0;
        std::unique_ptr<TestOffice> test;
        for (int round = 0; round < rounds; ++round) {
            if (round % 25 == 0) { // an office grows; its check would take ever longer
                test = std::make_unique<TestOffice>();
                test->office.reset();
            }
            QProcess worker;
            worker.start(QStringLiteral(ATBILDE_WORKER),
                         {u"work"_s, test->place(), QString::number(dice.generate())});
            QVERIFY(worker.waitForReadyRead(10'000));
            QTest::qWait(dice.bounded(5, 160));
            ::kill(pid_t(worker.processId()), SIGKILL);
            QVERIFY(worker.waitForFinished());
            const QByteArray said = worker.readAllStandardOutput();
            steps += int(said.count("ack "));
            const QString wrong =
                whatIsWrongAt(test->place(), lastAcknowledged(said), test->now.addYears(60));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        }
        qInfo("%d kills, %d steps acknowledged", rounds, steps);
    }
};

ATBILDE_TEST_MAIN(TestKill)
#include "tst_kill.moc"
