// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/yearreport.h"
#include "core/report/reporttable.h"
#include "ui/desk/work.h"
#include "ui/parts/banner.h"

#include <QWidget>

#include <memory>
#include <optional>

class Desk;
class Preferences;
class ReportTableModel;
namespace Ui {
class ReportsScreen;
}

/// The statistics of a year beside the year before: sections at the left, the chart of one above its numbers
/// at the right. Counted beside the window; saved as a spreadsheet, a table or a document.
class ReportsScreen : public QWidget
{
    Q_OBJECT

public:
    ReportsScreen(Desk &desk, Preferences &preferences);
    ~ReportsScreen() override;

    /// Counts anew when the screen is seen.
    void refresh();

Q_SIGNALS:
    void announced(const BannerMessage &message);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void offerYears();
    void count();
    void showReport();
    void showSection();
    void save(const QString &kind);
    [[nodiscard]] QByteArray madeAs(const QString &kind) const;
    void rename();

    Desk &m_desk;
    Preferences &m_preferences;
    std::unique_ptr<Ui::ReportsScreen> m_ui;
    Work m_work;
    ReportTableModel *m_model;
    std::optional<atbilde::YearReport> m_report;
    QList<atbilde::ReportTable> m_tables;
};
