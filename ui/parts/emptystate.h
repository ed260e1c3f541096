// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands where a list has nothing to show: why it is empty and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` is the verb on the button; empty: no button.
    void say(Symbol symbol, const QString &sentence, const QString &next, const QString &action = {});

Q_SIGNALS:
    void actionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Symbol m_symbol = Symbol::Info;
    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_next;
    QPushButton *m_action;
};
