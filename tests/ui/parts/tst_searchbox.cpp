// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchbox.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingSearchesOnceTheFingersRest()
    {
        SearchBox box;
        QSignalSpy searched(&box, &SearchBox::textSearched);
        QTest::keyClicks(&box, u"berzins"_s);
        QCOMPARE(searched.size(), 0);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"berzins"_s);
    }

    void enterDoesNotWait()
    {
        SearchBox box;
        QSignalSpy searched(&box, &SearchBox::textSearched);
        QSignalSpy submitted(&box, &SearchBox::searchSubmitted);
        QTest::keyClicks(&box, u"  DS-2026/0045 "_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().toString(), u"DS-2026/0045"_s);
    }

    void escapeEmptiesThenLeaves()
    {
        SearchBox box;
        QSignalSpy left(&box, &SearchBox::left);
        QSignalSpy searched(&box, &SearchBox::textSearched);
        QTest::keyClicks(&box, u"x"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(box.text().isEmpty());
        QCOMPARE(left.size(), 0);
        QCOMPARE(searched.size(), 2);
        QVERIFY(searched.last().first().toString().isEmpty());
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void arrowDownGoesToTheResults()
    {
        SearchBox box;
        QSignalSpy wanted(&box, &SearchBox::resultsWanted);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(wanted.size(), 1);
    }

    void theKeyIsPaintedWhileItIsEmpty()
    {
        SearchBox box;
        box.resize(300, 30);
        const QImage without = box.grab().toImage();
        box.setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(box.grab().toImage() != without);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
