// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/transitions.h"

#include <QWidget>

class FlowLayout;

/// The steps the transition table offers an officer in this state, one button each: the next one prominent,
/// the others beside it. A step that is not possible cannot be pressed and says why. There is no other list
/// of buttons.
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
    void addButton(const atbilde::StepOffer &offer, bool isNext);

    FlowLayout *m_layout;
    atbilde::RequestFacts m_facts;
    atbilde::Role m_role = atbilde::Role::Reader;
};
