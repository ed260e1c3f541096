// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/bodyedit.h"

#include "core/letter/rendering.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedspelling.h"
#include "ui/letter/bodyformats.h"
#include "ui/letter/bodyhighlighter.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextTable>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Block> body()
{
    return {
        {BlockKind::Paragraph,
         {},
         {{u"Atbildot uz "_s}, {u"2026. gada 3. novembrī"_s, false, u"received"_s}, {u" saņemto."_s}},
         {},
         {},
         0},
        {BlockKind::ListItem, u"1."_s, {{u"Nolūki:"_s, true}, {u" piegāde."_s}}, {}, {}, 0},
        {BlockKind::ListItem, u"2."_s, {{u"Avots:"_s, true}, {u" Jūs."_s}}, {}, {}, 0},
        {BlockKind::Table,
         {},
         {},
         {{u"Dati"_s, u"Vērtība"_s}, {u"adrese"_s, u"Rīga"_s}},
         u"changes_table"_s,
         0},
        {BlockKind::Heading, {}, {{u"Par dzēšanu"_s, true}}, {}, {}, 1},
        {BlockKind::Paragraph,
         {},
         {{u"Esam ziņojuši."_s, false, {}, u"recipients_notified"_s}, {gapMark(u"done"_s), false, u"done"_s}},
         {},
         {},
         1},
        {BlockKind::Remedy, {}, {{u"Jums ir tiesības iesniegt sūdzību."_s}}, {}}};
}

class Edited
{
public:
    explicit Edited(const QList<Block> &blocks = body()) : edit(spelling)
    {
        edit.resize(500, 500);
        edit.show(blocks, Language::Latvian, {});
        edit.show();
        edit.setFocus();
    }

    /// Puts the cursor where these words begin, or behind them.
    void goTo(const QString &words, bool behind = false)
    {
        QTextCursor cursor = edit.document()->find(words);
        QVERIFY2(!cursor.isNull(), qPrintable(words));
        cursor.setPosition(behind ? cursor.selectionEnd() : cursor.selectionStart());
        edit.setTextCursor(cursor);
    }
    void select(const QString &words) { edit.setTextCursor(edit.document()->find(words)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&edit, key, with);
    }
    void type(const QString &words) { QTest::keyClicks(&edit, words); }
    [[nodiscard]] QList<Run> runs(int block) const { return edit.body().at(block).runs; }
    [[nodiscard]] bool holds(const QString &placeholder) const
    {
        for (const Block &block : edit.body()) {
            for (const Run &run : block.runs) {
                if (run.placeholder == placeholder)
                    return true;
            }
        }
        return false;
    }

    ScriptedSpelling spelling;
    BodyEdit edit;
};

} // namespace

class TestBodyEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterNobodyTouchedComesBackAsItWas()
    {
        Edited e;
        QCOMPARE(e.edit.body(), body());
        QVERIFY(!e.edit.toPlainText().contains(QChar(0xe001)));
        QVERIFY(e.edit.toPlainText().contains(u"[Date done]"_s)); // no braces, no marks: words
    }

    void theCursorStepsOverAChip()
    {
        Edited e;
        e.goTo(u"2026. gada"_s);
        const int before = e.edit.textCursor().position();
        e.press(Qt::Key_Right);
        QCOMPARE(e.edit.textCursor().position(), before + int(u"2026. gada 3. novembrī"_s.size()));
        e.press(Qt::Key_Left);
        QCOMPARE(e.edit.textCursor().position(), before);
    }

    void wordsTypedBesideAChipAreNoPartOfIt()
    {
        Edited e;
        e.goTo(u" saņemto"_s);
        e.type(u"a"_s);
        QCOMPARE(e.runs(0).at(1), (Run{u"2026. gada 3. novembrī"_s, false, u"received"_s}));
        QCOMPARE(e.runs(0).at(2).text, u"a saņemto."_s);
        e.goTo(u"2026. gada"_s);
        e.type(u"b"_s);
        QCOMPARE(e.runs(0).at(0).text, u"Atbildot uz b"_s);
    }

    void aChipIsTakenOutWholeFromEitherSide()
    {
        Edited e;
        e.goTo(u" saņemto"_s);
        e.press(Qt::Key_Backspace);
        QVERIFY(!e.holds(u"received"_s));
        QCOMPARE(e.runs(0).size(), 1);
        e.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(e.edit.body(), body());
        e.goTo(u"2026. gada"_s);
        e.press(Qt::Key_Delete);
        QVERIFY(!e.holds(u"received"_s));
    }

    void aSelectionThatTouchesAChipTakesItWhole()
    {
        Edited e;
        QTextCursor cursor = e.edit.document()->find(u"uz 2026"_s);
        e.edit.setTextCursor(cursor);
        e.type(u"x"_s);
        QVERIFY(!e.holds(u"received"_s));
        QCOMPARE(e.runs(0).at(0).text, u"Atbildot x saņemto."_s);
    }

    void boldNeverTearsAChip()
    {
        Edited e;
        QTextCursor cursor = e.edit.document()->find(u"gada 3"_s);
        e.edit.setTextCursor(cursor);
        e.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(e.runs(0).at(1), (Run{u"2026. gada 3. novembrī"_s, true, u"received"_s}));
        QCOMPARE(e.runs(0).size(), 3);
    }

    void theParagraphOnComplaintAndCourtStays()
    {
        Edited e;
        e.goTo(u"Jums ir"_s);
        e.type(u"x"_s);
        e.press(Qt::Key_Delete);
        e.press(Qt::Key_Backspace);
        QCOMPARE(e.edit.body(), body());
        e.press(Qt::Key_A, Qt::ControlModifier);
        e.press(Qt::Key_Delete);
        QCOMPARE(e.edit.body(), QList<Block>{body().last()});
        e.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(e.edit.body(), body());
    }

    void aNewParagraphAnswersTheSameClaim()
    {
        Edited e;
        e.goTo(u"Esam ziņojuši."_s);
        e.press(Qt::Key_Home);
        e.type(u"Vispirms."_s);
        e.press(Qt::Key_Return);
        QCOMPARE(e.edit.body().at(5).runs.first().text, u"Vispirms."_s);
        QCOMPARE(e.edit.body().at(5).part, 1);
        QCOMPARE(e.edit.body().at(6).runs.first().section, u"recipients_notified"_s);
    }

    void listsCountOnAndEnd()
    {
        Edited e;
        e.goTo(u"piegāde."_s, true);
        e.press(Qt::Key_Return);
        e.type(u"Jauns."_s);
        QCOMPARE(e.edit.body().at(2).marker, u"2."_s);
        QCOMPARE(e.edit.body().at(2).runs.first().text, u"Jauns."_s);
        QCOMPARE(e.edit.body().at(3).marker, u"3."_s);
        e.press(Qt::Key_Return);
        e.press(Qt::Key_Return);
        e.type(u"Beigas."_s);
        QCOMPARE(e.edit.body().at(3).kind, BlockKind::Paragraph);
    }

    void paragraphsBecomeListsAndHeadingsAndBack()
    {
        Edited e;
        e.goTo(u"Atbildot"_s);
        e.edit.toggleList(false);
        QCOMPARE(e.edit.body().first().marker, u"–"_s);
        QVERIFY(e.holds(u"received"_s));
        e.edit.toggleList(false);
        QCOMPARE(e.edit.body(), body());
        e.edit.toggleHeading();
        QCOMPARE(e.edit.body().first().kind, BlockKind::Heading);
        QVERIFY(e.runs(0).first().bold);
        e.edit.toggleHeading();
        QCOMPARE(e.edit.body(), body());
        e.edit.undo();
        QCOMPARE(e.edit.body().first().kind, BlockKind::Heading);
    }

    void aTableIsPutInAndFilled()
    {
        Edited e(QList<Block>{{BlockKind::Paragraph, {}, {{u"Pirms."_s}}, {}}});
        e.goTo(u"Pirms."_s, true);
        e.edit.addTable();
        auto *table = qobject_cast<QTextTable *>(e.edit.document()->rootFrame()->childFrames().value(0));
        QVERIFY(table);
        e.edit.setTextCursor(table->cellAt(0, 0).firstCursorPosition());
        e.type(u"Dati"_s);
        QCOMPARE(e.edit.body().at(1).rows, (QList<QStringList>{{u"Dati"_s, QString()}, {QString(), QString()}}));
    }

    void whatIsPastedIsReduced()
    {
        Edited e(QList<Block>{{BlockKind::Paragraph, {}, {{u"Sākums."_s}}, {}, {}, 0}});
        e.goTo(u"Sākums."_s, true);
        auto *copied = new QMimeData;
        copied->setHtml(u"<h2>Virsraksts</h2><p style='color:red;font-size:30pt'>Krāsains <b>svarīgs</b> "
                        "<img src='http://x.example/a.png'><a href='http://x.example'>saite</a></p>"
                        "<ul><li>viens</li></ul><ol><li>pirmais</li></ol>"
                        "<table><tr><td>a</td><td>b</td></tr></table>"_s);
        QApplication::clipboard()->setMimeData(copied);
        e.edit.paste();
        const QList<Block> pasted = e.edit.body();
        QCOMPARE(pasted.size(), 6);
        QCOMPARE(pasted.at(1).kind, BlockKind::Heading);
        QCOMPARE(pasted.at(2).runs, (QList<Run>{{u"Krāsains "_s}, {u"svarīgs"_s, true}, {u" saite"_s}}));
        QCOMPARE(pasted.at(2).part, 0);
        QCOMPARE(pasted.at(3).marker, u"–"_s);
        QCOMPARE(pasted.at(4).marker, u"1."_s);
        QCOMPARE(pasted.at(5).rows, (QList<QStringList>{{u"a"_s, u"b"_s}}));
        e.edit.undo();
        QCOMPARE(e.edit.body().size(), 1);
    }

    void aChipCopiedWithinTheLetterStaysAChip()
    {
        Edited e;
        e.edit.setTextCursor(e.edit.document()->find(u"2026. gada 3. novembrī"_s));
        e.edit.copy();
        e.goTo(u"Esam ziņojuši"_s);
        e.edit.paste();
        QCOMPARE(e.runs(5).first().placeholder, u"received"_s);
        QVERIFY(!QApplication::clipboard()->text().contains(QChar(0xe003)));
    }

    void aChipIsWordedOtherwiseAndKeepsItsName()
    {
        Edited e;
        e.goTo(u"2026. gada"_s);
        QSignalSpy asked(&e.edit, &BodyEdit::rewordingAsked);
        e.press(Qt::Key_F2);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"received"_s);
        e.edit.reword(asked.first().first().toInt(), u"novembra sākumā"_s);
        QCOMPARE(e.runs(0).at(1), (Run{u"novembra sākumā"_s, false, u"received"_s}));
    }

    void theJumpGoesToTheGap()
    {
        Edited e;
        QVERIFY(e.edit.jumpTo({u"done"_s}));
        QCOMPARE(e.edit.textCursor().selectedText(), u"[Date done]"_s);
        QVERIFY(!e.edit.jumpTo({u"fee_due"_s}));
        e.edit.jumpToPart(0);
        QCOMPARE(e.edit.textCursor().block().text(), u"Avots: Jūs."_s);
    }

    void misspeltWordsAreMarkedButNotChipsAndNames()
    {
        Edited e;
        e.spelling.wrong = {{u"saņemto"_s, {u"saņemot"_s}}, {u"novembrī"_s, {}}, {u"Avots"_s, {}}};
        e.edit.show(body(), Language::Latvian, {u"avots"_s});
        auto *highlighter = e.edit.document()->findChild<BodyHighlighter *>();
        QVERIFY(highlighter);
        const QString text = e.edit.toPlainText();
        QVERIFY(highlighter->misspeltAt(int(text.indexOf(u"saņemto"_s)) + 2));
        QVERIFY(!highlighter->misspeltAt(int(text.indexOf(u"novembrī"_s)) + 2));
        e.spelling.learn(u"saņemto"_s, Language::Latvian);
        QVERIFY(!highlighter->misspeltAt(int(text.indexOf(u"saņemto"_s)) + 2));
    }

    void whatIsNoWordIsNotSpelled()
    {
        QStringList words;
        for (const SpelledWord &word :
             spelledWordsIn(u"VDAR 17. pants, e-pasts dati@vejupe.lv, DS-2026/1 „nepareizs”."_s))
            words << word.text;
        QCOMPARE(words, (QStringList{u"pants"_s, u"e-pasts"_s, u"nepareizs"_s}));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestBodyEdit)
#include "tst_bodyedit.moc"
