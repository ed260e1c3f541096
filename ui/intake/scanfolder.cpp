// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scanfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names under which scanners and copying programs write what is not complete.
bool isUnfinished(const QString &name)
{
    const QString lower = name.toLower();
    return lower.endsWith(".part"_L1) || lower.endsWith(".tmp"_L1) || lower.endsWith(".crdownload"_L1) ||
           lower.startsWith(u'~');
}

/// A name that is free in the folder: "skans.pdf", "skans-2.pdf" ...
QString freeName(const QDir &folder, const QFileInfo &file)
{
    QString name = file.fileName();
    for (int number = 2; folder.exists(name); ++number) {
        name = u"%1-%2"_s.arg(file.completeBaseName(), QString::number(number));
        if (!file.suffix().isEmpty())
            name += u'.' + file.suffix();
    }
    return name;
}

/// The files themselves, each once: a message of a file of many is told as "inbox.mbox#17".
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files << (QFileInfo::exists(path) ? path : path.section(u'#', 0, -2));
    files.removeDuplicates();
    return files;
}

} // namespace

ScanFolder::ScanFolder(int settle, QObject *parent) : QObject(parent), m_watcher(new QFileSystemWatcher(this))
{
    // Network folders tell nothing of themselves: they are looked at again and again.
    m_timer.setInterval(settle);
    connect(&m_timer, &QTimer::timeout, this, &ScanFolder::look);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &ScanFolder::look);
}

void ScanFolder::watch(const QString &folder)
{
    if (folder == m_folder)
        return;
    if (!m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
    m_resting.clear();
    m_told.clear();
    m_folder = folder;
    m_timer.stop();
    if (folder.isEmpty())
        return;
    if (isThere())
        m_watcher->addPath(folder);
    m_timer.start();
    look();
}

bool ScanFolder::isThere() const
{
    const QFileInfo folder(m_folder);
    return !m_folder.isEmpty() && folder.isDir() && folder.isReadable();
}

void ScanFolder::look()
{
    if (!isThere())
        return;
    QHash<QString, Resting> now;
    QStringList complete;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : files) {
        if (isUnfinished(file.fileName()) || file.size() == 0)
            continue;
        const Seen seen{file.size(), file.lastModified()};
        const QString path = file.absoluteFilePath();
        if (m_told.value(path) == seen)
            continue;
        Resting resting = m_resting.value(path);
        if (resting.seen != seen) {
            resting.seen = seen;
            resting.since.start();
        }
        if (resting.since.hasExpired(m_timer.interval())) {
            m_told.insert(path, seen);
            complete << path;
        } else {
            now.insert(path, resting);
        }
    }
    m_resting = now;
    if (!complete.isEmpty())
        Q_EMIT arrived(complete);
}

void ScanFolder::tellAgain(const QStringList &files)
{
    for (const QString &path : files)
        m_told.remove(path);
}

QStringList ScanFolder::putAway(const QStringList &files)
{
    QStringList left;
    if (m_folder.isEmpty())
        return left;
    QDir folder(m_folder);
    for (const QString &path : filesOf(files)) {
        const QFileInfo file(path);
        if (file.absolutePath() != folder.absolutePath())
            continue;
        const QDir taken(folder.filePath(takenName.toString()));
        const bool moved = (taken.exists() || folder.mkdir(takenName.toString())) &&
                           QFile::rename(path, taken.filePath(freeName(taken, file)));
        if (moved)
            m_told.remove(path);
        else
            left << path;
    }
    return left;
}
