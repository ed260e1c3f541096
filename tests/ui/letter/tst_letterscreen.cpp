// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterscreen.h"

#include "core/casework/editletter.h"
#include "core/store/lists/letterfile.h"
#include "tests/support/hostile.h"
#include "tests/support/samplerequests.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/scriptedprintdoor.h"
#include "tests/support/scriptedspelling.h"
#include "ui/desk/desk.h"
#include "ui/letter/bodyedit.h"
#include "ui/letter/completenesslist.h"
#include "ui/letter/drafting.h"
#include "ui/letter/lettereditor.h"
#include "ui/parts/pageview.h"
#include "ui/parts/banner.h"
#include "ui/parts/plaintextview.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

class Shown
{
public:
    Shown()
        : desk([this] { return test.now; }, dialogue),
          preferences(test.folder.filePath(u"window.ini"_s)),
          door(new ScriptedPrintDoor),
          spelling(new ScriptedSpelling),
          screen(desk, preferences, std::unique_ptr<PrintDoor>(door), std::unique_ptr<SpellCheck>(spelling))
    {
        door->file = test.folder.filePath(u"printed.pdf"_s);
    }

    void open()
    {
        desk.use(std::make_unique<Office>(test.place()));
        desk.signIn(test.handler);
        QObject::connect(&desk, &Desk::changed, &screen, &LetterScreen::refresh);
        screen.resize(1200, 800);
        screen.show();
        screen.refresh();
    }
    [[nodiscard]] Request approved()
    {
        return approvedRequest(test, registeredRequest(test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 11, 3)));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return screen.findChild<QPushButton *>(name);
    }
    [[nodiscard]] PageView *page() const { return screen.findChild<PageView *>(u"page"_s); }
    [[nodiscard]] Banner *banner() const { return screen.findChild<Banner *>(u"banner"_s); }
    [[nodiscard]] QString text() const { return screen.findChild<PlainTextView *>(u"text"_s)->toPlainText(); }
    [[nodiscard]] CompletenessList *needs() const { return screen.findChild<CompletenessList *>(u"needs"_s); }
    [[nodiscard]] QStringList missing() const
    {
        QStringList lines;
        for (int row = 0; row < needs()->count(); ++row) {
            if (needs()->item(row)->text().startsWith("Missing"_L1))
                lines << needs()->item(row)->text();
        }
        return lines;
    }
    [[nodiscard]] size_t letters() const { return letterPage(test.office->store, false, 100).rows.size(); }
    [[nodiscard]] LetterEditor *editor() const { return screen.findChild<LetterEditor *>(); }
    [[nodiscard]] BodyEdit *body() const { return screen.findChild<BodyEdit *>(); }
    [[nodiscard]] Drafting *drafting() const { return screen.findChild<Drafting *>(); }
    [[nodiscard]] std::vector<LetterDraft> drafts()
    {
        return test.office->store.letterDrafts.of({RequestId(1), u"answer"_s, {}});
    }
    void finalise() const
    {
        button(u"finalise"_s)->click();
        banner()->findChild<QPushButton *>()->click();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Desk desk;
    Preferences preferences;
    ScriptedPrintDoor *door;
    ScriptedSpelling *spelling;
    LetterScreen screen;
};

} // namespace

class TestLetterScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficeWithoutLettersSaysWhatToDo()
    {
        Shown shown;
        shown.open();
        QVERIFY(shown.screen.findChild<QWidget *>(u"nothing"_s)->isVisible());
        QVERIFY(!shown.page()->isVisible());
    }

    void aDraftIsShownAsAPageWithAllItNeeds()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        QCOMPARE(shown.page()->pageCount(), 1);
        QVERIFY(shown.page()->isVisible());
        QCOMPARE(shown.missing(), QStringList());
        QVERIFY(shown.needs()->count() > 5);
        QVERIFY(shown.text().contains(u"Godātā Kalniņas kundze!"_s));
        QVERIFY(shown.button(u"finalise"_s)->isEnabled());
        QVERIFY(!shown.button(u"dispatch"_s)->isVisible());
    }

    void finalisingAsksOnceAndFreezesOnce()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        shown.button(u"finalise"_s)->click();
        QVERIFY(shown.banner()->text().contains(u"DS-2026/0001-1"_s));
        QVERIFY(shown.banner()->text().contains(u"frozen"_s));
        QCOMPARE(shown.letters(), 0u);
        QSignalSpy changed(&shown.desk, &Desk::changed);
        shown.banner()->findChild<QPushButton *>()->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.letters(), 1u);
        QVERIFY(!shown.button(u"finalise"_s)->isVisible());
        QVERIFY(shown.button(u"dispatch"_s)->isVisible());
        QVERIFY(shown.text().contains(u"DS-2026/0001-1"_s));

        // The answer is there: asking for a draft again shows it, and nothing is left to finalise.
        shown.screen.showDraft(request.id, u"answer"_s);
        QVERIFY(!shown.button(u"finalise"_s)->isVisible());
        QSignalSpy chosen(&shown.screen, &LetterScreen::requestChosen);
        shown.button(u"dispatch"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<RequestId>(), request.id);
    }

    void anIncompleteLetterListsWhatIsMissingAndDrawsNoNumber()
    {
        Shown shown;
        const Request request = registeredRequest(shown.test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 11, 3));
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        QVERIFY(!shown.page()->isVisible());
        QCOMPARE(shown.missing(),
                 QStringList{u"Missing: Decision on every claim\nDecide it in the request."_s});
        QVERIFY(shown.banner()->text().startsWith("The letter cannot leave yet"_L1));
        for (const QString &name : {u"finalise"_s, u"print"_s, u"preview"_s, u"save"_s})
            QVERIFY2(!shown.button(name)->isEnabled(), qPrintable(name));
        QVERIFY(!shown.button(u"finalise"_s)->toolTip().isEmpty());
        QCOMPARE(shown.letters(), 0u);
        QSignalSpy chosen(&shown.screen, &LetterScreen::requestChosen);
        shown.needs()->setCurrentRow(0);
        QTest::keyClick(shown.needs(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void whatCannotBeFinalisedYetSaysWhy()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.desk.signIn(shown.test.reader);
        shown.screen.showDraft(request.id, u"answer"_s);
        QVERIFY(shown.page()->isVisible());
        QVERIFY(!shown.button(u"finalise"_s)->isEnabled());
        QCOMPARE(shown.banner()->text(), u"“Finalise the answer” is not for the role “Reader”."_s);
        shown.button(u"finalise"_s)->click();
        QCOMPARE(shown.letters(), 0u);
    }

    void theAcknowledgementIsWrittenBesideTheAnswer()
    {
        Shown shown;
        const Request request = registeredRequest(shown.test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 11, 3));
        shown.open();
        shown.screen.showDraft(request.id, u"T01"_s);
        QVERIFY(shown.button(u"finalise"_s)->isEnabled());
        shown.finalise();
        QCOMPARE(shown.letters(), 1u);
        QCOMPARE(letterPage(shown.test.office->store, true, 10).rows.front().textKey, u"T01"_s);
    }

    void theSavedPdfIsTheFrozenOneToTheByte()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        shown.finalise();
        const QString path = shown.test.folder.filePath(u"letter.pdf"_s);
        shown.dialogue.willSave(path);
        shown.button(u"save"_s)->click();
        QVERIFY(shown.dialogue.isDone());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const LetterId letter = letterPage(shown.test.office->store, false, 1).rows.front().id;
        QCOMPARE(file.readAll(), letterPdf(shown.test.office->store, letter));
        QVERIFY(shown.banner()->text().contains(path));
    }

    void aFolderThatTakesNothingIsRefusedAndNothingIsLeft()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        const QString path = shown.test.folder.filePath(u"missing/letter.pdf"_s);
        shown.dialogue.willSave(path);
        shown.button(u"save"_s)->click();
        QVERIFY(!QFile::exists(path));
        QVERIFY(shown.banner()->text().contains(u"could not be written"_s));
        QCOMPARE(shown.banner()->tone(), Tone::Alarm);
    }

    void printAndPreviewGoThroughTheirDoorOnA4()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        shown.door->agrees = false;
        shown.button(u"print"_s)->click();
        QCOMPARE(shown.door->printAsked, 1);
        QCOMPARE(shown.door->paper, QPageSize::A4);
        QVERIFY(!QFile::exists(shown.door->file));
        shown.door->agrees = true;
        shown.button(u"print"_s)->click();
        QVERIFY(QFile(shown.door->file).size() > 1000);
        QVERIFY(QFile::remove(shown.door->file));
        shown.button(u"preview"_s)->click();
        QCOMPARE(shown.door->previewAsked, 1);
        QVERIFY(QFile(shown.door->file).size() > 1000);
        QCOMPARE(shown.letters(), 0u); // printing a draft finalises nothing
    }

    void theListShowsWhatMustStillBePosted()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        shown.finalise();
        const auto *list = shown.screen.findChild<QTreeView *>(u"letters"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        shown.screen.findChild<QComboBox *>(u"filter"_s)->setCurrentIndex(1);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"DS-2026/0001-1"_s);
    }

    void whatIsTypedComesToThePageAndIsKept()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        QVERIFY(shown.editor()->isVisible());
        QSignalSpy settled(shown.drafting(), &Drafting::settled);
        shown.body()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(shown.body(), u"Paldies. "_s);
        QVERIFY(shown.drafting()->isUnsaved());
        QTRY_COMPARE(settled.size(), 1); // once, after the last key
        QVERIFY(shown.text().contains(u"Paldies. "_s));
        QVERIFY(shown.drafting()->save());
        QCOMPARE(shown.drafts().size(), 1U);
        shown.finalise();
        QVERIFY(shown.test.office->store.letters.of(request.id).front().plainText.contains(u"Paldies. "_s));
    }

    void savingKeepsTheCursorAndWhatCanBeUndone()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        shown.body()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(shown.body(), u"Paldies. "_s);
        const int position = shown.body()->textCursor().position();
        QVERIFY(shown.drafting()->save());
        Q_EMIT shown.desk.changed(); // as after a step elsewhere
        QCOMPARE(shown.body()->textCursor().position(), position);
        QVERIFY(shown.body()->document()->isUndoAvailable());
    }

    void whatIsCutIsMissedAtOnceAndFoundAgain()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        QVERIFY(shown.body()->jumpTo({u"case_no"_s}));
        QTest::keyClick(shown.body(), Qt::Key_Delete);
        QTRY_COMPARE(shown.missing().size(), 1);
        QVERIFY(shown.missing().first().startsWith(u"Missing: Reference to the request"_s));
        QVERIFY(shown.page()->isVisible());
        QVERIFY(!shown.button(u"finalise"_s)->isEnabled());
        shown.needs()->setCurrentRow(0);
        QSignalSpy chosen(&shown.screen, &LetterScreen::requestChosen);
        QTest::keyClick(shown.needs(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(shown.body()->hasFocus());
        shown.body()->undo();
        QTRY_COMPARE(shown.missing(), QStringList());
        QVERIFY(shown.button(u"finalise"_s)->isEnabled());
    }

    void whoMayNotEditReads()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.desk.signIn(shown.test.clerk);
        shown.screen.showDraft(request.id, u"answer"_s);
        QVERIFY(!shown.editor()->isVisible());
        QVERIFY(shown.screen.findChild<PlainTextView *>(u"text"_s)->isVisible());
        QVERIFY(shown.button(u"finalise"_s)->isEnabled());
    }

    void anEarlierVersionIsComparedAndTakenUpAgain()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        const QString composed = shown.body()->toPlainText();
        shown.body()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(shown.body(), u"Paldies. "_s);
        shown.button(u"versions"_s)->click();
        const auto *differences = shown.screen.findChild<QTextEdit *>(u"differences"_s);
        QVERIFY(differences->isVisible());
        QVERIFY(differences->toPlainText().contains(u"Paldies. "_s));
        const auto *choice = shown.screen.findChild<QComboBox *>(u"version"_s);
        QCOMPARE(choice->count(), 2);
        QVERIFY(choice->itemText(1).contains(shown.test.handler.name));
        shown.button(u"restore"_s)->click();
        QVERIFY(!differences->isVisible());
        QCOMPARE(shown.body()->toPlainText(), composed);
        QCOMPARE(shown.drafts().size(), 2U); // nothing is lost by it
    }

    void twoOfficersSeeBothTexts()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        const LetterKey key{request.id, u"answer"_s, {}};
        const auto other = letterInHand(*shown.test.office, shown.test.by(shown.test.approver), key);
        Letter theirs = other->letter;
        theirs.body.first().runs.append({u" Cits teksts."_s});
        QVERIFY(saveEdited(*shown.test.office, shown.test.by(shown.test.approver), key,
                           {theirs, other->composed.letter}));
        shown.body()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(shown.body(), u"Mans teksts. "_s);
        QVERIFY(shown.drafting()->save());
        QVERIFY(shown.banner()->text().startsWith(u"Two officers"_s));
        QVERIFY(!shown.button(u"finalise"_s)->isEnabled());
        shown.banner()->findChild<QPushButton *>()->click();
        QVERIFY(
            shown.screen.findChild<QTextEdit *>(u"differences"_s)->toPlainText().contains(u"Cits teksts."_s));
        shown.button(u"keep"_s)->click();
        QVERIFY(shown.button(u"finalise"_s)->isEnabled());
        QVERIFY(shown.body()->toPlainText().contains(u"Mans teksts."_s));
        QCOMPARE(shown.drafts().size(), 3U);
    }

    void aFinalLetterIsCorrectedByANewOne()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.desk.signIn(shown.test.approver);
        shown.screen.showDraft(request.id, u"answer"_s);
        shown.finalise();
        QVERIFY(shown.button(u"correct"_s)->isVisible());
        shown.button(u"correct"_s)->click();
        QVERIFY(shown.editor()->isVisible());
        QVERIFY(shown.body()->toPlainText().contains(u"DS-2026/0001-1"_s));
        shown.finalise();
        QCOMPARE(shown.letters(), 2U);
        QVERIFY(letterPage(shown.test.office->store, false, 9).rows.back().replacedBy == u"DS-2026/0001-2"_s);
    }

    void aMissingDictionaryIsSaid()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.spelling->installed = SpellCheck::State::Missing;
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        QVERIFY(shown.screen.findChild<QLabel *>(u"dictionary"_s)->text().contains(u"hunspell-lv"_s));
    }

    void aLearntWordIsKeptForTheOffice()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        Q_EMIT shown.body()->wordLearnt(u"pārnesamība"_s);
        QVERIFY(shown.spelling->learnt.contains(u"pārnesamība"_s));
        QCOMPARE(shown.test.office->store.dictionaryWords.in(Language::Latvian),
                 QStringList{u"pārnesamība"_s});
    }

    void thePageZoomsAndKeepsItsBounds()
    {
        Shown shown;
        const Request request = shown.approved();
        shown.open();
        shown.screen.showDraft(request.id, u"answer"_s);
        PageView *page = shown.page();
        QVERIFY(page->fitsWidth());
        page->zoomTo(100);
        QCOMPARE(page->zoom(), 4.0);
        page->zoomTo(0);
        QCOMPARE(page->zoom(), 0.25);
        page->fitWidth();
        QVERIFY(page->zoom() > 0.25);
        QCOMPARE(page->accessibleName(), u"Page 1 of 1"_s);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestLetterScreen)
#include "tst_letterscreen.moc"
