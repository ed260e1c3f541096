// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlinesscreen.h"

#include "core/store/lists/duelist.h"
#include "ui/deadlines/agendamodel.h"
#include "ui/desk/desk.h"
#include "ui/look/lettering.h"
#include "ui/parts/deadlinebar.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/holidays.h"
#include "ui_deadlinesscreen.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using atbilde::Calendar;
using atbilde::Office;
using atbilde::QueueKey;
using atbilde::QueuePage;
using atbilde::QueueQuery;
using atbilde::QueueRow;

namespace {

const QString columnsKey = u"deadlines/columns"_s;
const QString splitterKey = u"deadlines/splitter"_s;
constexpr std::size_t pageSize = 200;
constexpr int firstMonthWidth = 380;

/// Behind every request due before `day`.
QueueKey keyBefore(const QDate &day)
{
    return {day.addDays(-1).toString(Qt::ISODate), atbilde::RequestId(std::numeric_limits<qint64>::max())};
}

qint64 sum(const QMap<QDate, qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

AgendaCounts countsOn(atbilde::Store &store, const QDate &today)
{
    const QDate sunday = atbilde::endOfWeek(today);
    const QDate first(Calendar::firstYear, 1, 1);
    const QDate last(Calendar::lastYear + 1, 12, 31);
    return {sum(unansweredCounts(store, first, today.addDays(-1))),
            sum(unansweredCounts(store, today, today)),
            sum(unansweredCounts(store, today.addDays(1), sunday)),
            sum(unansweredCounts(store, sunday.addDays(1), last))};
}

/// "Song festival (planned, not final)"
QString spoken(const atbilde::Holiday &holiday)
{
    if (holiday.planned)
        return DeadlinesScreen::tr("%1 (planned, not final)").arg(nameOf(holiday));
    if (!holiday.confirmed)
        return DeadlinesScreen::tr("%1 (unconfirmed)").arg(nameOf(holiday));
    return nameOf(holiday);
}

QString spoken(const std::vector<atbilde::Holiday> &holidays)
{
    QStringList names;
    for (const atbilde::Holiday &holiday : holidays)
        names << spoken(holiday);
    return names.join(u", "_s);
}

DayMark markOf(const QDate &day, qint64 due, const QDate &today, const Calendar &calendar)
{
    DayMark mark;
    mark.holiday = spoken(calendar.holidaysOn(day));
    mark.count = int(due);
    if (due == 0)
        return mark;
    if (day < today) {
        mark.words = DeadlinesScreen::tr("Requests overdue: %1").arg(due);
        mark.tone = Tone::Alarm;
        mark.symbol = Symbol::Overdue;
    } else {
        mark.words = DeadlinesScreen::tr("Requests due: %1").arg(due);
        mark.tone = day <= atbilde::endOfWeek(today) ? Tone::Warning : Tone::Notice;
        mark.symbol = day == today ? Symbol::Warning : Symbol::Clock;
    }
    return mark;
}

} // namespace

DeadlinesScreen::DeadlinesScreen(Desk &desk, Preferences &preferences)
    : m_desk(desk),
      m_preferences(preferences),
      m_ui(std::make_unique<Ui::DeadlinesScreen>()),
      m_model(new AgendaModel(this))
{
    m_ui->setupUi(this);
    m_ui->agenda->setModel(m_model);
    m_ui->agenda->setItemDelegateForColumn(AgendaModel::Left, new DeadlineDelegate(m_ui->agenda));
    m_ui->agenda->installEventFilter(this);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_ui->hint->setFont(lettered(font(), Lettering::Small));
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 2);
    setFocusProxy(m_ui->agenda);
    connectParts();
    rename();
    if (!m_ui->splitter->restoreState(m_preferences.layout(splitterKey)))
        m_ui->splitter->setSizes({firstMonthWidth, 2 * firstMonthWidth});
    if (!m_ui->agenda->header()->restoreState(m_preferences.layout(columnsKey))) {
        const int letter = fontMetrics().averageCharWidth();
        const std::array widths{21, 24, 30, 16, 28, 24, 20};
        for (int column = 0; column < AgendaModel::columns; ++column)
            m_ui->agenda->setColumnWidth(column, widths.at(size_t(column)) * letter);
    }
}

