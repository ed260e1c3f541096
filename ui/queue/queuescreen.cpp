// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuescreen.h"

#include "ui/desk/desk.h"
#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/parts/deadlinebar.h"
#include "ui/queue/queuemodel.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui_queuescreen.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <array>

using atbilde::QueueColumn;
using atbilde::QueueCounts;
using atbilde::QueuePage;
using atbilde::QueueQuery;
using namespace Qt::Literals::StringLiterals;

namespace {

using Filter = QueueQuery::Filter;

constexpr int pageSize = 200;
constexpr int mostKept = 2000; ///< lines read again at once when something changed
constexpr int rowHeight = 40;

struct FilterCode
{
    Filter filter;
    QLatin1StringView code;
    qint64 QueueCounts::*count;
};

constexpr std::array filterCodes{
    FilterCode{Filter::Open, "open"_L1, &QueueCounts::open},
    FilterCode{Filter::Mine, "mine"_L1, &QueueCounts::mine},
    FilterCode{Filter::DueThisWeek, "due_this_week"_L1, &QueueCounts::dueThisWeek},
    FilterCode{Filter::Overdue, "overdue"_L1, &QueueCounts::overdue},
    FilterCode{Filter::AwaitingPerson, "awaiting_person"_L1, &QueueCounts::awaitingPerson},
    FilterCode{Filter::ForApproval, "for_approval"_L1, &QueueCounts::forApproval},
    FilterCode{Filter::ToPost, "to_post"_L1, &QueueCounts::toPost},
    FilterCode{Filter::Closed, "closed"_L1, &QueueCounts::closed},
    FilterCode{Filter::All, "all"_L1, nullptr},
};

QString nameOf(Filter filter)
{
    switch (filter) {
    case Filter::Open:
        return QueueScreen::tr("Open");
    case Filter::Mine:
        return QueueScreen::tr("Mine");
    case Filter::DueThisWeek:
        return QueueScreen::tr("This week");
    case Filter::Overdue:
        return QueueScreen::tr("Overdue");
    case Filter::AwaitingPerson:
        return QueueScreen::tr("Awaiting the person");
    case Filter::ForApproval:
        return QueueScreen::tr("For approval");
    case Filter::ToPost:
        return QueueScreen::tr("To post");
    case Filter::Closed:
        return QueueScreen::tr("Closed");
    case Filter::All:
        return QueueScreen::tr("All");
    }
    Q_UNREACHABLE();
}

} // namespace

QueueScreen::QueueScreen(Desk &desk, Preferences &preferences)
    : m_ui(std::make_unique<Ui::QueueScreen>()),
      m_desk(desk),
      m_preferences(preferences),
      m_model(new QueueModel(this)),
      m_filters(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_query.limit = pageSize;
    addFilters();
    prepareTable();
    restoreChoices();
    rename();
    connect(m_model, &QueueModel::moreWanted, this, &QueueScreen::readMore);
    connect(m_ui->words, &SearchBox::textSearched, this, &QueueScreen::findWords);
    connect(m_ui->words, &SearchBox::searchSubmitted, this, &QueueScreen::focusList);
    connect(m_ui->words, &SearchBox::resultsWanted, this, &QueueScreen::focusList);
    connect(m_ui->words, &SearchBox::left, this, &QueueScreen::focusList);
    connect(m_ui->empty, &EmptyState::actionChosen, this, [this] { choose(Filter::All); });
}

QueueScreen::~QueueScreen()
{
    remember();
}

void QueueScreen::addFilters()
{
    auto *layout = new QHBoxLayout(m_ui->filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    for (const FilterCode &each : filterCodes) {
        auto *button = new QToolButton(m_ui->filters);
        button->setObjectName(u"filter-"_s + each.code);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_filters->addButton(button, int(each.filter));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { choose(Filter(id)); });
}

void QueueScreen::prepareTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    table->setItemDelegateForColumn(QueueModel::Deadline, new DeadlineDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    constexpr std::array widths{120, 96, 112, 160, 184, 128, 176, 128, 144};
    for (int column = 0; column < QueueModel::columns; ++column)
        header->resizeSection(column, widths.at(std::size_t(column)));
    header->setStretchLastSection(true);
    // In a narrow window too the deadline is seen without scrolling.
    header->moveSection(QueueModel::Deadline, QueueModel::Rights);
    setFocusProxy(table);
    connect(table, &QAbstractItemView::doubleClicked, this, &QueueScreen::open);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { open(m_ui->table->currentIndex()); });
    }
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_selected = m_model->idAt(now.row());
    });
}

void QueueScreen::restoreChoices()
{
    const auto filter = std::ranges::find(filterCodes, m_preferences.choice(u"queue/filter"_s), &FilterCode::code);
    m_query.filter = filter == filterCodes.end() ? Filter::Open : filter->filter;
    m_filters->button(int(m_query.filter))->setChecked(true);
    m_query.sort = atbilde::queueColumnFromCode(m_preferences.choice(u"queue/sort"_s)).value_or(QueueColumn::Deadline);
    m_query.descending = m_preferences.choice(u"queue/order"_s) == "descending"_L1;
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->restoreState(m_preferences.layout(u"queue/columns"_s));
    header->setSortIndicator(QueueModel::columnFor(m_query.sort),
                             m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &QueueScreen::sortBy);
}

void QueueScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    countFilters();
    read();
}

