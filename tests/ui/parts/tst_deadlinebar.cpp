// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deadlinebar.h"
#include "ui/look/theme.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

class TestDeadlineBar : public QObject
{
    Q_OBJECT

private:
    // How many dots of the lowest line of the bar have the ink of the tone.
    static int inkedDots(const DeadlineShown &deadline)
    {
        DeadlineBar bar;
        bar.show(deadline);
        bar.resize(200, bar.sizeHint().height());
        const QImage image = bar.grab().toImage();
        const QColor ink = inkOf(deadline.tone, bar.palette());
        int found = 0;
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, image.height() - 2) == ink ? 1 : 0;
        return found;
    }

private Q_SLOTS:
    void theBarIsAsLongAsTheTimeGone()
    {
        Theme theme(Appearance::Light);
        const auto gone = [](double part) {
            return inkedDots({.words = u"x"_s, .gone = part, .tone = Tone::Alarm});
        };
        QCOMPARE(gone(0), 0);
        QVERIFY(std::abs(gone(0.5) - 100) < 5);
        QVERIFY(gone(1) > 190);
        QCOMPARE(gone(7), gone(1));
        QCOMPARE(gone(-1), 0);
        QVERIFY(inkedDots({.words = u"x"_s, .gone = 1, .tone = Tone::Alarm, .paused = true}) < 120);
    }

    void theWordsAreThereForThoseWhoSeeNoColour()
    {
        DeadlineBar bar;
        bar.show({.words = u"Kavēts kopš 20.11.2026."_s,
                  .gone = 1,
                  .tone = Tone::Alarm,
                  .symbol = Symbol::Overdue});
        QCOMPARE(bar.accessibleName(), u"Kavēts kopš 20.11.2026."_s);
        QVERIFY(bar.sizeHint().width() > bar.fontMetrics().horizontalAdvance(bar.deadline().words));
    }

    void theDelegatePaintsDeadlinesAndLeavesOtherCellsAlone()
    {
        Theme theme(Appearance::Light);
        QStandardItemModel model(2, 1);
        model.setData(model.index(0, 0),
                      QVariant::fromValue(DeadlineShown{.words = u"x"_s, .gone = 1, .tone = Tone::Alarm}),
                      DeadlineDelegate::deadlineRole);
        model.setData(model.index(1, 0), u"plain"_s);
        DeadlineDelegate delegate;
        const auto holdsInk = [&](int row) {
            QImage image(160, 40, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.palette = lightPalette();
            delegate.paint(&painter, option, model.index(row, 0));
            const QColor ink = inkOf(Tone::Alarm, lightPalette());
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(80, y) == ink)
                    return true;
            }
            return false;
        };
        QVERIFY(holdsInk(0));
        QVERIFY(!holdsInk(1));
        QStyleOptionViewItem option;
        QVERIFY(delegate.sizeHint(option, model.index(0, 0)).height() > 20);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestDeadlineBar)
#include "tst_deadlinebar.moc"
