// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchart.h"

#include "ui/look/theme.h"
#include "ui/look/tone.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Told apart by lightness as well as by hue, on light and dark ground.
QList<QColor> coloursOn(const QPalette &palette, qsizetype count, bool stacked)
{
    const bool dark = isDark(palette);
    if (!stacked)
        return {dark ? QColor(0x5a6b75) : QColor(0xa9bcc6), accentOf(palette)};
    const QList<QColor> light{QColor(0x2e7d4f), QColor(0x8fbf6a), QColor(0xb3413a), QColor(0x9aa5ab),
                              QColor(0x6a6f9c), QColor(0xc9a227), QColor(0x1b6a86)};
    QList<QColor> colours;
    for (qsizetype i = 0; i < count; ++i)
        colours.append(dark ? light[i % light.size()].lighter(125) : light[i % light.size()]);
    return colours;
}

qint64 highestOf(const ChartFigures &figures)
{
    qint64 highest = 1;
    for (qsizetype i = 0; i < figures.categories.size(); ++i) {
        qint64 sum = 0;
        for (const ChartFigures::Series &series : figures.series) {
            sum = figures.stacked ? sum + series.values[i] : std::max(sum, series.values[i]);
        }
        highest = std::max(highest, sum);
    }
    return highest;
}

QAbstractBarSeries *emptySeries(const ChartFigures &figures)
{
    if (figures.lying)
        return figures.stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                               : new QHorizontalBarSeries;
    return figures.stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
}

/// Bars that lie are drawn from below: the first category comes last.
QStringList categoriesOf(const ChartFigures &figures)
{
    QStringList categories = figures.categories;
    if (figures.lying)
        std::ranges::reverse(categories);
    return categories;
}

QAbstractBarSeries *seriesOf(const ChartFigures &figures, const QPalette &palette)
{
    QAbstractBarSeries *bars = emptySeries(figures);
    const QList<QColor> colours = coloursOn(palette, figures.series.size(), figures.stacked);
    for (qsizetype i = 0; i < figures.series.size(); ++i) {
        auto *set = new QBarSet(figures.series[i].name);
        QList<qint64> values = figures.series[i].values;
        if (figures.lying)
            std::ranges::reverse(values);
        for (const qint64 value : values)
            set->append(double(value));
        set->setColor(colours[i % colours.size()]);
        set->setBorderColor(Qt::transparent);
        set->setLabelColor(palette.color(QPalette::Text));
        bars->append(set);
    }
    if (!figures.stacked) {
        bars->setLabelsVisible(true);
        bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    }
    return bars;
}

std::unique_ptr<QChart> chartOf(const ChartFigures &figures, const QPalette &palette)
{
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundBrush(palette.color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(palette.color(QPalette::Text));
    if (figures.series.isEmpty())
        return chart;
    QAbstractBarSeries *bars = seriesOf(figures, palette);
    chart->addSeries(bars);
    auto *names = new QBarCategoryAxis;
    names->append(categoriesOf(figures));
    auto *numbers = new QValueAxis;
    // Room above the highest bar for its number.
    numbers->setRange(0, double(highestOf(figures)) * 1.15);
    numbers->setLabelFormat(u"%.0f"_s);
    numbers->applyNiceNumbers();
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{names, numbers}) {
        axis->setLabelsColor(palette.color(QPalette::Text));
        axis->setLinePenColor(lineOf(palette));
        axis->setGridLineColor(lineOf(palette));
    }
    names->setGridLineVisible(false);
    chart->addAxis(names, figures.lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(numbers, figures.lying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(names);
    bars->attachAxis(numbers);
    return chart;
}

} // namespace

ReportChart::ReportChart(QWidget *parent) : QWidget(parent), m_view(new QChartView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the numbers stand in the table below
    setMinimumHeight(180);
}

void ReportChart::show(const ChartFigures &figures)
{
    m_figures = figures;
    draw();
}

QImage ReportChart::pictureOf(const ChartFigures &figures, const QSize &size)
{
    const QPalette paper = lightPalette();
    QChartView view(chartOf(figures, paper).release());
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setPalette(paper);
    view.resize(size / 2);
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    view.render(&painter);
    return image;
}

void ReportChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ReportChart::draw()
{
    // The view does not delete the chart it had.
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chartOf(m_figures, palette()).release());
    setAccessibleDescription(inWords(m_figures));
    m_view->setAccessibleName(inWords(m_figures));
}
