// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/safehtml.h"
#include "tests/support/hostile.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every tag must be one of ours, written as we write it; every other '<' and quotation mark is escaped.
bool holdsOnlyOurTags(const QString &html)
{
    static const QRegularExpression ours(
        uR"re(</?(p|div|h3|h4|b|i|u|s|sub|sup|ul|ol|li|blockquote|pre|code|tr|td|th|br|hr)( (colspan|rowspan)="[0-9]+")*( align="(left|right|center)")?>|</?table>|<table border="1" cellpadding="2">)re"_s);
    QString rest = html;
    rest.remove(ours);
    return !rest.contains(u'<') && !rest.contains(u'>') && !rest.contains(u'"');
}

} // namespace

class TestSafeHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantForTheEyeStays_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const QByteArray &html, const QString &safe) {
            QTest::newRow(name) << html << safe;
        };
        row("paragraphs", "<p>a</p><p>b</p>", u"<p>a</p><p>b</p>"_s);
        row("looks", "<b>a</b><em>b</em><u>c</u>", u"<b>a</b><i>b</i><u>c</u>"_s);
        row("letters that are markup", "a &lt;b&gt; &amp; \"c\"", u"a &lt;b&gt; &amp; &quot;c&quot;"_s);
        row("a link", "<a href='https://evil.example/'>banka</a>", u"banka [https://evil.example/]"_s);
        row("a link with markup in its target", "<a href='x\"><b>'>y</a>", u"y [x&quot;&gt;&lt;b&gt;]"_s);
        row("a picture", "<img src=x alt='Logo'>", u"[Logo]"_s);
        row("a picture without words", "<img src=x>", u"[…]"_s);
        row("a list", "<ul><li>a</li></ul>", u"<ul><li>a</li></ul>"_s);
        row("a table", "<table><tbody><tr><td colspan=2 align=right>a</td></tr></tbody></table>",
            u"<table border=\"1\" cellpadding=\"2\"><tr><td colspan=\"2\" align=\"right\">a</td></tr></table>"_s);
        row("a cell too wide", "<table><tbody><tr><td colspan=100000>a</td></tr></tbody></table>",
            u"<table border=\"1\" cellpadding=\"2\"><tr><td colspan=\"20\">a</td></tr></table>"_s);
        row("hidden words are shown", "<p style='display:none;color:#fff'>a</p>", u"<p>a</p>"_s);
        row("turned reading direction",
            "a\xE2\x80\xAE"
            "b",
            u"ab"_s);
        row("nothing", "", QString());
    }

    void whatIsMeantForTheEyeStays()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, safe);
        QCOMPARE(safeHtml(html), safe);
    }

    void nothingCanBeLoadedOpenedOrRun_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *html : {
                 "<img src='http://t.example/1.gif'>",
                 "<img src=file:///etc/passwd>",
                 "<img src='qrc:/x.png'><img src='data:image/png;base64,AAAA'>",
                 "<img srcset='http://t.example/2.gif 2x'>",
                 "<p style=\"background:url(http://t.example/1.gif)\">x</p>",
                 "<style>@import 'http://t.example/x.css'; p { background: url(x) }</style><p>x",
                 "<link rel=stylesheet href=http://t.example/x.css><p>x",
                 "<base href='http://t.example/'><a href=x>y</a>",
                 "<meta http-equiv=refresh content='0;url=http://t.example/'>x",
                 "<iframe src='http://t.example/'>x</iframe><frameset><frame src=x></frameset>",
                 "<object data='http://t.example/x.swf'><embed src=x></object>",
                 "<script src='http://t.example/x.js'>alert(1)</script>x",
                 "<body background='http://t.example/1.gif' onload='x()'>x",
                 "<table background='http://t.example/1.gif'><tr><td background=x>y</table>",
                 "<a href='javascript:alert(1)'>x</a><a href='data:text/html,x'>y</a>",
                 "<form action='http://t.example/'><input type=image src=x><button "
                 "formaction=x>y</button></form>",
                 "<svg><image href='http://t.example/1.svg'/><a href='x'>y</a></svg>",
                 "<math><mtext><img src=x></mtext></math>",
                 "<video poster=http://t.example/1.gif src=x></video><audio src=x>",
                 "<p title='\"><img src=http://t.example/1.gif>'>x</p>",
                 "<textarea></textarea><img src=x>",
                 "<noscript><img src=x></noscript><noscript><p title=\"</noscript><img src=x>\">",
                 "<td colspan='2\" onclick=\"x'>y</td>",
                 "<table><td colspan='2\" onclick=\"x' align='left\" x=\"'>y</td></table>",
                 "<!--[if mso]><img src=x><![endif]-->y",
                 "<xmp><img src=x></xmp><plaintext><img src=x>",
             })
            QTest::newRow(html) << QByteArray(html);
    }

    void nothingCanBeLoadedOpenedOrRun()
    {
        QFETCH(QByteArray, html);
        const QString safe = safeHtml(html);
        QVERIFY2(holdsOnlyOurTags(safe), qPrintable(safe));
        QVERIFY(!safe.contains(u"alert(1)</"_s) && !safe.contains(u"@import"_s));
    }

    void aForeignTagWouldBeSeen()
    {
        QVERIFY(!holdsOnlyOurTags(u"<img src=\"x\">"_s));
        QVERIFY(!holdsOnlyOurTags(u"<p style=\"x\">a</p>"_s));
        QVERIFY(holdsOnlyOurTags(u"<p>a</p>"_s));
    }

    void bombsTakeNoTime_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const QByteArray &piece, int times) {
            QTest::newRow(name) << piece.repeated(times);
        };
        row("500 nested elements", "<div>", 500);
        row("50,000 nested elements", "<div>", 50000);
        row("300 nested tables", "<table><tr><td>", 300);
        row("100,000 cells", "<table><tr><td>x<td>y</table>", 50000);
        row("one table of 100,000 cells", "<tr><td>x<td>y", 50000);
        row("wide cells", "<table><tr><td colspan=1000 rowspan=1000>x</table>", 10000);
        row("cells spanning everything", "<table><tr><td colspan=20 rowspan=20>x</table>", 3000);
        row("a row of 100,000 cells",
            "<table><tr><td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>"
            "x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x<td>x",
            2000);
        row("a wide row above many narrow ones",
            "<table><tr><td colspan=20><td colspan=20><td colspan=20><tr><td>x", 2000);
        row("a new look for every letter", "<b>x</b><i>y</i>", 12000);
        row("500,000 entities", "&amp;", 500000);
        row("2 MB of letters", "abcdefghi ", 200000);
        row("forgotten bold", "<p><b>x", 30000);
        row("an open tag", "<a ", 300000);
    }

    void bombsTakeNoTime()
    {
        QFETCH(QByteArray, html);
        QElapsedTimer timer;
        timer.start();
        const QString safe = safeHtml(html);
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(holdsOnlyOurTags(safe));
        QVERIFY(safe.size() < 3 * longestSafeHtml);
        // Each of these costs the view that lays it out.
        QVERIFY(safe.count(u"<tr"_s) <= 1000);
        for (const QString &tableRow : safe.split(u"<tr>"_s))
            QVERIFY(tableRow.count(u"<td"_s) + 19 * tableRow.count(u"colspan=\"20\""_s) <= 60);
        QVERIFY(!safe.contains(u"rowspan"_s));
        QVERIFY(safe.count(u"<b>"_s) + safe.count(u"<i>"_s) <= 4000);
        int depth = 0;
        int deepest = 0;
        static const QRegularExpression tag(u"<(/?)(?!br|hr)[a-z0-9]+[^>]*>"_s);
        for (auto found = tag.globalMatch(safe); found.hasNext();) {
            depth += found.next().captured(1).isEmpty() ? 1 : -1;
            deepest = std::max(deepest, depth);
        }
        QCOMPARE(depth, 0);
        QVERIFY(deepest <= 100);
    }

    void thePageOfAMailIsFound()
    {
        const QByteArray mail =
            "From: a@pasts.example\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nx\n"
            "--b\nContent-Type: text/html; charset=windows-1257\n\n<p>L\xFB"
            "dzu</p>\n--b--\n";
        QCOMPARE(htmlOf(mail)->trimmed(), u"<p>Lūdzu</p>"_s);
        QVERIFY(!htmlOf("From: a@pasts.example\n\nx"));
        QVERIFY(!htmlOf("%PDF-1.4"));
        QVERIFY(!htmlOf({}));
    }
};

ATBILDE_TEST_MAIN(TestSafeHtml)
#include "tst_safehtml.moc"
