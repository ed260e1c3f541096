// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/safetystatus.h"

#include <QWidget>

#include <vector>

class Desk;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class StandingNote;
class Work;

/// Is the office safe? What was looked at, in plain words, and the check of everything.
class SafetyPage : public QWidget
{
    Q_OBJECT

public:
    explicit SafetyPage(Desk &desk);

    void refresh();

Q_SIGNALS:
    /// Something was found or done: the sign in the navigation may be another one.
    void looked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void verify();
    void show(const std::vector<atbilde::SafetyLine> &lines);
    void addLine(const atbilde::SafetyLine &line);
    void showWork();

    Desk &m_desk;
    Work *m_work;
    QLabel *m_title;
    StandingNote *m_verdict;
    QWidget *m_table;
    QGridLayout *m_lines;
    QPushButton *m_verify;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_result;
    QPlainTextEdit *m_found;
};
