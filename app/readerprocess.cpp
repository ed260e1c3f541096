// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readerprocess.h"

#include "app/reader/answer.h"
#include "app/reader/command.h"
#include "app/reader/refused.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr int moment = 200; // milliseconds
constexpr int startTime = 10'000;

QString programBesideThisOne()
{
    return QCoreApplication::applicationDirPath() + u"/atbilde-reader"_s;
}

/// Little of ours: no keys, tokens or display reach a program that hostile files talk to.
QProcessEnvironment environment()
{
    static constexpr std::array kept{"PATH"_L1,           "LD_LIBRARY_PATH"_L1, "TESSDATA_PREFIX"_L1,
                                     "QT_PLUGIN_PATH"_L1, "XDG_DATA_DIRS"_L1,   "ASAN_OPTIONS"_L1,
                                     "UBSAN_OPTIONS"_L1,  "LSAN_OPTIONS"_L1};
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment theirs;
    for (const QLatin1StringView name : kept) {
        if (ours.contains(name))
            theirs.insert(name, ours.value(name));
    }
    theirs.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    theirs.insert(u"TZ"_s, u"UTC"_s);
    theirs.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // Read when the program starts; its threads would only wait for each other.
    theirs.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    return theirs;
}

/// Until the program has ended by itself and well. False: out of time, cancelled, too much said, or a bad
/// end.
bool waitedFor(QProcess &process, const QDeadlineTimer &end, const std::function<bool()> &isCancelled,
               QByteArray &answer)
{
    while (process.state() != QProcess::NotRunning) {
        if (end.hasExpired() || (isCancelled && isCancelled()))
            return false;
        process.waitForReadyRead(moment);
        answer += process.readAllStandardOutput();
        if (answer.size() > longestAnswer)
            return false;
    }
    answer += process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool isPageFile(FileKind kind)
{
    return kind == FileKind::Pdf || kind == FileKind::Image;
}

bool isQuarter(int turns)
{
    return turns >= 0 && turns <= 3;
}

} // namespace

ReaderProcess::ReaderProcess(ReaderProcessRules rules) : m_rules(std::move(rules)) {}

QByteArray ReaderProcess::answerTo(const ReaderCommand &command, const QByteArray &bytes) const
{
    if (bytes.size() > largestLookedInto)
        return {};
    const bool isLook = command.task == ReaderCommand::Task::Look;
    const QDeadlineTimer end(isLook ? m_rules.patience : m_rules.patience / 3);
    QProcess process;
    process.setProgram(m_rules.program.isEmpty() ? programBesideThisOne() : m_rules.program);
    process.setArguments(argumentsOf(command));
    process.setProcessEnvironment(environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start();
    if (!process.waitForStarted(startTime))
        return {};
    process.write(bytes);
    process.closeWriteChannel();
    QByteArray answer;
    if (!waitedFor(process, end, m_rules.isCancelled, answer)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return answer;
}

Result<Reading> ReaderProcess::look(const QByteArray &bytes, FileKind kind) const
{
    if (!isPageFile(kind) && kind != FileKind::Container)
        return pagesNotRead();
    return readingFrom(answerTo(
        {.task = ReaderCommand::Task::Look, .kind = kind, .trustedFolder = m_rules.trustedFolder}, bytes));
}

Result<QByteArray> ReaderProcess::pagePicture(const QByteArray &bytes, FileKind kind, int page, int width,
                                              int turns) const
{
    if (!isPageFile(kind) || !isQuarter(turns))
        return pagesNotRead();
    if (page < 0)
        return pageNotFound(page);
    return bytesFrom(answerTo({.task = ReaderCommand::Task::Picture,
                               .kind = kind,
                               .pages = {{page, turns}},
                               .width = std::clamp(width, 20, 4000)},
                              bytes));
}

Result<QByteArray> ReaderProcess::fileInside(const QByteArray &bytes, int index) const
{
    if (index < 0)
        return pageNotFound(index);
    return bytesFrom(answerTo({.task = ReaderCommand::Task::Inside, .index = index}, bytes));
}

Result<QByteArray> ReaderProcess::pagesAsPdf(const QByteArray &bytes, FileKind kind,
                                             const QList<PageChoice> &pages) const
{
    if (!isPageFile(kind))
        return pagesNotRead();
    for (const PageChoice &choice : pages) {
        if (choice.page < 0 || !isQuarter(choice.turns))
            return pageNotFound(choice.page);
    }
    if (pages.isEmpty())
        return pageNotFound(0);
    return bytesFrom(answerTo({.task = ReaderCommand::Task::Pages, .kind = kind, .pages = pages}, bytes));
}

} // namespace atbilde
