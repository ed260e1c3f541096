// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomescreen.h"

#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "ui/parts/banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestWelcomeScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleMakesAnOfficeAsItIs()
    {
        ScriptedDialogue dialogue;
        WelcomeScreen screen(dialogue);
        screen.showNew(u"/home/office.atbilde"_s, atbilde::Language::Latvian);
        screen.show();
        QSignalSpy wanted(&screen, &WelcomeScreen::officeWanted);
        screen.findChild<QPushButton *>(u"create"_s)->click();
        QCOMPARE(wanted.size(), 1);
        const auto office = wanted.first().first().value<NewOffice>();
        QCOMPARE(office.place, u"/home/office.atbilde"_s);
        QCOMPARE(office.officers.size(), 3u);
        QCOMPARE(office.officers.front().role, atbilde::Role::Administrator);
        QCOMPARE(office.organisation.contact.accusative, u"Annu Paraudziņu"_s);
    }

    void whatCannotBeIsRefusedOnThePage_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"organisationName"_s << u"  "_s;
        QTest::newRow("no registration number") << u"registrationNumber"_s << QString();
        QTest::newRow("no address") << u"address"_s << QString();
        QTest::newRow("no e-mail") << u"email"_s << QString();
        QTest::newRow("nobody signs") << u"signatory"_s << QString();
        QTest::newRow("no administrator") << u"administrator"_s << QString();
        QTest::newRow("sign-in word with a space") << u"handlerCode"_s << u"ilze i"_s;
        QTest::newRow("sign-in word with a capital") << u"handlerCode"_s << u"Ilze"_s;
        QTest::newRow("sign-in word of another") << u"handlerCode"_s << u"das"_s;
        QTest::newRow("place is not a full path") << u"file"_s << u"office.atbilde"_s;
    }
    void whatCannotBeIsRefusedOnThePage()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        ScriptedDialogue dialogue;
        WelcomeScreen screen(dialogue);
        screen.showNew(u"/home/office.atbilde"_s, atbilde::Language::English);
        screen.show();
        screen.findChild<QLineEdit *>(field)->setText(text);
        QSignalSpy wanted(&screen, &WelcomeScreen::officeWanted);
        screen.findChild<QPushButton *>(u"create"_s)->click();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(!screen.findChild<Banner *>(u"complaint"_s)->text().isEmpty());
    }

    void anEmptyNameMeansLater()
    {
        ScriptedDialogue dialogue;
        WelcomeScreen screen(dialogue);
        screen.showNew(u"/home/office.atbilde"_s, atbilde::Language::English);
        screen.findChild<QLineEdit *>(u"handler"_s)->clear();
        screen.findChild<QLineEdit *>(u"handlerCode"_s)->clear();
        QSignalSpy wanted(&screen, &WelcomeScreen::officeWanted);
        screen.findChild<QPushButton *>(u"create"_s)->click();
        QCOMPARE(wanted.first().first().value<NewOffice>().officers.size(), 2u);
    }

    void anOfficeThatCannotBeOpenedOffersAnotherTryAndNoForm()
    {
        ScriptedDialogue dialogue;
        WelcomeScreen screen(dialogue);
        screen.showFailure(u"It is damaged."_s);
        screen.show();
        QVERIFY(!screen.findChild<QWidget *>(u"form"_s)->isVisible());
        QCOMPARE(screen.findChild<Banner *>(u"complaint"_s)->text(), u"It is damaged."_s);
        QSignalSpy again(&screen, &WelcomeScreen::openingWanted);
        screen.findChild<QPushButton *>(u"again"_s)->click();
        QCOMPARE(again.size(), 1);
        screen.showNew(u"/home/office.atbilde"_s, atbilde::Language::English);
        QVERIFY(screen.findChild<QWidget *>(u"form"_s)->isVisible());
    }

    void theFolderIsChosen()
    {
        ScriptedDialogue dialogue;
        WelcomeScreen screen(dialogue);
        screen.showNew(u"/home/office.atbilde"_s, atbilde::Language::English);
        dialogue.willChooseFolder(u"/srv/dati"_s);
        screen.findChild<QPushButton *>(u"chooseFolder"_s)->click();
        QCOMPARE(screen.findChild<QLineEdit *>(u"file"_s)->text(), u"/srv/dati/office.atbilde"_s);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestWelcomeScreen)
#include "tst_welcomescreen.moc"
