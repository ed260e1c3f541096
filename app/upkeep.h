// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/clockwatch.h"
#include "ui/desk/work.h"
#include "ui/parts/banner.h"

#include <QDateTime>

class MainWindow;

/// What a careful administrator would do every day, done by the window: looks the file through before the
/// first step, makes the day's backup while nobody waits, and shows a sign where the office is not safe.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    /// `headFolder`: where the heads of journals are kept apart from their databases.
    Upkeep(Desk &desk, MainWindow &window, const QString &headFolder, QObject *parent);

    /// Somebody signed in.
    void begin();
    /// Every few seconds while somebody works.
    void tick();
    /// Before the window closes: the day's backup, where none was made.
    void end();
    /// Shows in the navigation whether the office is safe.
    void look();

    /// The office in the backup takes the place of the one that is open; somebody signs in anew then.
    void restore(const QString &file, const QString &password);

Q_SIGNALS:
    /// Show why the office is not safe.
    void safetyWanted();
    void restored();

private:
    void openedOffice();
    void checkPages();
    void backUp();
    void verifyWeekly();
    void sayReadOnly();
    void reserveSpace();
    void watchClock();

    Desk &m_desk;
    MainWindow &m_window;
    QString m_headFolder;
    Work m_check;
    Work m_backup;
    ClockWatch m_clock;
    QDateTime m_looked;
    QDateTime m_tried; ///< to make a backup
    bool m_isTold = false;
};
