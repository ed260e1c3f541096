// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/batchpanel.h"

#include "core/casework/finalise.h"
#include "core/store/lists/letterfile.h"
#include "tests/support/hostile.h"
#include "tests/support/samplerequests.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/scriptedprintdoor.h"
#include "ui/desk/desk.h"
#include "ui/page/letterpage.h"
#include "ui/parts/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

class Shown
{
public:
    explicit Shown(int count = 3) : desk([this] { return test.now; }, dialogue), panel(desk, door)
    {
        for (int i = 0; i < count; ++i) {
            const Request request =
                registeredRequest(test, u"Anna"_s, u"Kalniņa"_s + QString(i + 1, u'a'), QDate(2026, 11, 3));
            letters.push_back(acknowledge(*test.office, test.by(test.handler), {request.id, 0}, pdfOf)->id);
        }
        door.file = test.folder.filePath(u"printed.pdf"_s);
        desk.use(std::make_unique<Office>(test.place()));
        desk.signIn(test.handler);
        panel.resize(900, 700);
        panel.QWidget::show();
        panel.show(letters);
    }
    void press(const QString &name) { panel.findChild<QPushButton *>(name)->click(); }
    void choose(const QString &box, int index) { panel.findChild<QComboBox *>(box)->setCurrentIndex(index); }
    [[nodiscard]] Banner *banner() const { return panel.findChild<Banner *>(u"batchBanner"_s); }
    [[nodiscard]] int pagesOf(const QString &path) const
    {
        QProcess process;
        process.start(u"pdfinfo"_s, {path});
        process.waitForFinished();
        const QString about = QString::fromUtf8(process.readAllStandardOutput());
        return about.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }
    [[nodiscard]] QString lastAct() const { return test.office->store.journal.head()->act; }

    TestOffice test;
    std::vector<LetterId> letters;
    ScriptedDialogue dialogue;
    ScriptedPrintDoor door;
    Desk desk;
    BatchPanel panel;
};

} // namespace

class TestBatchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAndEnvelopesArePrintedAndCountAsPrintedWhenTheOfficerSaysSo()
    {
        Shown shown;
        shown.choose(u"addresses"_s, 1);
        shown.press(u"printBatch"_s);
        QTRY_VERIFY(!shown.panel.isRunning());
        QCOMPARE(shown.pagesOf(shown.door.file), 6);
        QVERIFY(shown.lastAct() != "print_letters"_L1);
        shown.banner()->findChild<QPushButton *>()->click();
        QCOMPARE(shown.lastAct(), u"print_letters"_s);
    }

    void onePdfIsWrittenWholeOrNotAtAll()
    {
        Shown shown;
        const QString path = shown.test.folder.filePath(u"all.pdf"_s);
        shown.choose(u"addresses"_s, 3);
        shown.dialogue.willSave(path);
        shown.press(u"saveBatch"_s);
        QTRY_VERIFY(!shown.panel.isRunning());
        QCOMPARE(shown.pagesOf(path), 4);
        const QString nowhere = shown.test.folder.filePath(u"missing/all.pdf"_s);
        shown.dialogue.willSave(nowhere);
        shown.press(u"saveBatch"_s);
        QTRY_VERIFY(!shown.panel.isRunning());
        QVERIFY(shown.banner()->text().contains(u"could not be written"_s));
        QVERIFY(!QFile::exists(nowhere));
    }

    void stoppingLeavesNoFile()
    {
        Shown shown;
        const QString path = shown.test.folder.filePath(u"all.pdf"_s);
        shown.dialogue.willSave(path);
        shown.press(u"saveBatch"_s);
        QVERIFY(shown.panel.isRunning());
        shown.press(u"stopBatch"_s);
        QVERIFY(!shown.panel.isRunning());
        QVERIFY(!QFile::exists(path));
        QVERIFY(shown.banner()->text().startsWith("Stopped"_L1));
    }

    void aFileEachIsTheFrozenOneAndNothingIsOverwrittenUnasked()
    {
        Shown shown;
        const QDir folder(shown.test.folder.filePath(u"out"_s));
        QVERIFY(folder.mkpath(u"."_s));
        shown.dialogue.willChooseFolder(folder.path());
        shown.press(u"saveEach"_s);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 3);
        for (const QString &name : names)
            QVERIFY2(name.startsWith("DS-2026"_L1), qPrintable(name));
        QFile first(folder.filePath(names.first()));
        QVERIFY(first.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), letterPdf(shown.test.office->store, shown.letters.front()));
        first.close();

        QVERIFY(first.open(QIODevice::WriteOnly));
        first.write("mine");
        first.close();
        shown.dialogue.willChooseFolder(folder.path());
        shown.dialogue.willAnswer(u"replace_letters"_s, u"leave"_s);
        shown.press(u"saveEach"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), QByteArray("mine"));
        first.close();
        shown.dialogue.willChooseFolder(folder.path());
        shown.dialogue.willAnswer(u"replace_letters"_s, u"replace"_s);
        shown.press(u"saveEach"_s);
        QVERIFY(QFile(first.fileName()).size() > 1000);
    }

    void withoutAPrinterPdfIsOffered()
    {
        Shown shown;
        shown.door.printers = false;
        shown.press(u"printBatch"_s);
        QCOMPARE(shown.door.printAsked, 0);
        QVERIFY(shown.banner()->text().startsWith("No printer"_L1));
        const QString path = shown.test.folder.filePath(u"all.pdf"_s);
        shown.dialogue.willSave(path);
        shown.banner()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(QFile::exists(path));
    }

    void aPreviewShowsTheSamePages()
    {
        Shown shown;
        shown.choose(u"addresses"_s, 2);
        shown.press(u"previewBatch"_s);
        QCOMPARE(shown.door.previewAsked, 1);
        QCOMPARE(shown.pagesOf(shown.door.file), 6);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestBatchPanel)
#include "tst_batchpanel.moc"
