// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestBanner : public QObject
{
    Q_OBJECT

private:
    static QPushButton *offerOf(const Banner &banner)
    {
        return banner.findChild<QPushButton *>(u"bannerOffer"_s);
    }

private Q_SLOTS:
    void itIsNotThereUntilItHasSomethingToSay()
    {
        Banner banner;
        QVERIFY(banner.isHidden());
        banner.say({.tone = Tone::Alarm, .text = u"<b>No</b>"_s});
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.findChild<QLabel *>(u"bannerText"_s)->textFormat(), Qt::PlainText);
        QVERIFY(offerOf(banner)->isHidden());
        QCOMPARE(banner.accessibleName(), u"<b>No</b>"_s);
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        QTest::mouseClick(banner.findChild<QToolButton *>(u"bannerClose"_s), Qt::LeftButton);
        QVERIFY(banner.isHidden());
        QCOMPARE(dismissed.size(), 1);
    }

    void undoHappensOnceAndClosesIt()
    {
        Banner banner;
        int undone = 0;
        banner.offerUndo(u"Registered."_s, [&] { ++undone; });
        QVERIFY(!offerOf(banner)->text().isEmpty());
        QTest::mouseClick(offerOf(banner), Qt::LeftButton);
        QVERIFY(banner.isHidden());
        QTest::mouseClick(offerOf(banner), Qt::LeftButton);
        QCOMPARE(undone, 1);
    }

    void theActItselfMaySpeakAgain()
    {
        Banner banner;
        banner.offerUndo(u"Registered."_s, [&] { banner.say({.text = u"Taken back."_s}); });
        QTest::mouseClick(offerOf(banner), Qt::LeftButton);
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.text(), u"Taken back."_s);
    }

    void anOfferPassesAfterTenSecondsAWarningStays()
    {
        QWidget unshown; // so that no mouse pointer rests on it
        Banner banner(&unshown);
        QCOMPARE(Banner::patience, 10'000);
        auto *clock = banner.findChild<QTimer *>();
        banner.say({.tone = Tone::Warning, .text = u"Stays"_s});
        QVERIFY(!clock->isActive());
        bool undone = false;
        banner.offerUndo(u"Passes"_s, [&] { undone = true; });
        QVERIFY(clock->isActive());
        QCOMPARE(clock->interval(), Banner::patience);
        clock->start(1);
        QTRY_VERIFY(banner.isHidden());
        QVERIFY(!undone);
    }

    void escapeClosesIt()
    {
        Banner banner;
        banner.say({.text = u"Read me"_s});
        QTest::keyClick(&banner, Qt::Key_Escape);
        QVERIFY(banner.isHidden());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestBanner)
#include "tst_banner.moc"
