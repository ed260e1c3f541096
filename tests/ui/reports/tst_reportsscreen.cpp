// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsscreen.h"

#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "ui/desk/desk.h"
#include "ui/reports/chartfigures.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/window/preferences.h"
#include "ui/wording/reports.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(bool empty = false)
        : preferences(test.folder.filePath(u"window.ini"_s)),
          desk([this] { return test.now; }, dialogue),
          screen(desk, preferences)
    {
        if (!empty)
            const FilledCase filled(test);
        desk.use(std::move(test.office));
        desk.signIn(test.reader);
        screen.resize(1000, 700);
        screen.show();
        screen.refresh();
    }

    template <class T>
    T *part(const QString &name)
    {
        return screen.findChild<T *>(name);
    }
    [[nodiscard]] QAbstractItemModel *figures() { return part<QTableView>(u"table"_s)->model(); }

    TestOffice test;
    ScriptedDialogue dialogue;
    Preferences preferences;
    Desk desk;
    ReportsScreen screen;
};

} // namespace

class TestReportsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestYearIsCountedBesideTheWindow()
    {
        Bench bench;
        QTRY_COMPARE(bench.part<QListWidget>(u"sections"_s)->count(), 9);
        QCOMPARE(bench.part<QComboBox>(u"year"_s)->currentText(), u"2026"_s);
        QCOMPARE(bench.figures()->index(0, 1).data().toString(), u"1"_s);
        QTRY_VERIFY(!bench.part<QWidget>(u"progress"_s)->isVisible());
    }

    void aSectionWithoutAChartGivesItsRoomToTheFigures()
    {
        Bench bench;
        auto *sections = bench.part<QListWidget>(u"sections"_s);
        QTRY_COMPARE(sections->count(), 9);
        QVERIFY(bench.part<QWidget>(u"chart"_s)->isVisible());
        sections->setCurrentRow(8);
        QVERIFY(!bench.part<QWidget>(u"chart"_s)->isVisible());
        QVERIFY(bench.figures()->rowCount() > 5);
    }

    void aSpreadsheetIsWrittenWhereTheOfficerSays()
    {
        Bench bench;
        QTRY_COMPARE(bench.part<QListWidget>(u"sections"_s)->count(), 9);
        const QString path = bench.test.folder.filePath(u"skaits.xlsx"_s);
        bench.dialogue.willSave(path);
        bench.part<QPushButton>(u"saveXlsx"_s)->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
    }

    void aDocumentHoldsTheCharts()
    {
        Bench bench;
        QTRY_COMPARE(bench.part<QListWidget>(u"sections"_s)->count(), 9);
        const QString path = bench.test.folder.filePath(u"skaits.pdf"_s);
        bench.dialogue.willSave(path);
        bench.part<QPushButton>(u"savePdf"_s)->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count("/Subtype /Image") >= 4);
    }

    void anOfficeWithoutRequestsSaysWhatToDo()
    {
        Bench bench(true);
        QVERIFY(bench.part<QWidget>(u"nothing"_s)->isVisible());
        QVERIFY(!bench.part<QPushButton>(u"saveXlsx"_s)->isEnabled());
    }

    void everyChartHasABarForEachCategoryAndIsSaidInWords()
    {
        atbilde::YearStatistics year;
        year.year = 2026;
        year.refusalGrounds.insert(u"17(3)(b)"_s, 2);
        atbilde::YearStatistics before;
        before.year = 2025;
        for (qsizetype table = 0; table < tablesOf(year, before).size(); ++table) {
            const ChartFigures figures = chartOf(table, year, before);
            for (const ChartFigures::Series &series : figures.series)
                QCOMPARE(series.values.size(), figures.categories.size());
            QCOMPARE(inWords(figures).isEmpty(), figures.series.isEmpty());
        }
    }

    void theModelKeepsItsPromises()
    {
        ReportTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show({u"a"_s, {u"x"_s, u"y"_s}, {{u"r"_s, qint64(1)}, {u"s"_s, 2.5}}});
        QCOMPARE(model.index(1, 1).data().toString().right(2), u".5"_s);
        QVERIFY(!model.headerData(5, Qt::Horizontal).isValid());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestReportsScreen)
#include "tst_reportsscreen.moc"
