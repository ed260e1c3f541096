// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/transitions.h"

#include <QWidget>

class FlowLayout;
class QPushButton;
class StepMenu;

/// The steps the transition table offers an officer in this state: the next one prominent, the other possible
/// steps of the way beside it, and everything else under "More steps", where a step that is not possible says
/// why. There is no other list of buttons.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void show(const atbilde::RequestFacts &facts, atbilde::Role role);
    using QWidget::show;

Q_SIGNALS:
    void stepChosen(atbilde::Step step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addButton(atbilde::Step step, bool isNext);
    void clear();

    FlowLayout *m_layout;
    QPushButton *m_more;
    StepMenu *m_menu;
    atbilde::RequestFacts m_facts;
    atbilde::Role m_role = atbilde::Role::Reader;
};
