// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plaintextview.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

class TestPlainTextView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsShownAsItIsWritten()
    {
        PlainTextView view;
        const QString hostile = u"<img src=\"http://spy.example/1.png\"><script>x</script> &amp; Jānis"_s;
        view.show(hostile);
        QCOMPARE(view.toPlainText(), hostile);
    }

    void nothingIsEverLoaded()
    {
        PlainTextView view;
        for (const auto &url :
             {u"http://spy.example/1.png"_s, u"file:///etc/passwd"_s, u":/icons/check.svg"_s, u"data:,x"_s})
            QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(url)).isValid());
    }

    void hiddenTurnsAndControlsAreShown()
    {
        PlainTextView view;
        view.show(u"invoice\u202Efdp.exe\u2066 a\u0007b\u0000c\tok\r\nnext\rlast"_s);
        QCOMPARE(view.toPlainText(), u"invoice\uFFFDfdp.exe\uFFFD a\uFFFDb\uFFFDc\tok\nnext\nlast"_s);
    }

    void marksOutsideTheTextAreLeftOut()
    {
        PlainTextView view;
        view.show(u"Lūdzu dzēst manus datus"_s);
        view.mark({{6, 5}, {-1, 3}, {20, 50}, {3, 0}, {99, 1}, {18, 5}});
        QCOMPARE(view.extraSelections().size(), 2);
        QCOMPARE(view.extraSelections().first().cursor.selectedText(), u"dzēst"_s);
        QCOMPARE(view.extraSelections().last().cursor.selectedText(), u"datus"_s);
        view.show(u"other"_s);
        QVERIFY(view.extraSelections().isEmpty());
    }

    void itIsReadOnlyAndTabLeavesIt()
    {
        PlainTextView view;
        view.show(u"text"_s);
        QTest::keyClicks(&view, u"x"_s);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(view.toPlainText(), u"text"_s);
        QVERIFY(view.isReadOnly());
        QVERIFY(view.tabChangesFocus());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestPlainTextView)
#include "tst_plaintextview.moc"
