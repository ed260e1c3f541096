// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/officer.h"

#include <QWidget>

#include <vector>

class Desk;
class Preferences;
class QLabel;
class QListWidget;
class QPushButton;

/// Who works now: one of the office's active officers.
class SigninScreen : public QWidget
{
    Q_OBJECT

public:
    SigninScreen(Desk &desk, Preferences &preferences);

    void refresh();

Q_SIGNALS:
    void officerChosen(const atbilde::Officer &officer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void list();
    void choose();
    void rename();

    Desk &m_desk;
    Preferences &m_preferences;
    std::vector<atbilde::Officer> m_officers;
    QLabel *m_title;
    QLabel *m_next;
    QListWidget *m_list;
    QPushButton *m_enter;
};
