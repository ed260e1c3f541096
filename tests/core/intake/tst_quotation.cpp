// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/quotation.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestQuotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasQuotedIsBlankedOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("own");
        const auto row = [](const char *name, const QString &text, const QString &own) {
            QTest::newRow(name) << text << own;
        };
        row("nothing quoted", u"Labdien!\nTeksts."_s, u"Labdien! Teksts."_s);
        row("marked lines", u"a\n> b\nc"_s, u"a c"_s);
        row("an introduction", u"a\nOn Tue, X <x@y.example> wrote:\nb\nc"_s, u"a"_s);
        row("an introduction over two lines", u"a\nOn Tue, 3 Nov\nX <x@y.example> wrote:\nb"_s, u"a"_s);
        row("an introduction in Latvian", u"a\n3. nov. 10:00 Vējupe rakstīja:\nb"_s, u"a"_s);
        row("answers below the marked lines", u"On Tue X wrote:\n> b\na"_s, u"a"_s);
        row("Outlook's line", u"a\n-----Original Message-----\nb"_s, u"a"_s);
        row("Outlook's block", u"a\n\nNo: X\nNosūtīts: y\nKam: z\nTēma: t\n\nb"_s, u"a"_s);
        row("a block of one line is none", u"From: the bottom of my heart\nb"_s,
            u"From: the bottom of my heart b"_s);
        row("somebody wrote", u"Kaimiņš rakstīja sūdzību.\nb"_s, u"Kaimiņš rakstīja sūdzību. b"_s);
    }

    void whatWasQuotedIsBlankedOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, own);
        const QString blanked = withoutQuotations(text, false);
        QCOMPARE(blanked.simplified(), own);
        QCOMPARE(blanked.size(), text.size());
        QCOMPARE(withoutQuotations(text, true), text);
    }

    void forwardsAreNoReplies()
    {
        QVERIFY(isForward(u"Fwd: x"_s, {}));
        QVERIFY(isForward(u"FW: x"_s, {}));
        QVERIFY(isForward(u"Pārs: x"_s, {}));
        QVERIFY(isForward(u"Re: Fwd: x"_s, {}));
        QVERIFY(isForward(u"x"_s, u"a\n---------- Forwarded message ---------\nb"_s));
        QVERIFY(!isForward(u"Re: x"_s, u"a"_s));
        QVERIFY(isReply(u"RE: x"_s));
        QVERIFY(isReply(u"Atb: x"_s));
        QVERIFY(!isReply(u"Regula: x"_s));
        QVERIFY(!isReply(u"Fwd: x"_s));
        QCOMPARE(bareSubject(u"Re: Fwd: Atb: x"_s), u"x"_s);
    }
};

ATBILDE_TEST_MAIN(TestQuotation)
#include "tst_quotation.moc"
