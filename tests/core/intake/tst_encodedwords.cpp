// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encodedwords.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestEncodedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &raw, const QString &text) {
            QTest::newRow(name) << raw << text;
        };
        row("plain", "Labdien", u"Labdien"_s);
        row("base64", "=?utf-8?B?RHrEk3N0?=", u"Dzēst"_s);
        row("quoted", "=?iso-8859-13?Q?Dz=E7st_visu?=", u"Dzēst visu"_s);
        row("words cut inside a letter", "=?utf-8?B?RHrE?= =?utf-8?B?k3N0?=", u"Dzēst"_s);
        row("words of two sets", "=?utf-8?Q?Dz=C4=93st?=\r\n =?windows-1257?Q?_=F0o?=", u"Dzēst šo"_s);
        row("a word among letters", "Re: =?utf-8?Q?=C4=81?= x", u"Re: ā x"_s);
        row("with a language", "=?utf-8*lv?Q?=C4=81?=", u"ā"_s);
        row("bare UTF-8", "Dz\xC4\x93st", u"Dzēst"_s);
        row("bare windows-1257", "Dz\xE7st manus datus un visu par mani",
            u"Dzēst manus datus un visu par mani"_s);
        row("never closed", "=?utf-8?B?RHrEk3N0", u"=?utf-8?B?RHrEk3N0"_s);
        row("no such encoding", "=?utf-8?X?abc?=", u"=?utf-8?X?abc?="_s);
        row("almost nothing", "=?", u"=?"_s);
    }

    void headersAreDecoded()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);
        QCOMPARE(decodedHeader(raw), text);
        QCOMPARE(decodedHeader(withJoinedWords(raw)), text);
    }

    void quotationMarksOfAnAddressStayOutsideTheWords()
    {
        const QByteArray joined =
            withJoinedWords("=?utf-8?Q?A=2C?= =?utf-8?Q?_B?= <a@pasts.example>, \"C, D\" <c@pasts.example>");
        QVERIFY(joined.startsWith("=?utf-8?B?"));
        QVERIFY(joined.endsWith("?= <a@pasts.example>, \"C, D\" <c@pasts.example>"));
    }
};

ATBILDE_TEST_MAIN(TestEncodedWords)
#include "tst_encodedwords.moc"
