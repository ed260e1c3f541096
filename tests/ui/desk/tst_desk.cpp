// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "core/casework/tray.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"

#include <QApplication>
#include <QSignalSpy>

using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::Result;
using atbilde::StoreError;
using namespace Qt::Literals::StringLiterals;

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenStoreIsToldAndNothingEscapes()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        desk.use(std::move(test.office));
        QSignalSpy changed(&desk, &Desk::changed);

        dialogue.willBeTold();
        const auto read = desk.read([](Office &) -> int {
            throw StoreError(StoreError::Kind::DiskFull, u"/office"_s, u"read"_s, u"no space"_s);
        });
        QVERIFY(!read);
        QVERIFY(dialogue.told.first().contains(u"The disk is full"_s));

        dialogue.willBeTold();
        const auto done = desk.perform([](Office &, const Occasion &) -> Result<void> {
            throw StoreError(StoreError::Kind::Busy, u"/office"_s, u"write"_s, u"locked"_s);
        });
        QVERIFY(!done);
        QCOMPARE(changed.size(), 0);
        QVERIFY(dialogue.isDone());
    }

    void aRefusalIsAnnouncedAndChangesNothing()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        desk.use(std::move(test.office));
        desk.signIn(test.reader);
        QSignalSpy refused(&desk, &Desk::refused);
        QSignalSpy changed(&desk, &Desk::changed);
        const auto done = desk.perform([](Office &office, const Occasion &occasion) {
            return dismissDocument(office, occasion, atbilde::DocumentId(1), u"spam"_s);
        });
        QVERIFY(!done);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.first().first().toString().isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void aSuccessIsAnnouncedOnce()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        desk.use(std::move(test.office));
        desk.signIn(test.clerk);
        QSignalSpy changed(&desk, &Desk::changed);
        const auto done = desk.perform(
            [](Office &, const Occasion &occasion) -> Result<QString> { return occasion.officer.code; });
        QCOMPARE(done, u"lietvede"_s);
        QCOMPARE(changed.size(), 1);
    }

    void anAttemptLeavesTheAnswerToTheCaller()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        desk.use(std::move(test.office));
        QSignalSpy refused(&desk, &Desk::refused);
        const auto answer = desk.attempt(
            [](Office &, const Occasion &) -> Result<void> { return Refusal{RefusalReason::ReasonMissing}; });
        QVERIFY(answer && !*answer);
        QCOMPARE(refused.size(), 0);
    }

    void anOfficeThatCannotBeOpenedIsSaidInASentence()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        const QString nowhere = test.folder.filePath(u"none.atbilde"_s);
        const auto why = desk.take([&] { return std::make_unique<Office>(nowhere); });
        QVERIFY(why && why->contains(u"none.atbilde"_s));
        QVERIFY(!desk.hasOffice());
        test.office.reset();
        QVERIFY(!desk.take([&] { return std::make_unique<Office>(test.place()); }));
        QCOMPARE(desk.place(), test.place());
    }

    void todayIsTheDayInRiga()
    {
        ScriptedDialogue dialogue;
        QDateTime moment(QDate(2026, 11, 9), QTime(22, 30), Qt::UTC);
        Desk desk([&] { return moment; }, dialogue);
        QCOMPARE(desk.today(), QDate(2026, 11, 10));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestDesk)
#include "tst_desk.moc"
