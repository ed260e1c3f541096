// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/chartfigures.h"

#include <QWidget>

class QChartView;

/// Bars with their numbers beside them and a legend; the colours follow the palette and only support the
/// words. The one place that knows the charts of Qt.
class ReportChart : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChart(QWidget *parent = nullptr);

    void show(const ChartFigures &figures);
    using QWidget::show;
    /// On white, for paper.
    [[nodiscard]] static QImage pictureOf(const ChartFigures &figures, const QSize &size);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    ChartFigures m_figures;
    QChartView *m_view;
};
