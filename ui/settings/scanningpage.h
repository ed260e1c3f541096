// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Desk;
class Preferences;
class QLabel;
class QLineEdit;
class QPushButton;

/// The folder on this computer into which the scanner puts its files. It belongs to the computer, not to the
/// office.
class ScanningPage : public QWidget
{
    Q_OBJECT

public:
    ScanningPage(Desk &desk, Preferences &preferences);

    void refresh();

Q_SIGNALS:
    /// Empty: none is watched any more.
    void scanFolderChosen(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void choose();
    void take(const QString &folder);

    Desk &m_desk;
    Preferences &m_preferences;
    QLabel *m_title;
    QLabel *m_words;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QPushButton *m_stop;
    QLabel *m_state;
};
