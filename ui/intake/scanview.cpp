// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scanview.h"

#include "ui/desk/beside.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/wording/refusals.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using atbilde::FileKind;
using atbilde::PageChoice;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 4;
constexpr int widestPicture = 4000; ///< px; what the reader draws at most
constexpr int narrowestPicture = 200;
constexpr int roomyBar = 330; ///< px

QImage imageFrom(const QByteArray &png)
{
    return QImage::fromData(png, "png");
}

} // namespace

ScanView::ScanView(const atbilde::Reader &reader, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_beside(new Beside(this))
{
    arrange();
    rename();
    clear();
}

QToolButton *ScanView::addButton(const QString &name, void (ScanView::*act)())
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void ScanView::arrange()
{
    m_bar = new QWidget(this);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(2);
    m_previous = addButton(u"previousPage"_s, &ScanView::previous);
    m_place = new QLabel(m_bar);
    m_place->setObjectName(u"place"_s);
    m_place->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    bar->addWidget(m_place);
    m_next = addButton(u"nextPage"_s, &ScanView::next);
    bar->addSpacing(grid::unit);
    m_left = addButton(u"turnLeft"_s, &ScanView::turnLeft);
    m_right = addButton(u"turnRight"_s, &ScanView::turnRight);
    bar->addSpacing(grid::unit);
    m_smaller = addButton(u"smaller"_s, &ScanView::reduce);
    m_larger = addButton(u"larger"_s, &ScanView::enlarge);
    m_fit = addButton(u"fit"_s, &ScanView::fit);
    bar->addSpacing(grid::unit);
    m_begins = new QToolButton(m_bar);
    m_begins->setObjectName(u"begins"_s);
    m_begins->setAutoRaise(true);
    m_begins->setCheckable(true);
    m_begins->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(m_begins);
    connect(m_begins, &QToolButton::clicked, this, &ScanView::togglePart);
    bar->addStretch(1);
    m_part = new QPushButton(m_bar);
    m_part->setObjectName(u"part"_s);
    bar->addWidget(m_part);
    connect(m_part, &QPushButton::clicked, this, &ScanView::part);

    m_shown = new QLabel;
    m_shown->setObjectName(u"page"_s);
    m_shown->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_shown);
    m_scroll->setBackgroundRole(QPalette::Mid);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);
    m_previous->setIcon(icon(Symbol::ChevronLeft));
    m_next->setIcon(icon(Symbol::ChevronRight));
    m_left->setIcon(icon(Symbol::TurnLeft));
    m_right->setIcon(icon(Symbol::TurnRight));
    m_smaller->setIcon(icon(Symbol::Remove));
    m_larger->setIcon(icon(Symbol::Add));
    m_fit->setIcon(icon(Symbol::View));
    m_begins->setIcon(icon(Symbol::Part));
}

void ScanView::rename()
{
    const auto name = [](QAbstractButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_previous, tr("Previous page (Page Up)"));
    name(m_next, tr("Next page (Page Down)"));
    name(m_left, tr("Turn to the left"));
    name(m_right, tr("Turn to the right"));
    name(m_smaller, tr("Smaller"));
    name(m_larger, tr("Larger"));
    name(m_fit, tr("As wide as the window"));
    name(m_begins, tr("Another document begins on this page"));
    m_shown->setAccessibleName(tr("Page"));
    showState();
}

void ScanView::clear()
{
    m_beside->forget();
    m_bytes.clear();
    m_pages = 0;
    m_page = 0;
    m_zoom = 1;
    m_open = false;
    m_turns.clear();
    m_beginnings.clear();
    m_picture = {};
    m_shown->setPixmap({});
    showState();
}

void ScanView::show(const QByteArray &bytes, FileKind kind, int pages, bool partable)
{
    clear();
    m_bytes = bytes;
    m_kind = kind;
    m_pages = std::max(1, pages);
    m_open = pages == unknownPages;
    m_partable = partable && pages > 1;
    m_turns.assign(std::size_t(m_pages), 0);
    goTo(0);
}

