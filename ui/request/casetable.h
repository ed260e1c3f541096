// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/caserowsmodel.h"
#include "ui/request/showncase.h"

#include <QWidget>

class EmptyState;
class FlowLayout;
class QLabel;
class QStackedWidget;
class QTreeView;

/// What a table of a case is filled with.
struct CaseTableContent
{
    QStringList columns;
    std::vector<CaseRow> rows;
    int stateColumn = 0;        ///< which column says how a row stands
    std::vector<RowStep> steps; ///< that need no row: a further task
    QString emptySentence;
    QString emptyNext;
    Symbol emptySymbol = Symbol::Task;
};

/// One part of a case as a table, the whole of the chosen row in words beneath it, and the steps that the
/// table of transitions allows with it as buttons.
class CaseTable : public QWidget
{
    Q_OBJECT

public:
    explicit CaseTable(QWidget *parent = nullptr);

    /// The row that was chosen stays so while it is there.
    void show(const CaseTableContent &content, const ShownCase &shown);
    using QWidget::show;

    [[nodiscard]] CaseRowsModel &model() const { return *m_model; }

Q_SIGNALS:
    void stepWanted(atbilde::Step step, const atbilde::StepInput &known);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawRow();
    void fitColumns();
    void addButton(const RowStep &wanted);

    CaseRowsModel *m_model;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    QLabel *m_more;
    QWidget *m_buttons;
    FlowLayout *m_flow;
    std::vector<RowStep> m_steps;
    atbilde::RequestFacts m_facts;
    atbilde::Role m_role = atbilde::Role::Reader;
};
