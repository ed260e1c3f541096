// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/stepmenumodel.h"

#include <QFrame>

class QListView;

/// What opens under "More steps": a list as long as it needs, walked with the arrow keys and by typing; Enter
/// or a click takes a step, Escape closes.
class StepMenu : public QFrame
{
    Q_OBJECT

public:
    explicit StepMenu(QWidget *parent);

    [[nodiscard]] StepMenuModel &model() const { return *m_model; }
    /// Below this widget, or above where there is no room.
    void openAt(const QWidget &button);

Q_SIGNALS:
    void stepChosen(atbilde::Step step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QModelIndex &index);

    StepMenuModel *m_model;
    QListView *m_list;
};
