// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepmenu.h"

#include "ui/look/grid.h"
#include "ui/look/tone.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int menuWidth = 440;
constexpr int highest = 560;

} // namespace

StepMenu::StepMenu(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new StepMenuModel(this)), m_list(new QListView(this))
{
    setObjectName(u"stepMenu"_s);
    m_list->setObjectName(u"stepMenuList"_s);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("More steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::half, grid::half, grid::half, grid::half);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &StepMenu::take);
    connect(m_list, &QListView::activated, this, &StepMenu::take);
}

void StepMenu::openAt(const QWidget &button)
{
    const QRect room = button.screen()->availableGeometry();
    resize(qMin(menuWidth, room.width()), qMin(highest, room.height()));
    QPoint corner = button.mapToGlobal(QPoint(0, button.height() + 2));
    if (corner.y() + height() > room.bottom())
        corner.setY(qMax(room.top(), room.bottom() - height()));
    if (corner.x() + width() > room.right())
        corner.setX(qMax(room.left(), room.right() - width()));
    move(corner);
    m_list->setAccessibleName(tr("More steps"));
    m_list->setCurrentIndex(m_model->firstPossible());
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void StepMenu::take(const QModelIndex &index)
{
    const std::optional<StepOffer> offer = m_model->offerAt(index);
    if (!offer || offer->refusal || !isVisible())
        return; // where one click activates too, it comes twice
    hide();
    const Step step = offer->step;
    m_list->clearSelection();
    Q_EMIT stepChosen(step);
}

void StepMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return;
    }
    QFrame::keyPressEvent(event);
}

void StepMenu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(lineOf(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
