// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhyAndWhatNext()
    {
        EmptyState empty;
        empty.say(Symbol::Intake, u"Nothing here"_s, u"Drop a file."_s, u"Import files"_s);
        QCOMPARE(empty.findChild<QLabel *>(u"sentence"_s)->text(), u"Nothing here"_s);
        QCOMPARE(empty.accessibleDescription(), u"Drop a file."_s);
        QSignalSpy chosen(&empty, &EmptyState::actionChosen);
        QTest::mouseClick(empty.findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
    }

    void aLongSentenceIsWrappedNotCut()
    {
        EmptyState empty;
        empty.say(Symbol::Intake, u"Nothing here"_s, u"word "_s.repeated(60));
        empty.resize(600, 500);
        empty.grab();
        const auto *next = empty.findChild<QLabel *>(u"next"_s);
        QVERIFY(next->height() >= next->heightForWidth(next->width()));
        QVERIFY(next->heightForWidth(next->width()) > 2 * next->fontMetrics().height());
    }

    void withoutAnActThereIsNoButton()
    {
        EmptyState empty;
        empty.say(Symbol::Intake, u"<i>Nothing</i>"_s, {});
        QVERIFY(empty.findChild<QPushButton *>(u"action"_s)->isHidden());
        QVERIFY(empty.findChild<QLabel *>(u"next"_s)->isHidden());
        QCOMPARE(empty.findChild<QLabel *>(u"sentence"_s)->textFormat(), Qt::PlainText);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
