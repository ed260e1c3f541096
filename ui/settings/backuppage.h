// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/backup.h"

#include <QWidget>

#include <vector>

class Desk;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;
class Work;

/// Where and how backups are made, which there are, and how one comes back.
class BackupPage : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPage(Desk &desk);

    void refresh();

Q_SIGNALS:
    /// The officer has seen what is inside and wants it back; `password` may be empty.
    void restoreWanted(const QString &file, const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void choose();
    void save();
    void setPassword();
    void backUpNow();
    void test();
    void restore(QString file);
    void show(const std::vector<atbilde::Backup> &backups);
    void showWork();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] std::optional<QString> passwordFor(const QString &file);

    Desk &m_desk;
    Work *m_work;
    atbilde::BackupPlan m_plan;
    QLabel *m_title;
    QLabel *m_words;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QCheckBox *m_daily;
    QLabel *m_keep;
    QSpinBox *m_days;
    QSpinBox *m_weeks;
    QSpinBox *m_months;
    QPushButton *m_save;
    QLabel *m_password;
    QPushButton *m_setPassword;
    QTableWidget *m_table;
    QPushButton *m_now;
    QPushButton *m_test;
    QPushButton *m_restore;
    QPushButton *m_other;
    QProgressBar *m_progress;
    QLabel *m_state;
};
