// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scanningpage.h"

#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestScanningPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsChosenRememberedAndLeft()
    {
        const QTemporaryDir place;
        ScriptedDialogue dialogue;
        Desk desk([] { return QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC); }, dialogue);
        Preferences preferences(place.filePath(u"window.ini"_s));
        ScanningPage page(desk, preferences);
        QSignalSpy chosen(&page, &ScanningPage::scanFolderChosen);
        const auto press = [&](const QString &name) {
            QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton);
        };
        QVERIFY(!page.findChild<QPushButton *>(u"stopWatching"_s)->isEnabled());

        dialogue.willChooseFolder({});
        press(u"chooseScanFolder"_s);
        QCOMPARE(chosen.size(), 0);

        dialogue.willChooseFolder(place.path());
        press(u"chooseScanFolder"_s);
        QCOMPARE(chosen.takeFirst().first().toString(), place.path());
        QCOMPARE(page.findChild<QLineEdit *>(u"scanFolder"_s)->text(), place.path());
        QCOMPARE(preferences.scanFolder(), place.path());
        const QString watched = page.findChild<QLabel *>(u"scanState"_s)->text();

        press(u"stopWatching"_s);
        QCOMPARE(chosen.takeFirst().first().toString(), QString());
        QVERIFY(preferences.scanFolder().isEmpty());
        QVERIFY(page.findChild<QLabel *>(u"scanState"_s)->text() != watched);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestScanningPage)
#include "tst_scanningpage.moc"
