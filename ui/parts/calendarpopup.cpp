// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/calendarpopup.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/wording/dates.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

CalendarPopup::CalendarPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setObjectName(u"calendarPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::half, grid::half, grid::half, grid::half);
    layout->addWidget(m_calendar);
    dress();
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
}

// Without formats of its own the widget paints weekends in a fixed red and its bar in the selection colour.
void CalendarPopup::dress()
{
    m_calendar->setLocale(localeOf(spokenLanguage()));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setAccessibleName(tr("Calendar"));

    QTextCharFormat header;
    header.setForeground(palette().placeholderText());
    header.setBackground(palette().base());
    m_calendar->setHeaderTextFormat(header);
    QTextCharFormat workday;
    workday.setForeground(palette().text());
    QTextCharFormat weekend;
    weekend.setForeground(palette().placeholderText());
    for (const auto day : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        m_calendar->setWeekdayTextFormat(day, workday);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, weekend);

    if (auto *bar = m_calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    const auto buttons = m_calendar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        QPalette plain = button->palette();
        plain.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
        button->setPalette(plain);
    }
    if (auto *previous = m_calendar->findChild<QToolButton *>(u"qt_calendar_prevmonth"_s)) {
        previous->setIcon(icon(Symbol::ChevronLeft));
        previous->setAccessibleName(tr("Previous month"));
    }
    if (auto *next = m_calendar->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s)) {
        next->setIcon(icon(Symbol::ChevronRight));
        next->setAccessibleName(tr("Next month"));
    }
}

void CalendarPopup::setBounds(const QDate &earliest, const QDate &latest)
{
    if (earliest.isValid())
        m_calendar->setMinimumDate(earliest);
    if (latest.isValid())
        m_calendar->setMaximumDate(latest);
}

void CalendarPopup::open(const QDate &day, const QWidget *below)
{
    m_calendar->setSelectedDate(day);
    adjustSize();
    QPoint corner = below->mapToGlobal(QPoint(0, below->height() + 2));
    if (const QScreen *screen = below->screen()) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height() > room.bottom())
            corner.setY(below->mapToGlobal(QPoint()).y() - height() - 2);
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(corner);
    show();
    m_calendar->setFocus();
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CalendarPopup::choose(const QDate &day)
{
    Q_EMIT dayChosen(day);
    close();
}
