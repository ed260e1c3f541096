// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QFileSystemWatcher;

/// Watches the folder into which a scanner puts its files, and tells of each that is complete. What was taken
/// is moved into a folder inside it, so that the scanner's own folder stays empty; what cannot be moved is
/// left and not told of again.
class ScanFolder : public QObject
{
    Q_OBJECT

public:
    /// Where what was taken goes.
    static constexpr QStringView takenName = u"Atbilde";

    static constexpr int usualSettle = 2000; ///< ms

    /// A file is complete when it has not changed for `settle` ms.
    explicit ScanFolder(int settle = usualSettle, QObject *parent = nullptr);

    /// Empty: watches nothing.
    void watch(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Is there such a folder to be read just now?
    [[nodiscard]] bool isThere() const;

    /// Looks at once, without waiting for the watch.
    void look();

    /// These could not be taken just now: they are told of again.
    void tellAgain(const QStringList &files);

    /// These were kept by the program. Gives those that could not be moved.
    QStringList putAway(const QStringList &files);

Q_SIGNALS:
    /// Paths of complete files, each once while it does not change.
    void arrived(const QStringList &files);

private:
    struct Seen
    {
        qint64 size = -1;
        QDateTime changed;
        friend bool operator==(const Seen &, const Seen &) = default;
    };

    QString m_folder;
    QFileSystemWatcher *m_watcher;
    QTimer m_timer;
    struct Resting
    {
        Seen seen;
        QElapsedTimer since; ///< it was seen like this first
    };
    QHash<QString, Resting> m_resting;
    QHash<QString, Seen> m_told;
};
