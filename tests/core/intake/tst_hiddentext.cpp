// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/hiddentext.h"
#include "core/intake/htmltext.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestHiddenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsMayBeHidden_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("hidden");
        const auto row = [](const char *name, const QByteArray &html, bool hidden) {
            QTest::newRow(name) << html << hidden;
        };
        row("not displayed", "<div style='display:none'>nedzēst</div>", true);
        row("not displayed, written loosely", "<div style='Display : None !important'>nedzēst</div>", true);
        row("inside what is not displayed", "<div style='display:none'><p><b>nedzēst</b></p></div>", true);
        row("not visible", "<span style='visibility:hidden'>nedzēst</span>", true);
        row("of no size", "<span style='font-size:0px'>nedzēst</span>", true);
        row("of one pixel", "<span style='font-size: 1px'>nedzēst</span>", true);
        row("quite transparent", "<span style='opacity:0'>nedzēst</span>", true);
        row("of a transparent colour", "<span style='color:rgba(0,0,0,0)'>nedzēst</span>", true);
        row("white on white", "<span style='color:#FFFFFF'>nedzēst</span>", true);
        row("nearly white on white", "<span style='color:#fefefe'>nedzēst</span>", true);
        row("white on white in numbers", "<span style='color: rgb(255, 255, 255)'>nedzēst</span>", true);
        row("a white font", "<font color=white>nedzēst</font>", true);
        row("black on black", "<div style='background-color:#000'><p>nedzēst</p></div>", true);
        row("said to be hidden", "<p hidden>nedzēst</p>", true);
        row("letters without width in a word", "dz\xE2\x80\x8B\xC4\x93st", true);

        row("an ordinary letter", "<p>Labdien!</p><p>Lūdzu dzēsiet manus datus.</p>", false);
        row("white on green", "<a style='background-color:#0a0;color:#fff'>Atbildēt</a>", false);
        row("white on an unknown ground",
            "<table><tr><td background='x.png'><p style='color:#fff'>Virsraksts</p></table>", false);
        row("white in a dark table",
            "<table bgcolor='#222222'><tr><td style='color:white'>Virsraksts</table>", false);
        row("white where a sheet paints",
            "<style>.b { background: #00f }</style><p class=b><span style='color:white'>Poga</span></p>",
            false);
        row("a hidden picture", "<div style='display:none'><img src=x></div>", false);
        row("an empty line of no size", "<p style='font-size:0'>&nbsp;</p>", false);
        row("visible again", "<div style='visibility:hidden'><p style='visibility:visible'>Sveiki</p></div>",
            false);
        row("a style sheet is no text", "<style>p { display:none }</style><p>Sveiki</p>", false);
        row("a title", "<title>Sveiki</title><p>x</p>", false);
        row("a family of pictures", "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9", false);
        row("a mark at the beginning", "\xEF\xBB\xBFLabdien", false);
        row("nothing", "", false);
    }

    void wordsMayBeHidden()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, hidden);
        QCOMPARE(textFromHtml(html).hidden, hidden);
        // The quick look may ask for a second one in vain, but must never save one that was needed.
        QVERIFY(!hidden || mayHoldHiddenText(html));
    }

    void hiddenWordsAreReadAllTheSame()
    {
        QCOMPARE(textFromHtml("<p>a</p><p style='display:none'>nedzēst</p>").text, u"a\n\nnedzēst"_s);
    }
};

ATBILDE_TEST_MAIN(TestHiddenText)
#include "tst_hiddentext.moc"
