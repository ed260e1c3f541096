// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/monthview.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/monthdelegate.h"
#include "ui/wording/dates.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

MonthView::MonthView(QWidget *parent)
    : QWidget(parent),
      m_model(new MonthModel(this)),
      m_table(new QTableView(this)),
      m_title(new QLabel(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_toToday(new QPushButton(this))
{
    m_title->setObjectName(u"monthTitle"_s);
    m_title->setFont(lettered(font(), Lettering::Title));
    m_previous->setObjectName(u"previousMonth"_s);
    m_previous->setIcon(icon(Symbol::ChevronLeft));
    m_next->setObjectName(u"nextMonth"_s);
    m_next->setIcon(icon(Symbol::ChevronRight));
    m_toToday->setObjectName(u"toToday"_s);
    m_previous->setAutoRaise(true);
    m_next->setAutoRaise(true);
    buildTable();

    auto *head = new QHBoxLayout;
    head->setSpacing(grid::half);
    head->addWidget(m_title, 1);
    head->addWidget(m_toToday);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_current.addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_current.addMonths(1)); });
    connect(m_toToday, &QPushButton::clicked, this, [this] { goTo(m_today); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { goTo(m_model->dayAt(index)); });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT dayChosen(m_model->dayAt(index)); });
    rename();
}

void MonthView::buildTable()
{
    m_table->setObjectName(u"month"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MonthDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setMinimumSectionSize(3 * fontMetrics().height());
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
}

void MonthView::show(std::map<QDate, DayMark> marks, const QDate &today)
{
    m_today = today;
    m_model->show(std::move(marks), today);
    if (!m_current.isValid())
        goTo(today);
    else
        selectCurrent();
}

void MonthView::goTo(const QDate &day)
{
    if (!day.isValid())
        return;
    const bool other = day != m_current;
    m_current = day;
    const QDate before = m_model->month();
    m_model->turnTo(day);
    selectCurrent();
    rename();
    if (m_model->month() != before)
        Q_EMIT monthTurned(firstDay(), lastDay());
    if (other)
        Q_EMIT currentDayChanged(day);
}

QDate MonthView::firstDay() const
{
    return m_model->firstDay();
}

QDate MonthView::lastDay() const
{
    return m_model->lastDay();
}

void MonthView::selectCurrent()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

bool MonthView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if ((press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && takeKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool MonthView::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        goTo(m_current.addDays(isRightToLeft() ? 1 : -1));
        return true;
    case Qt::Key_Right:
        goTo(m_current.addDays(isRightToLeft() ? -1 : 1));
        return true;
    case Qt::Key_Up:
        goTo(m_current.addDays(-MonthModel::days));
        return true;
    case Qt::Key_Down:
        goTo(m_current.addDays(MonthModel::days));
        return true;
    case Qt::Key_PageUp:
        goTo(m_current.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        goTo(m_current.addMonths(1));
        return true;
    case Qt::Key_Home:
        goTo(m_today);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayChosen(m_current);
        return true;
    default:
        return false;
    }
}

void MonthView::rename()
{
    const QLocale locale = localeOf(spokenLanguage());
    if (m_current.isValid()) {
        QString title = tr("%1 %2", "month name and year")
                            .arg(locale.standaloneMonthName(m_current.month()))
                            .arg(m_current.year());
        title.replace(0, 1, locale.toUpper(title.left(1)));
        m_title->setText(title);
    }
    m_table->setAccessibleName(tr("Month: %1").arg(m_title->text()));
    m_toToday->setText(tr("Today"));
    m_previous->setToolTip(tr("Previous month"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setToolTip(tr("Next month"));
    m_next->setAccessibleName(tr("Next month"));
}

void MonthView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        rename();
    }
    QWidget::changeEvent(event);
}
