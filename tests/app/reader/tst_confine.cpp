// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confine.h"
#include "tests/support/hostile.h"

#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wasAllowed = 42;
constexpr int wasForbidden = 43;
constexpr int wasNotConfined = 44;

/// How a process of its own ends that confines itself and then tries something.
int endOf(const std::function<bool()> &attempt, unsigned seconds = 10)
{
    const pid_t child = fork();
    if (child == 0) {
        if (!atbilde::confine(seconds))
            std::_Exit(wasNotConfined);
        std::_Exit(attempt() ? wasAllowed : wasForbidden);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

class TestConfine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_and_reckoning_go_on();
    void files_are_not_written_data();
    void files_are_not_written();
    void nobody_is_called();
    void no_program_or_process_is_started();
    void threads_are_allowed();
    void memory_has_an_end();
    void processor_time_has_an_end();
    void others_are_left_in_peace();

private:
    QTemporaryDir m_folder;
};

void TestConfine::reading_and_reckoning_go_on()
{
    QCOMPARE(endOf([] {
                 char byte = 0;
                 const int file = open("/etc/hostname", O_RDONLY | O_CLOEXEC);
                 return file >= 0 && read(file, &byte, 1) == 1 && close(file) == 0;
             }),
             wasAllowed);
}

void TestConfine::files_are_not_written_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("for writing") << O_WRONLY;
    QTest::newRow("for both") << O_RDWR;
    QTest::newRow("anew") << (O_WRONLY | O_CREAT);
    QTest::newRow("cut to nothing") << (O_RDONLY | O_TRUNC);
    QTest::newRow("without a name") << (O_RDWR | O_TMPFILE);
}

void TestConfine::files_are_not_written()
{
    QFETCH(int, way);
    const QByteArray path = m_folder.filePath(u"fails"_s).toLocal8Bit();
    QFile file(m_folder.filePath(u"fails"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("saturs");
    file.close();
    const QByteArray where = (way & O_TMPFILE) == O_TMPFILE ? m_folder.path().toLocal8Bit() : path;
    QCOMPARE(endOf([&] { return open(where.constData(), way | O_CLOEXEC, 0600) >= 0; }), wasForbidden);
    QCOMPARE(endOf([&] { return unlink(path.constData()) == 0; }), wasForbidden);
    QCOMPARE(endOf([&] { return mkdir((path + ".d").constData(), 0700) == 0; }), wasForbidden);
    QCOMPARE(QFileInfo(file.fileName()).size(), 6);
}

void TestConfine::nobody_is_called()
{
    for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK})
        QCOMPARE(endOf([family] { return socket(family, SOCK_STREAM, 0) >= 0; }), wasForbidden);
}

void TestConfine::no_program_or_process_is_started()
{
    QCOMPARE(endOf([] {
                 // Gone if it succeeds, and then it ends with 0.
                 execl("/bin/true", "true", nullptr);
                 return false;
             }),
             wasForbidden);
    QCOMPARE(endOf([] {
                 const pid_t child = fork();
                 if (child == 0)
                     std::_Exit(0);
                 return child > 0;
             }),
             wasForbidden);
}

void TestConfine::threads_are_allowed()
{
    QCOMPARE(endOf([] {
                 bool ran = false;
                 std::thread([&ran] { ran = true; }).join();
                 return ran;
             }),
             wasAllowed);
}

void TestConfine::memory_has_an_end()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("A sanitizer needs all the addresses there are.");
#endif
    const auto takes = [](size_t megabytes) {
        return [megabytes] {
            return mmap(nullptr, megabytes * 1024 * 1024, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
                        -1, 0) != MAP_FAILED;
        };
    };
    QCOMPARE(endOf(takes(800)), wasAllowed);
    QCOMPARE(endOf(takes(1600)), wasForbidden);
}

void TestConfine::processor_time_has_an_end()
{
    const int end = endOf(
        [] {
            for (volatile unsigned turn = 0;;)
                turn = turn + 1;
            return true;
        },
        1);
    QVERIFY(end == -SIGXCPU || end == -SIGKILL);
}

void TestConfine::others_are_left_in_peace()
{
    QCOMPARE(endOf([] { return kill(getppid(), 0) == 0; }), wasForbidden);
    QCOMPARE(endOf([] { return setpgid(0, 0) == 0; }), wasForbidden);
}

ATBILDE_TEST_MAIN(TestConfine)

#include "tst_confine.moc"
