// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakescreen.h"

#include "core/store/lists/queue.h"
#include "tests/support/hostile.h"
#include "tests/support/sampleletters.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/scriptedreader.h"
#include "ui/desk/desk.h"
#include "ui/intake/scanview.h"
#include "ui/intake/traymodel.h"
#include "ui/parts/dateedit.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/plaintextview.h"
#include "ui/window/preferences.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using atbilde::Office;
using atbilde::TrayCounts;
using namespace Qt::Literals::StringLiterals;

class TestIntakeScreen : public QObject
{
    Q_OBJECT

    struct Bench
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk{[this] { return test.now; }, dialogue};
        Preferences preferences{test.folder.filePath(u"window.ini"_s)};
        ScriptedReader reader;
        std::unique_ptr<IntakeScreen> screen;
        std::function<void()> undo;

        explicit Bench(int letters)
        {
            for (int i = 1; i <= letters; ++i)
                (void)arrived(test, *test.office, i);
            desk.use(std::move(test.office));
            desk.signIn(test.clerk);
            screen = std::make_unique<IntakeScreen>(desk, preferences, reader);
            QObject::connect(&desk, &Desk::changed, screen.get(), &IntakeScreen::refresh);
            QObject::connect(
                screen.get(), &IntakeScreen::undoOffered, screen.get(),
                [this](const QString &, const std::function<void()> &offered) { undo = offered; });
            screen->resize(1200, 700);
            screen->show();
            screen->activateWindow();
            (void)QTest::qWaitForWindowActive(screen.get());
            screen->refresh();
        }
        template <class Widget>
        [[nodiscard]] Widget *find(const QString &name) const
        {
            return screen->findChild<Widget *>(name);
        }
        [[nodiscard]] TrayCounts counts()
        {
            return desk.read([](Office &office) { return trayCounts(office.store); }).value();
        }
        [[nodiscard]] qint64 requests()
        {
            return desk
                .read([&](Office &office) {
                    return queueCounts(office.store, desk.today(), desk.officer().id);
                })
                ->open;
        }
        [[nodiscard]] atbilde::Request stored(const QString &number)
        {
            return desk
                .read([&](Office &office) { return office.store.requests.findByNumber(number).value(); })
                .value();
        }
        void press(Qt::Key key)
        {
            auto *list = find<QListView>(u"list"_s);
            list->setFocus();
            QTest::keyClick(list, key);
        }
        [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
        {
            QFile out(test.folder.filePath(name));
            if (out.open(QIODevice::WriteOnly))
                out.write(bytes);
            return out.fileName();
        }
    };

private Q_SLOTS:
    void theFirstDocumentIsShownWithItsProposal()
    {
        const Bench bench(2);
        QVERIFY(bench.find<PlainTextView>(u"text"_s)->toPlainText().contains(u"Lūdzu dzēst"_s));
        QCOMPARE(bench.find<QLineEdit>(u"surname"_s)->text(), u"Bērziņš"_s);
        QVERIFY(bench.find<QCheckBox>(u"right-erasure"_s)->isChecked());
        QVERIFY(!bench.find<QCheckBox>(u"right-access"_s)->isChecked());
        QVERIFY(!bench.find<QCheckBox>(u"right-erasure"_s)->accessibleDescription().isEmpty());
        QVERIFY(!bench.find<PlainTextView>(u"text"_s)->extraSelections().isEmpty());
    }