int ScanView::turnsOf(int page) const
{
    return m_turns.empty() ? 0 : m_turns[std::size_t(page)];
}

void ScanView::goTo(int page)
{
    if (page < 0 || (page >= m_pages && !m_open))
        return;
    if (page >= m_pages) {
        m_pages = page + 1;
        m_turns.resize(std::size_t(m_pages), 0);
    }
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    showState();
    draw();
}

void ScanView::turn(int quarters)
{
    if (m_turns.empty())
        return;
    int &turns = m_turns[std::size_t(m_page)];
    turns = (turns + quarters) % 4;
    draw();
}

void ScanView::fit()
{
    m_zoom = 1;
    draw();
}

void ScanView::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    draw();
}

void ScanView::togglePart(bool begins)
{
    if (begins)
        m_beginnings.insert(m_page);
    else
        m_beginnings.erase(m_page);
    showState();
}

void ScanView::part()
{
    std::vector<QList<PageChoice>> parts(1);
    for (int page = 0; page < m_pages; ++page) {
        if (m_beginnings.contains(page))
            parts.emplace_back();
        parts.back().append({page, turnsOf(page)});
    }
    Q_EMIT partingWanted(parts);
}

/// The picture shown stays until the new one is there, so that turning pages does not flicker.
void ScanView::draw()
{
    if (m_bytes.isEmpty() || !isVisible())
        return;
    const double ratio = devicePixelRatioF();
    const int wanted =
        int(std::max(narrowestPicture, m_scroll->viewport()->width() - 2 * grid::unit) * m_zoom * ratio);
    const int width = std::clamp(wanted, narrowestPicture, widestPicture);
    m_beside->ask(
        [&reader = m_reader, bytes = m_bytes, kind = m_kind, page = m_page, width, turns = turnsOf(m_page)] {
            return reader.pagePicture(bytes, kind, page, width, turns);
        },
        [this, ratio](const atbilde::Result<QByteArray> &png) {
            if (!png && m_open && m_page > 0 && png.error().reason == atbilde::RefusalReason::PageNotFound) {
                endAt(m_page);
                return;
            }
            m_picture = png ? imageFrom(*png) : QImage();
            m_picture.setDevicePixelRatio(ratio);
            if (m_picture.isNull()) {
                m_shown->setText(
                    tr("This page cannot be shown. The file itself is unharmed and can be saved elsewhere."));
                return;
            }
            showPicture();
        });
}

/// There was no further page.
void ScanView::endAt(int pages)
{
    m_open = false;
    m_pages = pages;
    m_turns.resize(std::size_t(pages));
    goTo(pages - 1);
}

void ScanView::showPicture()
{
    m_shown->setPixmap(QPixmap::fromImage(m_picture));
    m_shown->setMinimumSize(m_picture.deviceIndependentSize().toSize());
    m_shown->setAccessibleDescription(m_place->text());
}

void ScanView::showState()
{
    const QString page = QString::number(m_page + 1);
    m_place->setText(m_pages == 0 ? QString()
                     : m_open     ? tr("Page %1").arg(page)
                                  : tr("Page %1 of %2").arg(page, QString::number(m_pages)));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_open || m_page + 1 < m_pages);
    m_previous->setVisible(m_open || m_pages > 1);
    m_next->setVisible(m_open || m_pages > 1);
    m_begins->setVisible(m_partable);
    m_begins->setEnabled(m_page > 0);
    m_begins->setChecked(m_beginnings.contains(m_page));
    m_part->setVisible(!m_beginnings.empty());
    m_part->setText(tr("Part into %1 documents").arg(QString::number(m_beginnings.size() + 1)));
}

void ScanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room, the page and its turning matter more than its size.
    for (QToolButton *button : {m_smaller, m_larger, m_fit})
        button->setVisible(width() >= roomyBar);
    draw();
}

void ScanView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void ScanView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        previous();
    else if (event->key() == Qt::Key_PageDown)
        next();
    else
        QWidget::keyPressEvent(event);
}

void ScanView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