void QueueScreen::search(const QString &words)
{
    if (!words.isEmpty() && !m_filterBefore) {
        m_filterBefore = m_query.filter;
        m_query.filter = Filter::All;
    } else if (words.isEmpty() && m_filterBefore) {
        m_query.filter = *m_filterBefore;
        m_filterBefore.reset();
    }
    m_filters->button(int(m_query.filter))->setChecked(true);
    const QSignalBlocker quiet(m_ui->words);
    m_ui->words->setText(words);
    findWords(words);
}

void QueueScreen::focusList()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
    if (!m_ui->table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->table->selectRow(0);
}

void QueueScreen::choose(Filter filter)
{
    m_filterBefore.reset();
    m_query.filter = filter;
    m_filters->button(int(filter))->setChecked(true);
    m_ui->table->verticalScrollBar()->setValue(0);
    read();
}

void QueueScreen::sortBy(int column, Qt::SortOrder order)
{
    const std::optional<QueueColumn> sorted = QueueModel::sortedBy(column);
    if (!sorted) {
        const QSignalBlocker quiet(m_ui->table->horizontalHeader());
        m_ui->table->horizontalHeader()->setSortIndicator(
            QueueModel::columnFor(m_query.sort), m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    m_query.sort = *sorted;
    m_query.descending = order == Qt::DescendingOrder;
    read();
}

void QueueScreen::findWords(const QString &words)
{
    m_query.words = words.trimmed();
    read();
}

void QueueScreen::read()
{
    if (!m_desk.hasOffice())
        return;
    m_query.today = m_desk.today();
    m_query.officer = m_desk.officer().id;
    QueueQuery query = m_query;
    query.limit = std::clamp(m_model->rowCount(), pageSize, mostKept);
    auto page = m_desk.read([&](atbilde::Office &office) { return queuePage(office.store, query); });
    const auto calendar = m_desk.read([](atbilde::Office &office) { return office.calendar; });
    if (!page || !calendar)
        return;
    m_next = page->next;
    const atbilde::RequestId wanted = m_selected;
    const int scrolled = m_ui->table->verticalScrollBar()->value();
    m_model->show(std::move(page->rows), *calendar, query.today, m_next.has_value());
    const int row = m_model->rowOf(wanted);
    if (row >= 0) {
        m_ui->table->selectRow(row);
        m_ui->table->verticalScrollBar()->setValue(scrolled);
    }
    sayWhyEmpty();
}

void QueueScreen::readMore()
{
    if (!m_next)
        return;
    const std::optional<QueuePage> page =
        m_desk.read([&](atbilde::Office &office) { return queuePage(office.store, m_query, m_next); });
    m_next = page ? page->next : std::nullopt;
    m_model->append(page ? page->rows : std::vector<atbilde::QueueRow>(), m_next.has_value());
}

void QueueScreen::countFilters()
{
    const std::optional<QueueCounts> counts = m_desk.read([&](atbilde::Office &office) {
        return queueCounts(office.store, m_desk.today(), m_desk.officer().id);
    });
    if (!counts)
        return;
    for (const FilterCode &each : filterCodes) {
        if (!each.count)
            continue;
        const qint64 count = (*counts).*each.count;
        QAbstractButton *button = m_filters->button(int(each.filter));
        button->setText(tr("%1 %2", "filter and how many").arg(nameOf(each.filter), localeOf(spokenLanguage()).toString(count)));
        button->setAccessibleName(tr("%1: %2", "filter and how many, spoken").arg(nameOf(each.filter)).arg(count));
    }
}

void QueueScreen::sayWhyEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->empty) : m_ui->table);
    if (!isEmpty)
        return;
    if (!m_query.words.isEmpty()) {
        m_ui->empty->say(Symbol::Search, tr("Nothing found for “%1”").arg(m_query.words),
                         tr("Try fewer letters: names are found without diacritics too, numbers by their beginning."),
                         m_query.filter == Filter::All ? QString() : tr("Look among all requests"));
        return;
    }
    switch (m_query.filter) {
    case Filter::Overdue:
        m_ui->empty->say(Symbol::Done, tr("Nothing is overdue"), tr("Every open request is within its deadline."));
        break;
    case Filter::Open:
    case Filter::All:
        m_ui->empty->say(Symbol::Requests, tr("No requests yet"),
                         tr("Register a letter in the intake tray, and it appears here with its deadline."));
        break;
    default:
        m_ui->empty->say(Symbol::Requests, tr("No requests here"),
                         tr("Other requests can be found under the other filters."), tr("Show all requests"));
        break;
    }
}

void QueueScreen::open(const QModelIndex &index)
{
    const atbilde::RequestId id = m_model->idAt(index.row());
    if (id.isValid())
        Q_EMIT requestChosen(id);
}

void QueueScreen::rename()
{
    for (const FilterCode &each : filterCodes)
        m_filters->button(int(each.filter))->setText(nameOf(each.filter));
}

void QueueScreen::remember()
{
    const Filter filter = m_filterBefore.value_or(m_query.filter);
    m_preferences.setChoice(u"queue/filter"_s, std::ranges::find(filterCodes, filter, &FilterCode::filter)->code);
    m_preferences.setChoice(u"queue/sort"_s, codeOf(m_query.sort));
    m_preferences.setChoice(u"queue/order"_s, m_query.descending ? u"descending"_s : u"ascending"_s);
    m_preferences.setLayout(u"queue/columns"_s, m_ui->table->horizontalHeader()->saveState());
}

void QueueScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
        m_model->retranslate();
        if (m_desk.hasOffice()) {
            countFilters();
            sayWhyEmpty();
        }
    }
    QWidget::changeEvent(event);
}

void QueueScreen::hideEvent(QHideEvent *event)
{
    remember();
    QWidget::hideEvent(event);
}
