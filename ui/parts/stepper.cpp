// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stepper.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/look/tone.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int circle = 20;
constexpr int gap = 24; // the line between two stages
} // namespace

Stepper::Stepper(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Stepper::show(std::vector<Stage> stages)
{
    m_stages = std::move(stages);
    explain();
    updateGeometry();
    update();
}

void Stepper::explain()
{
    QStringList whole;
    QString current;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages[i];
        switch (stage.progress) {
        case Stage::Progress::Done:
            whole << tr("%1: done").arg(stage.name);
            break;
        case Stage::Progress::Current:
            whole << tr("%1: current").arg(stage.name);
            current = tr("Step %1 of %2: %3").arg(i + 1).arg(m_stages.size()).arg(stage.name);
            break;
        case Stage::Progress::Later:
            whole << tr("%1: to come").arg(stage.name);
            break;
        }
    }
    setAccessibleName(current.isEmpty() && !m_stages.empty() ? whole.last() : current);
    setAccessibleDescription(whole.join(u", "_s));
    setToolTip(whole.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QFont Stepper::fontOf(const Stage &stage) const
{
    return lettered(font(),
                    stage.progress == Stage::Progress::Current ? Lettering::Heading : Lettering::Body);
}

int Stepper::widthOf(const Stage &stage, bool named) const
{
    if (!named && stage.progress != Stage::Progress::Current)
        return circle;
    return circle + grid::unit + QFontMetrics(fontOf(stage)).horizontalAdvance(stage.name) + 2;
}

int Stepper::widthOfAll(bool named) const
{
    int width = 0;
    for (const Stage &stage : m_stages)
        width += widthOf(stage, named) + gap;
    return std::max(0, width - gap);
}

QSize Stepper::sizeHint() const
{
    return {widthOfAll(true), std::max(circle, fontMetrics().height()) + 2 * grid::half};
}

QSize Stepper::minimumSizeHint() const
{
    return {std::min(widthOfAll(false), 40 * grid::unit), sizeHint().height()};
}

void Stepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        explain();
    QWidget::changeEvent(event);
}

// Where the names do not all fit, only the current stage keeps its name.
void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool named = widthOfAll(true) <= width();
    int x = 0;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages[i];
        const QRect place(x, 0, std::min(widthOf(stage, named), std::max(circle, width() - x)), height());
        paintStage(painter, QStyle::visualRect(layoutDirection(), rect(), place), i);
        x += widthOf(stage, named);
        if (i + 1 < m_stages.size()) {
            const bool done = stage.progress == Stage::Progress::Done;
            painter.setPen(QPen(done ? accentOf(palette()) : palette().color(QPalette::Mid), 1.5));
            const QRect line(x + grid::half + 2, 0, gap - 2 * grid::half - 4, height());
            const QRect placed = QStyle::visualRect(layoutDirection(), rect(), line);
            painter.drawLine(placed.left(), placed.center().y(), placed.right(), placed.center().y());
        }
        x += gap;
    }
}

void Stepper::paintStage(QPainter &painter, const QRect &place, std::size_t index) const
{
    const Stage &stage = m_stages[index];
    const bool later = stage.progress == Stage::Progress::Later;
    const bool current = stage.progress == Stage::Progress::Current;
    const QColor accent = accentOf(palette());
    QRectF disc(place.left(), 0, circle, circle);
    disc.moveTop(place.center().y() - circle / 2.0 + 0.5);
    if (isRightToLeft())
        disc.moveRight(place.right());

    painter.setPen(QPen(later ? palette().color(QPalette::PlaceholderText) : accent, current ? 2.0 : 1.25));
    painter.setBrush(stage.progress == Stage::Progress::Done ? QBrush(accent) : QBrush(palette().base()));
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (stage.progress == Stage::Progress::Done) {
        painter.setPen(QPen(onAccentOf(palette()), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const QPointF middle = disc.center();
        const std::array<QPointF, 3> tick{middle + QPointF(-3.8, 0.2), middle + QPointF(-1.2, 2.8),
                                          middle + QPointF(3.8, -2.8)};
        painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
    } else {
        painter.setFont(lettered(font(), Lettering::Small));
        painter.setPen(current ? accent : palette().color(QPalette::PlaceholderText));
        painter.drawText(disc, Qt::AlignCenter, QString::number(index + 1));
    }

    const QRect words =
        QStyle::visualRect(layoutDirection(), place, place.adjusted(circle + grid::unit, 0, 0, 0));
    if (words.width() < circle)
        return;
    painter.setFont(fontOf(stage));
    painter.setPen(palette().color(later ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(stage.name, Qt::ElideRight, words.width()));
}
