// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/letterpaperpage.h"

#include "core/casework/letterpaper.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/scriptedprintdoor.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/pageview.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

class Shown
{
public:
    explicit Shown(bool approver = true)
        : desk([this] { return test.now; }, dialogue),
          door(new ScriptedPrintDoor),
          page(desk, std::unique_ptr<PrintDoor>(door))
    {
        door->file = test.folder.filePath(u"printed.pdf"_s);
        desk.use(std::make_unique<Office>(test.place()));
        desk.signIn(approver ? test.approver : test.handler);
        page.resize(900, 700);
        page.show();
        page.refresh();
    }
    void press(const QString &name) { page.findChild<QPushButton *>(name)->click(); }
    [[nodiscard]] Banner *banner() const { return page.findChild<Banner *>(u"paperBanner"_s); }
    [[nodiscard]] Stationery stored() const { return stationery(test.office->store); }

    TestOffice test;
    ScriptedDialogue dialogue;
    Desk desk;
    ScriptedPrintDoor *door;
    LetterPaperPage page;
};

} // namespace

class TestLetterPaperPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsShownAtOnceAndSavedWhenAsked()
    {
        Shown shown;
        QVERIFY(shown.page.findChild<PageView *>()->pageCount() >= 2);
        shown.page.findChild<QSpinBox *>(u"left"_s)->setValue(40);
        shown.page.findChild<QLineEdit *>(u"footer0"_s)->setText(u"Banka LV00"_s);
        QCOMPARE(shown.stored(), Stationery());
        shown.page.refresh(); // keeps what was typed
        QCOMPARE(shown.page.findChild<QSpinBox *>(u"left"_s)->value(), 40);
        shown.press(u"savePaper"_s);
        QCOMPARE(shown.stored().left, 40);
        QCOMPARE(shown.stored().footer, QStringList{u"Banka LV00"_s});
        QCOMPARE(shown.banner()->tone(), Tone::Good);
        shown.page.findChild<QSpinBox *>(u"left"_s)->setValue(22);
        shown.press(u"discardPaper"_s);
        QCOMPARE(shown.page.findChild<QSpinBox *>(u"left"_s)->value(), 40);
    }

    void aLogoIsCheckedKeptAndRemoved()
    {
        Shown shown;
        const QString wrong = shown.test.folder.filePath(u"wrong.png"_s);
        QFile file(wrong);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        shown.dialogue.willOpen({wrong});
        shown.press(u"chooseLogo"_s);
        QVERIFY(shown.banner()->text().contains(u"wrong.png"_s));
        QVERIFY(shown.page.stationery().logo.isEmpty());

        const QString right = shown.test.folder.filePath(u"logo.png"_s);
        QImage picture(300, 100, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(right));
        shown.dialogue.willOpen({right});
        shown.press(u"chooseLogo"_s);
        shown.press(u"savePaper"_s);
        QVERIFY(!shown.stored().logoImage.isEmpty());
        shown.press(u"removeLogo"_s);
        shown.press(u"savePaper"_s);
        QVERIFY(shown.stored().logo.isEmpty());
    }

    void whoMayNotOnlyLooks()
    {
        Shown shown(false);
        QVERIFY(!shown.page.findChild<QPushButton *>(u"savePaper"_s)->isVisible());
        QVERIFY(!shown.page.findChild<QSpinBox *>(u"left"_s)->isEnabled());
        QVERIFY(shown.page.findChild<QPushButton *>(u"printTestPage"_s)->isEnabled());
    }

    void theTestPageIsPrintedOrSaved()
    {
        Shown shown;
        shown.press(u"printTestPage"_s);
        QCOMPARE(shown.door->printAsked, 1);
        QVERIFY(QFile(shown.door->file).size() > 1000);
        shown.door->printers = false;
        shown.press(u"printTestPage"_s);
        QCOMPARE(shown.door->printAsked, 1);
        QVERIFY(shown.banner()->text().startsWith("No printer"_L1));
        const QString path = shown.test.folder.filePath(u"page.pdf"_s);
        shown.dialogue.willSave(path);
        shown.banner()->findChild<QPushButton *>()->click();
        QVERIFY(QFile(path).size() > 1000);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestLetterPaperPage)
#include "tst_letterpaperpage.moc"
