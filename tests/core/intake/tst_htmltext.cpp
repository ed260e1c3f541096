// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/htmltext.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlIsReadAsText_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("paragraphs", "<p>a</p><p>b</p>", u"a\n\nb"_s);
        row("line breaks", "a<br>b<br><br>c", u"a\nb\n\nc"_s);
        row("spaces between words", "<b>a</b> <i>b</i>\n c", u"a b c"_s);
        row("entities of HTML 5", "&zcaron;&emacr;l &amp; x", u"žēl & x"_s);
        row("a link to elsewhere", "<a href='https://evil.example/'>https://banka.example</a>",
            u"https://banka.example [https://evil.example/]"_s);
        row("a link to itself", "<a href='https://a.example'>https://a.example</a>", u"https://a.example"_s);
        row("an address", "<a href='mailto:a@pasts.example'>a@pasts.example</a>", u"a@pasts.example"_s);
        row("a script link is shown, not hidden", "<a href='javascript:x()'>y</a>", u"y [javascript:x()]"_s);
        row("scripts and styles are silent", "<script>x</script><style>y</style>z", u"z"_s);
        row("a picture", "<img src='https://t.example/1.gif'>", u"[attēls]"_s);
        row("a picture with words", "<img alt='logo'>", u"[attēls: logo]"_s);
        row("a list", "<ul><li>a<li>b</ul>", u"- a\n- b"_s);
        row("a table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", u"a b\nc"_s);
        row("no HTML at all", "a < b and c > d", u"a < b and c > d"_s);
        row("nothing", "", u""_s);
    }

    void htmlIsReadAsText()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, text);
        const HtmlText read = textFromHtml(html);
        QCOMPARE(read.text, text);
        QVERIFY(!read.crude);
    }

    void whatIsTooDeepKeepsItsWords()
    {
        const HtmlText read = textFromHtml(QByteArray("<div>").repeated(2000) +
                                           "<p>v&#257;rds &amp; cits</p><script>x</script>");
        QVERIFY(read.crude);
        QCOMPARE(read.text, u"vārds & cits"_s);
        QVERIFY(!textFromHtml(QByteArray("<div>").repeated(900) + "x").crude);
        QVERIFY(!textFromHtml(QByteArray("<p>x<br>").repeated(5000)).crude);
    }
};

ATBILDE_TEST_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
