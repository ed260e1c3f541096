// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dateedit.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/parts/calendarpopup.h"
#include "ui/parts/typedday.h"
#include "ui/wording/dates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this))
{
    m_line->setObjectName(u"line"_s);
    m_line->installEventFilter(this);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 14);
    m_button->setObjectName(u"openCalendar"_s);
    m_button->setAutoRaise(true);
    m_button->setIcon(icon(Symbol::Calendar));
    m_button->setFocusPolicy(Qt::NoFocus); // F4 or Alt+Down opens the calendar from the keyboard

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);

    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_line, &QLineEdit::editingFinished, this, &DateEdit::takeText);
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
    rename();
}

void DateEdit::setToday(const QDate &today)
{
    m_today = today;
}

void DateEdit::setBounds(const QDate &earliest, const QDate &latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

void DateEdit::show(const QDate &day)
{
    m_day = day;
    m_line->setText(shownDate(day));
    m_line->setToolTip(day.isValid() ? localeOf(spokenLanguage()).toString(day, u"dddd"_s) : QString());
    complain({});
}

std::optional<QDate> DateEdit::day() const
{
    if (!m_day.isValid() || !m_complaint.isEmpty())
        return {};
    return m_day;
}

// The keyboard rests in the inner line, so the screen reader asks it for the name of the field.
void DateEdit::showEvent(QShowEvent *event)
{
    m_line->setAccessibleName(accessibleName());
    QWidget::showEvent(event);
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool alt = press->modifiers().testFlag(Qt::AltModifier);
    switch (press->key()) {
    case Qt::Key_F4:
        openCalendar();
        return true;
    case Qt::Key_Down:
        alt ? openCalendar() : stepBy(-1, 0);
        return true;
    case Qt::Key_Up:
        stepBy(1, 0);
        return true;
    case Qt::Key_PageUp:
        stepBy(0, 1);
        return true;
    case Qt::Key_PageDown:
        stepBy(0, -1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        if (m_complaint.isEmpty())
            show(m_day);
        else
            takeText();
    }
    QWidget::changeEvent(event);
}

void DateEdit::rename()
{
    m_button->setToolTip(tr("Open the calendar (F4)"));
    m_button->setAccessibleName(tr("Open the calendar (F4)"));
    m_line->setPlaceholderText(tr("day.month.year"));
    describe();
}

void DateEdit::describe()
{
    m_line->setAccessibleName(accessibleName());
    m_line->setAccessibleDescription(
        m_complaint.isEmpty() ? tr("Type a date, +30, -1 or today; arrow keys move by a day") : m_complaint);
}

void DateEdit::takeText()
{
    if (m_line->text().trimmed().isEmpty())
        return take({});
    const auto typed = dayTyped(m_line->text(), m_today, m_earliest, m_latest);
    if (!typed)
        return complain(tr("This is not a date. Type it as 22.11.2026, +30 or today."));
    take(*typed);
}

void DateEdit::take(const QDate &day)
{
    const bool other = day != m_day;
    show(day);
    if (day.isValid() && !isWithinBounds(day)) {
        complain(m_earliest.isValid() && day < m_earliest
                     ? tr("The date may not be before %1").arg(shownDate(m_earliest))
                     : tr("The date may not be after %1").arg(shownDate(m_latest)));
        return;
    }
    if (other)
        Q_EMIT dayChosen(day);
}

void DateEdit::stepBy(int days, int months)
{
    const QDate from = dayTyped(m_line->text(), m_today, m_earliest, m_latest).value_or(m_today);
    if (!from.isValid())
        return;
    const QDate next = m_line->text().trimmed().isEmpty() ? from : from.addDays(days).addMonths(months);
    if (isWithinBounds(next))
        take(next);
}

void DateEdit::openCalendar()
{
    auto *popup = new CalendarPopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setBounds(m_earliest, m_latest);
    popup->open(m_day.isValid() ? m_day : m_today, m_line);
    connect(popup, &CalendarPopup::dayChosen, this, &DateEdit::take);
}

void DateEdit::complain(const QString &complaint)
{
    if (complaint == m_complaint)
        return;
    m_complaint = complaint;
    const auto actions = m_line->actions();
    for (QAction *action : actions) {
        m_line->removeAction(action);
        action->deleteLater();
    }
    if (!complaint.isEmpty()) {
        QAction *mark = m_line->addAction(icon(Symbol::Warning, Tone::Alarm), QLineEdit::TrailingPosition);
        mark->setToolTip(complaint);
        m_line->setToolTip(complaint);
    }
    describe();
    Q_EMIT complaintChanged(complaint);
}

bool DateEdit::isWithinBounds(const QDate &day) const
{
    return !(m_earliest.isValid() && day < m_earliest) && !(m_latest.isValid() && day > m_latest);
}