DeadlinesScreen::~DeadlinesScreen() = default;

void DeadlinesScreen::connectParts()
{
    connect(m_ui->month, &MonthView::monthTurned, this, &DeadlinesScreen::showMonth);
    connect(m_ui->month, &MonthView::dayChosen, this, &DeadlinesScreen::showDay);
    connect(m_ui->everyDay, &QPushButton::clicked, this, &DeadlinesScreen::showEveryDay);
    connect(m_ui->nothing, &EmptyState::actionChosen, this, &DeadlinesScreen::showEveryDay);
    connect(m_ui->agenda, &QTreeView::activated, this, &DeadlinesScreen::choose);
    connect(m_ui->agenda->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &DeadlinesScreen::readOnWhenNearTheEnd);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeadlinesScreen::spanHeadings);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DeadlinesScreen::spanHeadings);
}

void DeadlinesScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const QDate before = m_today;
    m_today = m_desk.today();
    // Over night the mark of today moves along, unless the officer is looking at another day.
    const bool follows = before.isValid() && before != m_today && m_ui->month->currentDay() == before;
    showMonth();
    if (follows)
        m_ui->month->goTo(m_today);
    showAgenda();
    rename();
}

void DeadlinesScreen::showMonth()
{
    // Before the first one was shown the view does not know its days.
    const QDate month(m_today.year(), m_today.month(), 1);
    const QDate first = m_ui->month->firstDay().isValid() ? m_ui->month->firstDay() : month.addDays(-7);
    const QDate last = m_ui->month->lastDay().isValid() ? m_ui->month->lastDay() : month.addDays(7 * 7);
    const auto marks = m_desk.read([&](Office &office) {
        const QMap<QDate, qint64> counts = unansweredCounts(office.store, first, last);
        std::map<QDate, DayMark> found;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const DayMark mark = markOf(day, counts.value(day), m_today, office.calendar);
            if (mark != DayMark())
                found.emplace(day, mark);
        }
        return found;
    });
    if (marks)
        m_ui->month->show(*marks, m_today);
    m_ui->holidays->setText(holidaysInWords());
    m_ui->holidays->setVisible(!m_ui->holidays->text().isEmpty());
}

// The fields of the month are narrow; here the names stand in full.
QString DeadlinesScreen::holidaysInWords() const
{
    const QDate month = m_ui->month->currentDay();
    if (!month.isValid())
        return {};
    const auto lines = m_desk.read([&](Office &office) {
        QStringList found;
        const auto holidays = office.calendar.holidaysIn(month.year());
        if (!holidays)
            return QStringList{tr("Public holidays of this year are not known.")};
        for (const atbilde::Holiday &holiday : *holidays) {
            if (holiday.date.month() == month.month())
                found << shownDate(holiday.date) + u"  "_s + spoken(holiday);
        }
        return found;
    });
    return lines ? lines->join(u'\n') : QString();
}

std::vector<QueueRow> DeadlinesScreen::nextRows()
{
    std::vector<QueueRow> rows;
    while (!m_reading.finished && rows.size() < pageSize) {
        QueueQuery query;
        query.today = m_today;
        query.limit = int(pageSize);
        query.filter = m_reading.overdue ? QueueQuery::Filter::Overdue : QueueQuery::Filter::Open;
        if (m_day.isValid())
            query.dueBefore = m_day.addDays(1);
        const auto page =
            m_desk.read([&](Office &office) { return queuePage(office.store, query, m_reading.after); });
        if (!page || (!page->next && !m_reading.overdue)) {
            m_reading.finished = true;
        } else if (page->next) {
            m_reading.after = page->next;
        } else {
            m_reading.overdue = false;
            m_reading.after = keyBefore(m_today);
        }
        for (const QueueRow &row : page ? page->rows : std::vector<QueueRow>()) {
            if (row.state != atbilde::State::Dispatched)
                rows.push_back(row);
        }
    }
    return rows;
}

