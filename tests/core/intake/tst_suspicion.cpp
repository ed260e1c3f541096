// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/suspicion.h"
#include "tests/support/hostile.h"

#include <QElapsedTimer>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestSuspicion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameMayPassForAnother_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("suspicious");
        QTest::newRow("a Latvian name") << u"Jānis Bērziņš-Ķēniņš"_s << false;
        QTest::newRow("an English name") << u"John O'Neill"_s << false;
        QTest::newRow("a Russian name") << u"Ольга Петрова"_s << false;
        QTest::newRow("a name in two scripts, word by word") << u"Ольга Bērziņa"_s << false;
        QTest::newRow("a company") << u"SIA \"Ābele 24\""_s << false;
        QTest::newRow("a family of pictures")
            << u"Anna \U0001F468\u200D\U0001F469\u200D\U0001F467"_s << false;
        QTest::newRow("a Persian name with a joiner") << u"علی\u200Cرضا"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a Cyrillic letter in a Latvian name") << u"Jānis Bērziņ\u0430"_s << true;
        QTest::newRow("a Greek letter in an English name") << u"J\u03BFhn"_s << true;
        QTest::newRow("a letter without width") << u"Jā\u200Bnis"_s << true;
        QTest::newRow("a joiner between Latin letters") << u"Jā\u200Dnis"_s << true;
    }

    void aNameMayPassForAnother()
    {
        QFETCH(QString, name);
        QFETCH(bool, suspicious);
        QCOMPARE(looksLikeAnother(name), suspicious);
    }

    void aDomainMayPassForAnother_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("suspicious");
        QTest::newRow("ordinary") << u"janis@pasts.example"_s << false;
        QTest::newRow("Latvian letters") << u"janis@ābele.example"_s << false;
        QTest::newRow("Latvian letters in their ASCII form") << u"janis@xn--bele-vqa.example"_s << false;
        QTest::newRow("Cyrillic, and no letter of it Latin-like") << u"a@почта.example"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("one Cyrillic letter") << u"a@b\u0430nka.example"_s << true;
        QTest::newRow("one Cyrillic letter, in ASCII form")
            << u"a@%1.example"_s.arg(QString::fromLatin1("xn--bnka-43d")) << true;
        QTest::newRow("wholly Cyrillic and looks Latin")
            << u"a@\u0430\u0440\u0440\u04CF\u0435.example"_s << true;
        QTest::newRow("the same in ASCII form") << u"a@xn--80ak6aa92e.com"_s << true;
    }

    void aDomainMayPassForAnother()
    {
        QFETCH(QString, address);
        QFETCH(bool, suspicious);
        QCOMPARE(hasLookAlikeDomain(address), suspicious);
    }

    void aFileMayHideItsKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hides");
        for (const char *name : {"pase.pdf.exe", "foto.jpg.scr", "līgums.docx.js", "pase.pdf   .exe",
                                 "a.b.PDF.LNK", "vestule.pdf.html"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name :
             {"pase.pdf", "arhīvs.tar.gz", "līgums.docx.edoc", "2026.11.22.pdf", "setup.exe", "v1.2.exe",
              "a.pdf.zip", "uzņēmums.com", "www.uznemums.com", ""})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }

    void aFileMayHideItsKind()
    {
        QFETCH(QString, name);
        QFETCH(bool, hides);
        QCOMPARE(hasDoubleExtension(name), hides);
    }

    void aForwardIsSeen_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("forwarded");
        const auto row = [](const char *name, const QString &subject, const QString &text, bool forwarded) {
            QTest::newRow(name) << subject << text << forwarded;
        };
        row("Gmail", u"x"_s, u"Lūdzu.\n\n---------- Forwarded message ---------\nFrom: A <a@pasts.example>"_s,
            true);
        row("Gmail in Latvian", u"x"_s, u"---------- Pārsūtīta ziņa ---------\nNo: A"_s, true);
        row("Thunderbird", u"x"_s, u"-------- Forwarded Message --------\nSubject: y"_s, true);
        row("Thunderbird in Latvian", u"x"_s, u"-------- Pārsūtītais ziņojums --------\nTemats: y"_s, true);
        row("Apple Mail", u"x"_s, u"Begin forwarded message:\n\nFrom: A"_s, true);
        row("Outlook, nothing said", u"y"_s, u"\nFrom: A\nSent: Tuesday\nTo: B\nSubject: x\n\nz"_s, true);
        row("Outlook in Latvian, nothing said", u"y"_s, u"No: A\nNosūtīts: otrdien\nKam: B\nTēma: x\n\nz"_s,
            true);
        row("the subject Fwd", u"Fwd: Datu dzēšana"_s, u"z"_s, true);
        row("the subject FW", u"FW: Datu dzēšana"_s, u"z"_s, true);
        row("the subject PD", u"PD: Datu dzēšana"_s, u"z"_s, true);
        row("as an attachment", u"y"_s, u"z\n\n"_s + forwardedMark.toString() + u"\nFrom: a"_s, true);
        row("an ordinary letter", u"Datu dzēšana"_s, u"Labdien!\nLūdzu dzēsiet manus datus."_s, false);
        row("an answer to a forward", u"Re: Fwd: Datu dzēšana"_s, u"Paldies!"_s, false);
        row("an answer with its quotation", u"Re: x"_s,
            u"Paldies!\n\nNo: SIA\nNosūtīts: otrdien\nKam: A\nTēma: x\n\nSveiki"_s, false);
        row("an answer below the original", u"Re: x"_s, u"Jā.\n-----Original Message-----\nFrom: A"_s, false);
        row("a quoted forward", u"Re: x"_s, u"> ---------- Forwarded message ---------\nJā."_s, false);
        row("words about it", u"x"_s, u"I sent a forwarded message yesterday."_s, false);
        row("a request that says from", u"Atvaļinājums"_s, u"No: 1. janvāra lūdzu\nmanus datus"_s, false);
        row("a company called PD", u"PDA dati"_s, u"z"_s, false);
    }

    void aForwardIsSeen()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        QFETCH(bool, forwarded);
        Message message;
        message.subject = subject;
        message.text = text;
        judgeAppearance(message);
        QCOMPARE(message.has(MessageFlag::Forwarded), forwarded);
    }

    void longTextTakesNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        Message message;
        for (const QString &piece : {u"\n"_s, u"-"_s, u"----\n"_s, u"From:\n"_s, u" \n"_s}) {
            message.text = piece.repeated(500000);
            judgeAppearance(message);
        }
        QVERIFY(timer.elapsed() < 3000);
    }
};

ATBILDE_TEST_MAIN(TestSuspicion)
#include "tst_suspicion.moc"
