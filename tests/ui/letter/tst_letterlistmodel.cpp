// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterlistmodel.h"
#include "tests/support/hostile.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestLetterListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterSaysItsStateInWords()
    {
        LetterRow waiting{LetterId(2),
                          u"DS-2026/0001-2"_s,
                          QDate(2026, 11, 9),
                          RequestId(1),
                          u"DS-2026/0001"_s,
                          u"Anna Kalniņa"_s,
                          u"answer"_s,
                          true,
                          Language::Latvian,
                          {},
                          {}};
        LetterRow gone = waiting;
        gone.id = LetterId(1);
        gone.textKey = u"T01"_s;
        gone.dispatchedOn = QDate(2026, 11, 10);
        LetterListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show({waiting});
        model.append({gone});
        model.append({});
        QCOMPARE(model.index(0, LetterListModel::State).data().toString(), u"To be dispatched"_s);
        QCOMPARE(model.index(1, LetterListModel::State).data().toString(), u"Dispatched 10 Nov 2026"_s);
        QCOMPARE(model.index(0, LetterListModel::Text).data().toString(), u"Answer to all claims"_s);
        QCOMPARE(model.rowOf(LetterId(1)), 1);
        QCOMPARE(model.rowOf(LetterId(3)), -1);
        QCOMPARE(model.idAt(0), LetterId(2));
        QVERIFY(!model.idAt(2));
        QVERIFY(!model.headerData(LetterListModel::columns, Qt::Horizontal).isValid());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestLetterListModel)
#include "tst_letterlistmodel.moc"
