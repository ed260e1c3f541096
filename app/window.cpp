// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/shell.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

QString settingsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"window.ini"_s);
}

} // namespace

QString usualPlace()
{
    const QString chosen = Preferences(settingsFile()).officePlace();
    if (!chosen.isEmpty())
        return chosen;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"office.atbilde"_s);
}

QString trustedFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"trusted"_s);
}

QString headFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"heads"_s);
}

int openWindow(const QString &place, std::optional<atbilde::Language> language, std::function<QDateTime()> now,
               const QStringList &files)
{
    Shell shell(place.isEmpty() ? usualPlace() : QDir::current().absoluteFilePath(place), settingsFile(), language,
                std::move(now));
    shell.open(files);
    shell.start();
    return QApplication::exec();
}
