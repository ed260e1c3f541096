// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/purge.h"

#include <QWidget>

#include <array>
#include <vector>

class Desk;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;
class Work;

/// How long is kept what, what is kept too long, and the erasure of it.
class KeepingPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeepingPage(Desk &desk);

    void refresh();

Q_SIGNALS:
    void erased();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct RuleRow
    {
        QLabel *what = nullptr;
        QSpinBox *count = nullptr;
        QComboBox *unit = nullptr;
        QLabel *from = nullptr;
        QLineEdit *reason = nullptr;
    };

    void rename();
    void save();
    void showDue(const atbilde::DueForPurge &due);
    void showRuns(const std::vector<atbilde::PurgeRun> &runs);
    void erase();
    void carryOn(atbilde::PurgeRunId run);
    void keepCertificate();
    void showWork();
    [[nodiscard]] std::vector<atbilde::RequestId> ticked() const;

    Desk &m_desk;
    Work *m_work;
    atbilde::RetentionScheme m_scheme;
    atbilde::DueForPurge m_due;
    std::optional<atbilde::PurgeRunId> m_unfinished;
    QLabel *m_title;
    QLabel *m_words;
    std::array<RuleRow, atbilde::allRetentionItems.size()> m_rules;
    QPushButton *m_save;
    QLabel *m_dueTitle;
    QLabel *m_dueWords;
    QTableWidget *m_table;
    QPushButton *m_erase;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_runsTitle;
    QListWidget *m_runs;
    QPushButton *m_certificate;
};
