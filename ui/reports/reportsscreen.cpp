// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsscreen.h"

#include "core/store/lists/casefacts.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/page/reportpage.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/reports.h"
#include "ui_reportsscreen.h"

#include <QEvent>
#include <QHeaderView>
#include <QSaveFile>

using atbilde::Occasion;
using atbilde::Office;
using atbilde::RefusalReason;
using atbilde::ReportTable;
using atbilde::Result;
using atbilde::YearReport;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString columnsKey = u"reports/columns"_s;
const QString rowsKey = u"reports/rows"_s;
constexpr QSize pictureSize(1600, 700);
constexpr int widestWithRoom = 4;

} // namespace

ReportsScreen::ReportsScreen(Desk &desk, Preferences &preferences)
    : m_desk(desk),
      m_preferences(preferences),
      m_ui(std::make_unique<Ui::ReportsScreen>()),
      m_work(desk),
      m_model(new ReportTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_ui->table->setModel(m_model);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->progress->hide();
    m_ui->nothing->hide();
    setFocusProxy(m_ui->sections);
    if (!m_ui->columns->restoreState(m_preferences.layout(columnsKey)))
        m_ui->columns->setSizes({320, 760});
    if (!m_ui->rows->restoreState(m_preferences.layout(rowsKey)))
        m_ui->rows->setSizes({320, 320});
    connectParts();
    rename();
}

ReportsScreen::~ReportsScreen() = default;

void ReportsScreen::connectParts()
{
    connect(m_ui->year, &QComboBox::activated, this, &ReportsScreen::count);
    connect(m_ui->sections, &QListWidget::currentRowChanged, this, &ReportsScreen::showSection);
    connect(m_ui->saveXlsx, &QPushButton::clicked, this, [this] { save(u"xlsx"_s); });
    connect(m_ui->saveCsv, &QPushButton::clicked, this, [this] { save(u"csv"_s); });
    connect(m_ui->savePdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(m_ui->cancel, &QPushButton::clicked, &m_work, &Work::cancel);
    connect(&m_work, &Work::started, m_ui->progress, &QWidget::show);
    connect(&m_work, &Work::finished, m_ui->progress, &QWidget::hide);
}

void ReportsScreen::refresh()
{
    offerYears();
    count();
}

void ReportsScreen::offerYears()
{
    const auto years = m_desk.read([](Office &office) { return yearsWithRequests(office.store); });
    if (!years)
        return;
    const int chosen = m_ui->year->currentData().toInt();
    m_ui->year->clear();
    for (const int year : *years)
        m_ui->year->addItem(QString::number(year), year);
    m_ui->year->setCurrentIndex(std::max(0, m_ui->year->findData(chosen)));
    const bool any = !years->empty();
    m_ui->columns->setVisible(any);
    m_ui->nothing->setVisible(!any);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->year, m_ui->saveXlsx, m_ui->saveCsv, m_ui->savePdf})
        part->setEnabled(any);
}

void ReportsScreen::count()
{
    const int year = m_ui->year->currentData().toInt();
    if (year == 0 || m_work.isRunning())
        return;
    m_work.run(
        [year](Office &office, const Occasion &occasion, const Work::Report &report) {
            return yearReport(office, year, occasion.day(), [&] { return report(0, 0); });
        },
        [this](const Result<YearReport> &report) {
            if (!report) {
                m_desk.showRefusal(report.error());
                return;
            }
            m_report = *report;
            showReport();
            // Another year was chosen meanwhile.
            if (m_ui->year->currentData().toInt() != m_report->year.year)
                QMetaObject::invokeMethod(this, &ReportsScreen::count, Qt::QueuedConnection);
        });
}

void ReportsScreen::showReport()
{
    if (!m_report)
        return;
    const int section = std::max(0, m_ui->sections->currentRow());
    m_tables = tablesOf(m_report->year, m_report->before);
    const QSignalBlocker quiet(m_ui->sections);
    m_ui->sections->clear();
    for (const ReportTable &table : m_tables)
        m_ui->sections->addItem(table.title);
    m_ui->sections->setCurrentRow(section);
    showSection();
}

void ReportsScreen::showSection()
{
    const int section = m_ui->sections->currentRow();
    if (!m_report || section < 0 || section >= m_tables.size())
        return;
    m_model->show(m_tables[section]);
    QHeaderView *heading = m_ui->table->horizontalHeader();
    heading->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Few columns leave room for long names; many need it themselves.
    if (m_model->columnCount() <= widestWithRoom)
        heading->setSectionResizeMode(0, QHeaderView::Stretch);
    const ChartFigures figures = chartOf(section, m_report->year, m_report->before);
    m_ui->chart->setVisible(!figures.series.isEmpty());
    m_ui->chart->show(figures);
}

void ReportsScreen::save(const QString &kind)
{
    if (!m_report)
        return;
    const FileKind file{kind == u"pdf"   ? tr("Documents (PDF)")
                        : kind == u"csv" ? tr("Tables (CSV)")
                                         : tr("Spreadsheets (XLSX)"),
                        {u"*."_s + kind}};
    const QString path = m_desk.dialogue().saveFile(
        reportTitle(m_report->year.year),
        tr("statistics-%1", "file name").arg(m_report->year.year) + u'.' + kind, file);
    if (path.isEmpty())
        return;
    const QByteArray bytes = madeAs(kind);
    QSaveFile saved(path);
    if (bytes.isEmpty() || !saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() ||
        !saved.commit()) {
        m_desk.showRefusal({RefusalReason::FileNotWritten, {path, saved.errorString()}});
        return;
    }
    Q_EMIT announced({Tone::Good, tr("Written: %1", "file").arg(path), {}, {}, true});
}

QByteArray ReportsScreen::madeAs(const QString &kind) const
{
    if (kind == u"xlsx")
        return xlsxOf(m_tables);
    if (kind == u"csv")
        return csvOf(m_tables);
    ReportPage page;
    page.title = reportTitle(m_report->year.year);
    const auto name = m_desk.read([](Office &office) { return office.organisation().name; });
    page.subtitle = reportSubtitle(name.value_or(QString()), m_desk.today());
    for (qsizetype section = 0; section < m_tables.size(); ++section) {
        const ChartFigures figures = chartOf(section, m_report->year, m_report->before);
        if (!figures.series.isEmpty() && section <= 3)
            page.pictures.append(ReportChart::pictureOf(figures, pictureSize));
    }
    page.tables = m_tables;
    page.pageMark = pageMark();
    page.locale = localeOf(spokenLanguage());
    return pdfOf(page);
}

void ReportsScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
        showReport();
    }
}

void ReportsScreen::hideEvent(QHideEvent *event)
{
    m_preferences.setLayout(columnsKey, m_ui->columns->saveState());
    m_preferences.setLayout(rowsKey, m_ui->rows->saveState());
    QWidget::hideEvent(event);
}

void ReportsScreen::rename()
{
    m_ui->title->setText(tr("Reports"));
    for (QPushButton *button : {m_ui->saveXlsx, m_ui->saveCsv, m_ui->savePdf})
        button->setIcon(icon(Symbol::Export));
    m_ui->nothing->say(Symbol::Reports, tr("No requests yet, nothing to count."),
                       tr("Statistics appear with the first registered request."));
}
