// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakescreen.h"

#include "core/store/lists/queue.h"
#include "tests/support/hostile.h"
#include "tests/support/sampleletters.h"
#include "tests/support/scripteddialogue.h"
#include "ui/desk/desk.h"
#include "ui/intake/traymodel.h"
#include "ui/parts/dateedit.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/plaintextview.h"
#include "ui/window/preferences.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

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
        std::unique_ptr<IntakeScreen> screen;
        std::function<void()> undo;

        explicit Bench(int letters)
        {
            for (int i = 1; i <= letters; ++i)
                (void)arrived(test, *test.office, i);
            desk.use(std::move(test.office));
            desk.signIn(test.clerk);
            screen = std::make_unique<IntakeScreen>(desk, preferences);
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
        QVERIFY(mode->isChecked());
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
        QCOMPARE(bench.counts().all, 1);
        const QString said = bench.find<Banner>(u"summary"_s)->text();
        QCOMPARE(said, u"New in the tray: 1. Already here: 1. Not taken: 1."_s);
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
        QCOMPARE(bench.counts(), (TrayCounts{1, 1}));
        QVERIFY(!bench.find<QLineEdit>(u"reason"_s)->isVisible());
        QVERIFY(bench.find<PlainTextView>(u"text"_s)->toPlainText().contains(u"Lūdzu dzēst"_s));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestIntakeScreen)
#include "tst_intakescreen.moc"
