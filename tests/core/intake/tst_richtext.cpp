// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/richtext.h"

#include "tests/support/hostile.h"

#include <QElapsedTimer>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestRichText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << QByteArray("{\\rtf1 one\\par two\\line three\\tab four}")
                               << u"one\ntwo\nthree\tfour"_s;
        QTest::newRow("the page of the text") << QByteArray("{\\rtf1\\ansicpg1257 L\\'fbdzu}") << u"Lūdzu"_s;
        QTest::newRow("the page of a font")
            << QByteArray("{\\rtf1\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset186 Arial;}}"
                          "caf\\'e9 {\\f1 dz\\'e7siet} caf\\'e9}")
            << u"café dzēsiet café"_s;
        QTest::newRow("Unicode and what stands for it")
            << QByteArray("{\\rtf1 L\\u363?dzu \\uc2\\u275\\'c4\\'93!}") << u"Lūdzu ē!"_s;
        QTest::newRow("nothing stands for it") << QByteArray("{\\rtf1{\\uc0\\u257 b}\\u257?b}") << u"ābāb"_s;
        QTest::newRow("a pair") << QByteArray("{\\rtf1\\uc0\\u-10179\\u-8694 .}") << u"😊."_s;
        QTest::newRow("braces") << QByteArray("{\\rtf1 \\{a\\}\\\\}") << u"{a}\\"_s;
        QTest::newRow("what is not shown")
            << QByteArray("{\\rtf1{\\info{\\title T}}{\\*\\generator G;}{\\pict 8950}{\\stylesheet{S;}}a}")
            << u"a"_s;
        QTest::newRow("bytes of any kind") << QByteArray("{\\rtf1 a\\bin3 }}}b}") << u"ab"_s;
        QTest::newRow("after its end") << QByteArray("{\\rtf1 a} b") << u"a"_s;
        QTest::newRow("cut") << QByteArray("{\\rtf1 a\\'") << u"a"_s;
        QTest::newRow("a huge number") << QByteArray("{\\rtf1 a\\bin99999999999999999999 b}") << u"ab"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void wordsAreRead()
    {
        QFETCH(QByteArray, rtf);
        QFETCH(QString, text);
        const RichText rich = richTextIn(rtf);
        QCOMPARE(rich.text, text);
        QVERIFY(!rich.isHtml);
    }

    void aWrappedPageIsTakenOut()
    {
        const RichText rich =
            richTextIn("{\\rtf1\\ansi\\ansicpg1257\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\r\n"
                       "{\\*\\htmltag18 <html>}{\\*\\htmltag64 <p class=\\{x\\}>}\\htmlrtf {\\b \\htmlrtf0 "
                       "Dz\\'e7siet\\htmlrtf }\\htmlrtf0 {\\*\\htmltag84 &nbsp;}{\\*\\mhtmltag1 <img>}"
                       "{\\*\\htmltag72 </p>}\\htmlrtf\\par\\htmlrtf0\r\n{\\*\\htmltag27 </html>}}");
        QVERIFY(rich.isHtml);
        QCOMPARE(rich.text, u"<html><p class={x}>Dzēsiet&nbsp;</p></html>"_s);
    }

    void deepNestingEndsTheReading()
    {
        QElapsedTimer timer;
        timer.start();
        const RichText rich = richTextIn("{\\rtf1 a" + QByteArray(5'000'000, '{'));
        QCOMPARE(rich.text, u"a"_s);
        QVERIFY(timer.elapsed() < 5000);
    }
};

ATBILDE_TEST_MAIN(TestRichText)
#include "tst_richtext.moc"
