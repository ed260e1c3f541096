// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/passedon.h"

#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Message passed(const QString &text)
{
    Message message;
    message.subject = u"Fwd: x"_s;
    message.fromAddress = u"ieva@vejupe.example"_s;
    message.to = {MailAddress{{}, u"dati@VEJUPE.example"_s}};
    message.receivedOn = QDate(2026, 11, 22);
    message.text = text;
    return message;
}

} // namespace

class TestPassedOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDate>("day");
        const QDate third(2026, 11, 3);
        QTest::newRow("a Latvian letter") << u"Rīgā, 2026. gada 3. novembrī"_s << third;
        QTest::newRow("without blanks") << u"2026.gada 3.novembrī"_s << third;
        QTest::newRow("figures") << u"03.11.2026."_s << third;
        QTest::newRow("ISO") << u"Date: 2026-11-03T10:00"_s << third;
        QTest::newRow("British") << u"3rd November 2026"_s << third;
        QTest::newRow("American") << u"Tue, Nov 3, 2026 at 7:45 PM"_s << third;
        QTest::newRow("Outlook in Latvian")
            << u"Nosūtīts: otrdiena, 2026. gada 3. novembris 08:01"_s << third;
        QTest::newRow("the first of two that counts") << u"12.04.1981 un 03.11.2026"_s << third;
        QTest::newRow("of birth") << u"dzimis 12.04.1981."_s << QDate();
        QTest::newRow("tomorrow") << u"23.11.2026"_s << QDate();
        QTest::newRow("no such day") << u"31.11.2025"_s << QDate();
        QTest::newRow("no month") << u"3 packets 2026"_s << QDate();
    }

    void daysAreReadHoweverTheyAreWritten()
    {
        QFETCH(QString, line);
        QFETCH(QDate, day);
        const auto found = writtenDayIn(line, QDate(2026, 11, 22));
        QCOMPARE(found ? found->day : QDate(), day);
        if (found)
            QVERIFY(found->begin + found->length <= line.size());
    }

    void theInnermostMailOfColleaguesIsThePersons()
    {
        const QString inner =
            u"From: Zane Egle <zane@pasts.example>\nSent: 3 November 2026 09:00\nTo: x\n\nKādi dati?\n"_s;
        const Message message =
            passed(u"Tev.\n\nFrom: Juris <juris@vejupe.example>\nSent: 4 November 2026 10:00\n"
                   "To: ieva@vejupe.example\nSubject: FW\n\nPaskaties.\n\n"_s +
                   inner);
        const auto found = passedOnByColleague(message);
        QVERIFY(found);
        QCOMPARE(found->name, u"Zane Egle"_s);
        QCOMPARE(found->address, u"zane@pasts.example"_s);
        QCOMPARE(found->sentOn, QDate(2026, 11, 3));
        QVERIFY(message.text.sliced(found->words).trimmed().startsWith(u"Kādi"_s));
    }

    void anAnswerAndAMailFromElsewhereAreNotPassedOn()
    {
        const QString head =
            u"From: Zane <zane@pasts.example>\nSent: 3 November 2026\nTo: x\n\nKādi dati?\n"_s;
        Message message = passed(head);
        QVERIFY(passedOnByColleague(message));
        message.subject = u"Re: x"_s;
        QVERIFY(!passedOnByColleague(message));
        message.subject = u"Fwd: x"_s;
        message.fromAddress = u"ieva@vejupe.example.org"_s;
        QVERIFY(!passedOnByColleague(message));
        QVERIFY(!passedOnByColleague(passed(u"No head here"_s)));
    }
};

ATBILDE_TEST_MAIN(TestPassedOn)
#include "tst_passedon.moc"
