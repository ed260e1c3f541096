// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/casetable.h"

#include "core/workflow/transitions.h"
#include "ui/look/grid.h"
#include "ui/parts/emptystate.h"
#include "ui/request/flowlayout.h"
#include "ui/request/steparticle.h"
#include "ui/request/stepsymbol.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

CaseTable::CaseTable(QWidget *parent)
    : QWidget(parent),
      m_model(new CaseRowsModel(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QTreeView(this)),
      m_empty(new EmptyState(this)),
      m_more(new QLabel(this)),
      m_buttons(new QWidget(this)),
      m_flow(new FlowLayout(m_buttons))
{
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(true);
    m_more->setWordWrap(true);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setObjectName(u"rowText"_s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(grid::unit);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, grid::unit, grid::unit, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_buttons);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseTable::drawRow);
}

void CaseTable::show(const CaseTableContent &content, const ShownCase &shown)
{
    const CaseRow *chosen = m_model->rowAt(m_view->currentIndex());
    const QString key = chosen ? chosen->key : QString();
    m_facts = shown.facts;
    m_role = shown.role;
    m_steps = content.steps;
    m_model->show(content.columns, content.rows, content.stateColumn);
    m_view->setAccessibleName(accessibleName());
    fitColumns();
    m_empty->say(content.emptySymbol, content.emptySentence, content.emptyNext);
    m_stack->setCurrentWidget(content.rows.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    const int row = qMax(0, m_model->rowOf(key));
    if (!content.rows.empty())
        m_view->setCurrentIndex(m_model->index(row, 0));
    drawRow();
}

/// As wide as what they hold, but in a narrow window no column takes more than its share.
void CaseTable::fitColumns()
{
    const int columns = m_model->columnCount();
    for (int column = 0; column + 1 < columns; ++column) {
        m_view->resizeColumnToContents(column);
        const int share = columns > 3 ? width() / 3 : width() / 2;
        m_view->setColumnWidth(column, qMin(m_view->columnWidth(column), qMax(120, share)));
    }
}

void CaseTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void CaseTable::drawRow()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const CaseRow *row = m_model->rowAt(m_view->currentIndex());
    m_more->setText(row ? row->more : QString());
    m_more->setVisible(row && !row->more.isEmpty());
    if (row) {
        for (const RowStep &step : row->steps)
            addButton(step);
    }
    for (const RowStep &step : m_steps)
        addButton(step);
    m_buttons->setVisible(m_flow->count() > 0);
}

void CaseTable::addButton(const RowStep &wanted)
{
    const Result<State> may = nextState(m_facts, wanted.step, m_role);
    auto *button = new QPushButton(icon(symbolOf(wanted.step)), wordFor(wanted.step), m_buttons);
    button->setObjectName(u"row-step-"_s + codeOf(wanted.step));
    button->setAutoDefault(false);
    button->setEnabled(bool(may));
    const QString why = may ? articleBehind(wanted.step, m_facts.state) : sentenceFor(may.error());
    button->setToolTip(why.toHtmlEscaped());
    button->setAccessibleDescription(why);
    connect(button, &QPushButton::clicked, this,
            [this, wanted] { Q_EMIT stepWanted(wanted.step, wanted.known); });
    m_flow->addWidget(button);
    button->show();
}