    void enterRegistersAndShowsTheNext()
    {
        Bench bench(2);
        QSignalSpy announced(bench.screen.get(), &IntakeScreen::announced);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.requests(), 1);
        QCOMPARE(bench.counts().all, 1);
        QCOMPARE(announced.size(), 1);
        QVERIFY(announced.first().first().value<BannerMessage>().text.contains(u"DS-2026/0001"_s));
        QVERIFY(bench.find<QListView>(u"list"_s)->currentIndex().isValid());
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.requests(), 2);
        QVERIFY(bench.find<EmptyState>(u"empty"_s)->isVisible());
    }

    void whatTheClerkCorrectsIsRegistered()
    {
        Bench bench(1);
        bench.find<QLineEdit>(u"surname"_s)->setText(u"Kalniņš"_s);
        bench.find<QCheckBox>(u"right-access"_s)->setChecked(true);
        bench.press(Qt::Key_Return);
        const auto page = bench.desk.read(
            [&](Office &office) { return queuePage(office.store, {.today = bench.desk.today()}); });
        QCOMPARE(page->rows.size(), 1u);
        QCOMPARE(page->rows.front().person, u"Kalniņš Jānis"_s);
        QCOMPARE(page->rows.front().rights.size(), 2u);
    }

    void withoutARightNothingIsRegisteredAndNothingLost()
    {
        Bench bench(1);
        QSignalSpy refused(&bench.desk, &Desk::refused);
        bench.find<QCheckBox>(u"right-erasure"_s)->setChecked(false);
        bench.find<QLineEdit>(u"phone"_s)->setText(u"29123456"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(bench.requests(), 0);
        QCOMPARE(bench.find<QLineEdit>(u"phone"_s)->text(), u"29123456"_s);
    }

    void anotherDayOfReceiptNeedsItsReason()
    {
        Bench bench(1);
        QSignalSpy announced(bench.screen.get(), &IntakeScreen::announced);
        auto *reason = bench.find<QLineEdit>(u"receiptReason"_s);
        QVERIFY(!reason->isVisible());
        auto *day = bench.find<DateEdit>(u"receivedOn"_s);
        day->show(QDate(2026, 11, 2));
        Q_EMIT day->dayChosen(QDate(2026, 11, 2));
        QVERIFY(reason->isVisible());
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.requests(), 0);
        QCOMPARE(announced.size(), 1);
        reason->setText(u" nodota apsardzei 2. novembrī "_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.requests(), 1);
        const auto request = bench.stored(u"DS-2026/0001"_s);
        QCOMPARE(request.receivedOn, QDate(2026, 11, 2));
        QCOMPARE(request.receiptChangedBecause, u"nodota apsardzei 2. novembrī"_s);
    }

    void aReasonIsNotKeptForTheDayTheDocumentShows()
    {
        Bench bench(1);
        bench.find<QLineEdit>(u"receiptReason"_s)->setText(u"pārdomāju"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.stored(u"DS-2026/0001"_s).receiptChangedBecause, QString());
    }

    void aRegisteredLetterIsReceivedWhenItWasDelivered()
    {
        Bench bench(1);
        auto *channel = bench.find<QComboBox>(u"channel"_s);
        auto *number = bench.find<QLineEdit>(u"deliveryNumber"_s);
        QVERIFY(!number->isVisible());
        channel->setCurrentIndex(channel->findData(int(atbilde::Channel::Letter)));
        QVERIFY(number->isVisible());
        number->setText(u"RR123456789LV"_s);
        auto *delivered = bench.find<DateEdit>(u"deliveredOn"_s);
        delivered->show(QDate(2026, 11, 2));
        Q_EMIT delivered->dayChosen(QDate(2026, 11, 2));
        QVERIFY(!bench.find<QLineEdit>(u"receiptReason"_s)->isVisible());
        auto *unit = bench.find<DateEdit>(u"receivedByUnitOn"_s);
        unit->show(QDate(2026, 11, 4));
        bench.press(Qt::Key_Return);
        const auto request = bench.stored(u"DS-2026/0001"_s);
        QCOMPARE(request.channel, atbilde::Channel::Letter);
        QCOMPARE(request.deliveryNumber, u"RR123456789LV"_s);
        QCOMPARE(request.deliveredOn, QDate(2026, 11, 2));
        QCOMPARE(request.receivedOn, QDate(2026, 11, 2));
        QCOMPARE(request.receivedByUnitOn, QDate(2026, 11, 4));
        QCOMPARE(request.receiptChangedBecause, QString());
    }

    void aRequestOfSomebodyKnownMayRepeatAnEarlierOne()
    {
        Bench bench(1);
        const QString earlier =
            bench.desk.read([&](Office &office) { return registered(bench.test, office, 8).number; }).value();
        bench.screen->refresh();
        auto *repeats = bench.find<QComboBox>(u"repeats"_s);
        QVERIFY(!repeats->isVisible());
        Q_EMIT bench.find<QLineEdit>(u"surname"_s)->editingFinished();
        bench.find<QPushButton>(u"usePerson"_s)->click();
        QVERIFY(repeats->isVisible());
        QCOMPARE(repeats->currentData().toString(), QString()); // a new one unless said otherwise
        repeats->setCurrentIndex(repeats->findData(earlier));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.stored(u"DS-2026/0002"_s).related, bench.stored(earlier).id);
    }

    void aLetterOfTheAuthorityIsProposedAsOneAndBecomesACaseOfItsOwn()
    {
        Bench bench(1);
        const QByteArray mail = "Received: from mx by mail.vejupe.example; Wed, 4 Nov 2026 08:15:00 +0200\r\n"
                                "From: Datu valsts inspekcija <pasts@dvi.gov.lv>\r\nTo: "
                                "dati@vejupe.example\r\nSubject: Par informaciju\r\n"
                                "Message-ID: <77@dvi.gov.lv>\r\nDate: Wed, 4 Nov 2026 08:14:58 +0200\r\n"
                                "Content-Type: text/plain; charset=UTF-8\r\n\r\nLūdzam sniegt informāciju "
                                "līdz 2026. gada 20. novembrim.\r\n";
        bench.screen->importPaths({bench.file(u"dvi.eml"_s, mail)});
        auto *mode = bench.find<QCheckBox>(u"authorityLetter"_s);
        QTRY_VERIFY(mode->isChecked());
        QVERIFY(!bench.find<QCheckBox>(u"right-erasure"_s)->isVisible());
        bench.press(Qt::Key_Return); // without a reference
        QCOMPARE(bench.requests(), 0);
        bench.find<QLineEdit>(u"reference"_s)->setText(u"Nr. 2-4.2/77, 03.11.2026."_s);
        bench.press(Qt::Key_Return); // without a day
        QCOMPARE(bench.requests(), 0);
        bench.find<DateEdit>(u"dueOn"_s)->show(QDate(2026, 11, 20));
        bench.press(Qt::Key_Return); // without the date of the letter
        QCOMPARE(bench.requests(), 0);
        bench.find<DateEdit>(u"datedOn"_s)->show(QDate(2026, 11, 3));
        bench.press(Qt::Key_Return);
        const auto request = bench.stored(u"DVI-2026/0001"_s);
        QCOMPARE(request.kind, atbilde::RequestKind::Authority);
        QCOMPARE(request.senderReference, u"Nr. 2-4.2/77, 03.11.2026."_s);
        QCOMPARE(request.dueGivenOn, QDate(2026, 11, 20));
        QCOMPARE(request.senderDatedOn, QDate(2026, 11, 3));
        // The person's letter that is shown next is none.
        QVERIFY(!mode->isChecked());
        QVERIFY(bench.find<QCheckBox>(u"right-erasure"_s)->isVisible());
    }

    void aDocumentIsAttachedByNumberAndComesBack()
    {
        Bench bench(2);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_A);
        auto *number = bench.find<QLineEdit>(u"requestNumber"_s);
        QVERIFY(number->isVisible());
        number->setText(u"DS-2026/0001"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(bench.counts().all, 0);
        QCOMPARE(bench.requests(), 1);
        QVERIFY(bench.undo);
        bench.undo();
        QCOMPARE(bench.counts().all, 1);
    }

    void notARequestNeedsAReasonAndCanBeTakenBack()
    {
        Bench bench(1);
        QSignalSpy refused(&bench.desk, &Desk::refused);
        bench.press(Qt::Key_X);
        auto *reason = bench.find<QLineEdit>(u"reason"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(bench.counts().all, 1);
        QTest::keyClicks(reason, u"Spam ax"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(bench.counts().all, 0);
        bench.undo();
        QCOMPARE(bench.counts().all, 1);
    }

    void somebodyAlreadyKnownIsOfferedAndUsed()
    {
        Bench bench(1);
        (void)bench.desk.read([&](Office &office) { return registered(bench.test, office, 8).number; });
        bench.screen->refresh();
        QListView *list = bench.find<QListView>(u"list"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        bench.find<QLineEdit>(u"phone"_s)->setFocus();
        Q_EMIT bench.find<QLineEdit>(u"surname"_s)->editingFinished();
        auto *use = bench.find<QPushButton>(u"usePerson"_s);
        QVERIFY(use);
        use->click();
        QVERIFY(!bench.find<QLineEdit>(u"surname"_s)->isEnabled());
        bench.press(Qt::Key_Return);
        const auto rows = bench.desk.read(
            [&](Office &office) { return queuePage(office.store, {.today = bench.desk.today()}).rows; });
        QCOMPARE(rows->size(), 2u);
        QCOMPARE(rows->front().subject, rows->back().subject);
    }

    void lookingAtADocumentMarksItRead()
    {
        Bench bench(2);
        QCOMPARE(bench.counts().unread, 2);
        QTRY_COMPARE(bench.counts().unread, 1);
    }

    void typedWordsSurviveARefresh()
    {
        Bench bench(2);
        bench.find<QLineEdit>(u"email"_s)->setText(u"cits@pasts.example"_s);
        (void)bench.desk.read([&](Office &office) { return arrived(bench.test, office, 9); });
        bench.screen->refresh();
        QCOMPARE(bench.find<QListView>(u"list"_s)->model()->rowCount(), 3);
        QCOMPARE(bench.find<QLineEdit>(u"email"_s)->text(), u"cits@pasts.example"_s);
    }

    void droppedFilesComeInAndTheRestIsExplained()
    {
        Bench bench(0);
        QVERIFY(bench.find<EmptyState>(u"empty"_s)->isVisible());
        const QString good = bench.file(u"labs.eml"_s, erasureMail(1));
        const QString again = bench.file(u"tas pats.eml"_s, erasureMail(1));
        const QString empty = bench.file(u"tukšs.eml"_s, {});
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(good), QUrl::fromLocalFile(again), QUrl::fromLocalFile(empty)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench.screen.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench.screen.get(), &drop);
        QTRY_COMPARE(bench.counts().all, 1);
        QTRY_COMPARE(bench.find<Banner>(u"summary"_s)->text(),
                     u"New in the tray: 1. Already here: 1. In quarantine: 0. Not taken: 1."_s);
    }

    void manyFilesComeInBesideTheWindow()
    {
        Bench bench(0);
        QDir folder(bench.test.folder.path());
        QVERIFY(folder.mkdir(u"pasts"_s));
        for (int i = 1; i <= 30; ++i)
            (void)bench.file(u"pasts/%1.eml"_s.arg(i), erasureMail(i));
        bench.screen->importPaths({folder.filePath(u"pasts"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(bench.counts().all, 30, 20000);
        QTRY_VERIFY(bench.find<Banner>(u"summary"_s)->text().startsWith(u"New in the tray: 30."_s));
    }

    void aReplyIsOfferedToItsRequestAndNeverAttachedByItself()
    {
        Bench bench(1);
        bench.press(Qt::Key_Return);
        const QString known = bench.desk.read([](Office &office) { return office.store.documents.find(atbilde::DocumentId(1))->senderAddress; }).value();
        const auto mail = [](const QString &from) {
            return u"From: %1\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\nMessage-ID: <r-%1>\r\nSubject: Re: DS-2026/0001\r\n\r\n"
                   "Labdien! Vai ir kas jauns?\r\n"_s.arg(from).toUtf8();
        };
        bench.screen->importPaths({bench.file(u"a.eml"_s, mail(known))});
        QTRY_COMPARE(bench.counts().all, 1);
        QTRY_VERIFY(bench.find<QPushButton>(u"attachHere"_s));
        QVERIFY(bench.find<QPushButton>(u"attachHere"_s)->text().contains(u"DS-2026/0001"_s));
        QCOMPARE(bench.counts().all, 1);
        QTest::mouseClick(bench.find<QPushButton>(u"attachHere"_s), Qt::LeftButton);
        QCOMPARE(bench.counts().all, 0);
        QVERIFY(bench.undo);

        bench.screen->importPaths({bench.file(u"b.eml"_s, mail(u"svess@cits.example"_s))});
        QTRY_COMPARE(bench.counts().all, 1);
        QTRY_VERIFY(bench.find<QPushButton>(u"attachHere"_s));
        QTRY_COMPARE(bench.find<QPushButton>(u"attachHere"_s)->text(), u"Attach all the same"_s);
        QCOMPARE(bench.counts().all, 1);
    }

    void aLetterThatWasPassedOnOffersTheEarlierDay()
    {
        Bench bench(0);
        const QByteArray mail =
            "Received: from mx by mail.vejupe.example; Fri, 6 Nov 2026 09:00:00 +0200\r\n"
            "From: Baiba <baiba@vejupe.example>\r\nDate: Fri, 6 Nov 2026 08:59:58 +0200\r\n"
            "To: dati@vejupe.example\r\nSubject: Fwd: dati\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
            "---------- Forwarded message ---------\r\nFrom: Anna Koka <anna@pasts.example>\r\n"
            "Date: Mon, 2 Nov 2026 at 10:00\r\nSubject: dati\r\nTo: <baiba@vejupe.example>\r\n\r\n"
            "Lūdzu dzēst visus manus personas datus.\r\nAnna Koka\r\n";
        bench.screen->importPaths({bench.file(u"a.eml"_s, mail)});
        QTRY_COMPARE(bench.counts().all, 1);
        auto *offer = bench.find<QPushButton>(u"earlierReceipt"_s);
        QTRY_VERIFY(offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(bench.find<DateEdit>(u"receivedOn"_s)->day(), QDate(2026, 11, 2));
        QVERIFY(!bench.find<QLineEdit>(u"receiptReason"_s)->text().isEmpty());
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.stored(u"DS-2026/0001"_s).receivedOn, QDate(2026, 11, 2));
    }

    void aScanShowsItsPagesFirstAndIsPartedWhereTheClerkSays()
    {
        Bench bench(0);
        bench.reader.seen.pages = 3;
        bench.reader.seen.text = u"Lūdzu dzēst manus personas datus."_s;
        bench.screen->importPaths({bench.file(u"skans.pdf"_s, "%PDF-1.4\nskans")});
        QTRY_COMPARE(bench.counts().all, 1);
        auto *pages = bench.find<ScanView>(u"pages"_s);
        QTRY_VERIFY(pages->isVisible());
        QTRY_VERIFY(pages->isDrawn());
        QTest::keyClick(pages, Qt::Key_PageDown);
        QCOMPARE(pages->page(), 1);
        QTest::mouseClick(pages->findChild<QToolButton *>(u"turnRight"_s), Qt::LeftButton);
        QTest::mouseClick(pages->findChild<QToolButton *>(u"begins"_s), Qt::LeftButton);
        auto *part = pages->findChild<QPushButton *>(u"part"_s);
        QCOMPARE(part->text(), u"Part into 2 documents"_s);
        QTest::mouseClick(part, Qt::LeftButton);
        QTRY_COMPARE(bench.counts(), (TrayCounts{2, 2, 0, 1}));
        const auto second = bench.desk.read([](Office &office) { return office.store.documents.content(atbilde::DocumentId(3)); });
        QCOMPARE(*second, QByteArray("%PDF-1.4\n% page 1 turned 1\n% page 2 turned 0\n"));
        QTRY_VERIFY(bench.undo);
        bench.undo();
        QCOMPARE(bench.counts().all, 1);
    }

    void aScanCanBeReadAsTextToo()
    {
        Bench bench(0);
        bench.reader.seen.pages = 1;
        bench.reader.seen.text = u"Lūdzu dzēst manus personas datus."_s;
        bench.screen->importPaths({bench.file(u"skans.pdf"_s, "%PDF-1.4\nskans")});
        QTRY_COMPARE(bench.counts().all, 1);
        auto *views = bench.find<QTabBar>(u"views"_s);
        QTRY_COMPARE(views->count(), 2);
        views->setCurrentIndex(1);
        QVERIFY(bench.find<PlainTextView>(u"text"_s)->isVisible());
        QCOMPARE(bench.find<PlainTextView>(u"text"_s)->toPlainText(), bench.reader.seen.text);
        QVERIFY(bench.find<QCheckBox>(u"right-erasure"_s)->isChecked());
    }

    void whatCannotBeReadIsInQuarantineAndCanBeSaved()
    {
        Bench bench(1);
        const QByteArray bytes(5000, '\0');
        bench.screen->importPaths({bench.file(u"x.bin"_s, bytes)});
        QTRY_COMPARE(bench.counts().quarantined, 1);
        QTRY_VERIFY(bench.find<Banner>(u"summary"_s)->text().contains(u"In quarantine: 1."_s));
        bench.find<QTabBar>(u"shelves"_s)->setCurrentIndex(1);
        QVERIFY(!bench.find<QLabel>(u"shelfWhy"_s)->text().isEmpty());
        QVERIFY(!bench.find<QPushButton>(u"registerNow"_s)->isVisible());
        bench.press(Qt::Key_Return); // registers nothing
        QCOMPARE(bench.requests(), 0);
        const QString place = bench.test.folder.filePath(u"izglabāts.bin"_s);
        bench.dialogue.willSave(place);
        QTest::mouseClick(bench.find<QPushButton>(u"saveDocument"_s), Qt::LeftButton);
        QFile saved(place);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
    }

    void whatWasSetAsideReturnsFromItsShelf()
    {
        Bench bench(1);
        bench.press(Qt::Key_X);
        bench.find<QLineEdit>(u"reason"_s)->setText(u"reklāma"_s);
        QTest::keyClick(bench.find<QLineEdit>(u"reason"_s), Qt::Key_Return);
        QCOMPARE(bench.counts(), (TrayCounts{0, 0, 0, 1}));
        bench.find<QTabBar>(u"shelves"_s)->setCurrentIndex(2);
        QVERIFY(bench.find<QLabel>(u"shelfWhy"_s)->text().contains(u"reklāma"_s));
        QTest::mouseClick(bench.find<QPushButton>(u"returnToTray"_s), Qt::LeftButton);
        QCOMPARE(bench.counts().all, 1);
        QVERIFY(bench.find<EmptyState>(u"empty"_s)->isVisible());
    }

    void whatIsSaidAtTheCounterIsWrittenDown()
    {
        Bench bench(0);
        bench.screen->noteAction()->trigger();
        auto *text = bench.find<QPlainTextEdit>(u"noteText"_s);
        QVERIFY(text->isVisible());
        QTest::mouseClick(bench.find<QPushButton>(u"keepNote"_s), Qt::LeftButton);
        QVERIFY(bench.find<QLabel>(u"noteComplaint"_s)->isVisible());
        QCOMPARE(bench.counts().all, 0);
        text->setPlainText(u"Lūdz dzēst visus savus datus."_s);
        bench.find<QLineEdit>(u"noteName"_s)->setText(u"Anna Bērziņa"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.counts().all, 1);
        QVERIFY(bench.find<QCheckBox>(u"right-erasure"_s)->isVisible());
        QCOMPARE(bench.find<QLineEdit>(u"surname"_s)->text(), u"Bērziņa"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.stored(u"DS-2026/0001"_s).channel, atbilde::Channel::Counter);
    }

    void aPastedTextBecomesANoteAndAPictureAScan()
    {
        Bench bench(1);
        QGuiApplication::clipboard()->setText(u"Dzēsiet manus datus."_s);
        QTest::keySequence(bench.find<QListView>(u"list"_s), QKeySequence::Paste);
        QCOMPARE(bench.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"Dzēsiet manus datus."_s);
        QTest::keyClick(bench.find<QPlainTextEdit>(u"noteText"_s), Qt::Key_Escape);
        QVERIFY(bench.find<QListView>(u"list"_s)->isVisible());
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keySequence(bench.find<QListView>(u"list"_s), QKeySequence::Paste);
        QTRY_COMPARE(bench.counts().all, 2);
    }

    void anAttachmentIsLookedAtHereAndADangerousOneIsAskedFor()
    {
        Bench bench(0);
        const QByteArray mail = "From: a@b.example\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\nSubject: x\r\n"
                                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                "Content-Type: text/plain\r\n\r\nSkat.\r\n--b\r\nContent-Type: text/plain\r\n"
                                "Content-Disposition: attachment; filename=\"piezimes.txt\"\r\n\r\nIekšā stāv šis.\r\n"
                                "--b\r\nContent-Type: application/octet-stream\r\n"
                                "Content-Disposition: attachment; filename=\"a.exe\"\r\n\r\nMZ\r\n--b--\r\n";
        bench.screen->importPaths({bench.file(u"a.eml"_s, mail)});
        QTRY_COMPARE(bench.counts().all, 1);
        auto *list = bench.find<QListWidget>(u"attachments"_s);
        QTRY_COMPARE(list->count(), 2);
        const auto open = [&](int row) {
            list->setCurrentRow(row);
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Return);
        };
        open(0);
        QTRY_VERIFY(bench.find<PlainTextView>(u"enclosureText"_s)->isVisible());
        QVERIFY(bench.find<PlainTextView>(u"enclosureText"_s)->toPlainText().contains(u"Iekšā stāv šis"_s));
        QTest::mouseClick(bench.find<QPushButton>(u"leaveEnclosure"_s), Qt::LeftButton);
        QVERIFY(bench.find<PlainTextView>(u"text"_s)->isVisible());
        QCOMPARE(bench.requests(), 0);
        open(1);
        QTRY_VERIFY(bench.find<QLabel>(u"enclosureNote"_s)->isVisible());
        const QString place = bench.test.folder.filePath(u"a.exe"_s);
        bench.dialogue.willAnswer(u"saveDangerous"_s, u"keep"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"saveEnclosure"_s), Qt::LeftButton);
        QVERIFY(!QFile::exists(place));
    }

    void aReaderSeesAndIsToldWhyNotMore()
    {
        Bench bench(1);
        bench.desk.signIn(bench.test.reader);
        bench.screen->refresh();
        auto *button = bench.find<QPushButton>(u"registerNow"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(!bench.screen->importFilesAction()->isEnabled());
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_X);
        QCOMPARE(bench.counts(), (TrayCounts{1, 1, 0, 0}));
        QVERIFY(!bench.find<QLineEdit>(u"reason"_s)->isVisible());
        QVERIFY(bench.find<PlainTextView>(u"text"_s)->toPlainText().contains(u"Lūdzu dzēst"_s));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestIntakeScreen)
#include "tst_intakescreen.moc"
