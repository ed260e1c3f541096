// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pageview.h"

#include "ui/look/grid.h"
#include "ui/look/tone.h"
#include "ui/page/pageframe.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace {

constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr double zoomStep = 1.2;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(3 * grid::unit);
    horizontalScrollBar()->setSingleStep(3 * grid::unit);
    rename();
}

void PageView::show(std::optional<LetterPages> pages)
{
    m_pages = std::move(pages);
    m_images.clear();
    arrange();
    viewport()->update();
    rename();
    Q_EMIT pageTurned(currentPage(), pageCount());
}

int PageView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

int PageView::currentPage() const
{
    if (!m_pages)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int page = int(middle / (pageSize().height() + grid::wide));
    return std::clamp(page, 0, pageCount() - 1);
}

void PageView::goToPage(int page)
{
    const double top = std::clamp(page, 0, std::max(0, pageCount() - 1)) * (pageSize().height() + grid::wide);
    verticalScrollBar()->setValue(int(top));
}

double PageView::zoom() const
{
    if (!m_fitsWidth)
        return m_zoom;
    const double room = viewport()->width() - 2 * grid::wide;
    return std::clamp(room * PageFrame::dotsPerInch / (PageFrame::width * logicalDpiX()), smallest,
                      largest);
}

void PageView::zoomTo(double factor)
{
    m_zoom = std::clamp(factor, smallest, largest);
    m_fitsWidth = false;
    arrange();
}

void PageView::fitWidth()
{
    m_fitsWidth = true;
    arrange();
}

QSizeF PageView::pageSize() const
{
    const double scale = zoom() * logicalDpiX() / PageFrame::dotsPerInch;
    return {PageFrame::width * scale, PageFrame::height * scale};
}

QRectF PageView::placeOf(int page) const
{
    const QSizeF size = pageSize();
    const double left = std::max<double>(grid::wide, (viewport()->width() - size.width()) / 2);
    const QPointF corner(left - horizontalScrollBar()->value(),
                         grid::wide + page * (size.height() + grid::wide) - verticalScrollBar()->value());
    return {QPointF(std::floor(corner.x()), std::floor(corner.y())), size};
}

// The place in the letter stays in view when the scale changes.
void PageView::arrange()
{
    QScrollBar *down = verticalScrollBar();
    const double part = down->maximum() > 0 ? double(down->value()) / down->maximum() : 0;
    const QSizeF size = pageSize();
    const int height = int(pageCount() * (size.height() + grid::wide)) + grid::wide;
    const int width = int(size.width()) + 2 * grid::wide;
    down->setPageStep(viewport()->height());
    down->setRange(0, std::max(0, height - viewport()->height()));
    down->setValue(int(part * down->maximum()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_fitsWidth ? 0 : std::max(0, width - viewport()->width()));
    viewport()->update();
    Q_EMIT zoomed();
}

const QImage &PageView::imageFor(int page)
{
    const double dotsPerInch = zoom() * logicalDpiX() * devicePixelRatioF();
    if (dotsPerInch != m_imageScale) {
        m_images.clear();
        m_imageScale = dotsPerInch;
    }
    if (!m_images.contains(page)) {
        QImage image = imageOf(*m_pages, page, dotsPerInch);
        image.setDevicePixelRatio(devicePixelRatioF());
        m_images.insert(page, image);
    }
    return m_images[page];
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (!place.intersects(QRectF(viewport()->rect()))) {
            m_images.remove(page);
            continue;
        }
        painter.drawImage(place.topLeft(), imageFor(page));
        painter.setPen(lineOf(palette()));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(accentOf(palette()));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomTo(event->angleDelta().y() > 0 ? zoom() * zoomStep : zoom() / zoomStep);
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomTo(zoom() * zoomStep);
    case Qt::Key_Minus:
        return zoomTo(zoom() / zoomStep);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    rename();
    Q_EMIT pageTurned(currentPage(), pageCount());
}

void PageView::rename()
{
    setAccessibleName(m_pages ? tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount()) : tr("No page"));
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QAbstractScrollArea::changeEvent(event);
}