void DeadlinesScreen::showAgenda()
{
    const auto chosen = m_model->idAt(m_ui->agenda->currentIndex().row());
    const int shownBefore = m_model->requests();
    const bool oneDay = m_day.isValid();
    m_reading = {!oneDay, {}, false};
    if (oneDay)
        m_reading.after = keyBefore(m_day);
    const auto counts = m_desk.read([&](Office &office) {
        AgendaCounts found = countsOn(office.store, m_today);
        if (oneDay) // one group alone, and all of it due on this day
            found.fill(unansweredCounts(office.store, m_day, m_day).value(m_day));
        return std::pair(found, office.calendar);
    });
    if (!counts)
        return;
    m_model->show(nextRows(), counts->first, m_today, counts->second);
    while (!m_reading.finished && m_model->requests() < shownBefore)
        m_model->append(nextRows());

    int row = chosen ? m_model->rowOf(*chosen) : -1;
    if (row < 0)
        row = m_model->firstRequest();
    m_ui->agenda->setCurrentIndex(m_model->index(row, 0));
    const bool empty = m_model->requests() == 0;
    m_ui->pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->nothing) : m_ui->agenda);
    rename();
}

void DeadlinesScreen::showDay(const QDate &day)
{
    if (m_day == day)
        return showEveryDay();
    m_day = day;
    showAgenda();
}

void DeadlinesScreen::showEveryDay()
{
    if (!m_day.isValid())
        return;
    const bool wasOnButton = m_ui->everyDay->hasFocus() || m_ui->nothing->isAncestorOf(focusWidget());
    m_day = {};
    showAgenda();
    if (wasOnButton)
        m_ui->agenda->setFocus();
}

void DeadlinesScreen::readOnWhenNearTheEnd()
{
    const QScrollBar *bar = m_ui->agenda->verticalScrollBar();
    if (!m_reading.finished && bar->value() + bar->pageStep() >= bar->maximum())
        m_model->append(nextRows());
}

void DeadlinesScreen::choose(const QModelIndex &index)
{
    if (const auto id = m_model->idAt(index.row()))
        Q_EMIT requestChosen(*id);
}

void DeadlinesScreen::spanHeadings()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_ui->agenda->setFirstColumnSpanned(row, {}, m_model->isHeading(row));
}

void DeadlinesScreen::rename()
{
    m_ui->title->setText(m_day.isValid() ? tr("Due on %1").arg(shownDate(m_day)) : tr("Deadlines"));
    m_ui->everyDay->setVisible(m_day.isValid());
    if (m_day.isValid()) {
        m_ui->nothing->say(Symbol::Calendar, tr("No unanswered request is due on this day."),
                           tr("Other days are in the agenda."), tr("Show every day"));
    } else {
        m_ui->nothing->say(Symbol::Done, tr("No request is waiting for an answer."),
                           tr("New requests come in through the intake tray."));
    }
}

void DeadlinesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model->retranslate();
        rename();
        if (m_desk.hasOffice() && m_today.isValid())
            showMonth();
    }
    QWidget::changeEvent(event);
}

void DeadlinesScreen::hideEvent(QHideEvent *event)
{
    m_preferences.setLayout(splitterKey, m_ui->splitter->saveState());
    m_preferences.setLayout(columnsKey, m_ui->agenda->header()->saveState());
    QWidget::hideEvent(event);
}

bool DeadlinesScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->agenda && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Escape && m_day.isValid()) {
            showEveryDay();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
