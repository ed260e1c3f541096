// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readerprocess.h"
#include "tests/support/hostile.h"
#include "tests/support/scansample.h"
#include "tests/support/zipsample.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString reader = QStringLiteral(ATBILDE_READER);
const Refusal notRead{RefusalReason::PagesNotRead, {QString()}};

} // namespace

class TestReaderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_program_that_fails_costs_one_answer_data();
    void a_program_that_fails_costs_one_answer();
    void one_that_never_ends_is_ended();
    void waiting_can_be_cancelled();
    void what_is_in_a_container_is_read();
    void several_threads_read_at_once();
    void the_largest_honest_scan_is_read();
    void what_is_too_large_is_not_sent();

private:
    /// A program for the test that does as the script says.
    [[nodiscard]] QString script(const QByteArray &text) const;
    QTemporaryDir m_folder;
};

QString TestReaderProcess::script(const QByteArray &text) const
{
    const QString path = m_folder.filePath(u"reader"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write("#!/bin/sh\n" + text + "\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestReaderProcess::a_program_that_fails_costs_one_answer_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("it is not there") << m_folder.filePath(u"nav"_s) << QByteArray();
    QTest::newRow("it is not found beside this one") << QString() << QByteArray();
    QTest::newRow("it only fails") << u"/bin/false"_s << QByteArray();
    QTest::newRow("it says nothing") << u"/bin/true"_s << QByteArray();
    QTest::newRow("it says what it was asked") << u"/bin/echo"_s << QByteArray();
    QTest::newRow("it gives back what it was given") << QString() << QByteArray("cat");
    QTest::newRow("it crashes") << QString() << QByteArray("kill -SEGV $$");
    QTest::newRow("it answers well and then fails")
        << QString() << QByteArray("'" + reader.toLocal8Bit() + "' \"$@\"; exit 1");
    QTest::newRow("it never stops talking") << QString() << QByteArray("exec head -c 300000000 /dev/zero");
}

void TestReaderProcess::a_program_that_fails_costs_one_answer()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, text);
    const ReaderProcess process({.program = text.isEmpty() ? program : script(text)});
    const QByteArray pdf = letterPdf({scanLetter});
    QCOMPARE(process.look(pdf, FileKind::Pdf).error(), notRead);
    QCOMPARE(process.pagePicture(pdf, FileKind::Pdf, 0, 100, 0).error(), notRead);
    QCOMPARE(process.fileInside(pdf, 0).error(), notRead);
    QCOMPARE(process.pagesAsPdf(pdf, FileKind::Pdf, {{0, 0}}).error(), notRead);
}

void TestReaderProcess::one_that_never_ends_is_ended()
{
    QElapsedTimer timer;
    timer.start();
    const ReaderProcess process({.program = script("exec sleep 60"), .patience = 500ms});
    QCOMPARE(process.look("%PDF-", FileKind::Pdf).error(), notRead);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestReaderProcess::waiting_can_be_cancelled()
{
    QElapsedTimer timer;
    timer.start();
    const ReaderProcess process(
        {.program = script("exec sleep 60"), .isCancelled = [&timer] { return timer.elapsed() > 300; }});
    QCOMPARE(process.look("%PDF-", FileKind::Pdf).error(), notRead);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestReaderProcess::what_is_in_a_container_is_read()
{
    const QByteArray pdf = letterPdf({scanLetter});
    const QByteArray container =
        containerSample({{"iesniegums.pdf", pdf, true}, {"piezīme.txt", "Paldies!"}});
    const ReaderProcess process({.program = reader, .trustedFolder = m_folder.path()});
    const auto reading = process.look(container, FileKind::Container);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->files.size(), 2);
    QCOMPARE(reading->text.simplified(), (attachmentMark(u"iesniegums.pdf"_s) + u' ' + scanLetter + u' ' +
                                          attachmentMark(u"piezīme.txt"_s) + u" Paldies!"_s)
                                             .simplified());
    QCOMPARE(*process.fileInside(container, 0), pdf);
    QCOMPARE(process.fileInside(container, 2).error().reason, RefusalReason::PageNotFound);
    QCOMPARE(process.pagePicture(container, FileKind::Container, 0, 100, 0).error(), notRead);
}

void TestReaderProcess::several_threads_read_at_once()
{
    const QByteArray pdf = letterPdf({scanLetter});
    const ReaderProcess process({.program = reader});
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            const auto reading = process.look(pdf, FileKind::Pdf);
            right += reading && reading->text.simplified() == scanLetter.simplified() ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 4);
}

void TestReaderProcess::the_largest_honest_scan_is_read()
{
    QImage sheet(7016, 9921, QImage::Format_RGB32); // A3, 600 dpi, colour
    sheet.fill(Qt::white);
    QImage page = scannedLetter(scanLetter, 600);
    for (int y = 0; y < page.height() && y < sheet.height(); ++y) {
        for (int x = 0; x < page.width() && x < sheet.width(); ++x) {
            const int grey = qGray(page.pixel(x, y));
            if (grey < 255)
                sheet.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    sheet.setDotsPerMeterX(23622);
    sheet.setDotsPerMeterY(23622);
    const QByteArray jpeg = encoded(sheet, "jpeg");
    const ReaderProcess process({.program = reader});
    const auto reading = process.look(jpeg, FileKind::Image);
    QVERIFY(reading.has_value());
    QVERIFY2(reading->text.simplified().contains(u"personas datu kopiju"_s), qPrintable(reading->text));
    QVERIFY(process.pagePicture(jpeg, FileKind::Image, 0, 800, 1).has_value());
}

void TestReaderProcess::what_is_too_large_is_not_sent()
{
    const ReaderProcess process({.program = reader});
    QCOMPARE(process.look(QByteArray(largestLookedInto + 1, '\0'), FileKind::Pdf).error(), notRead);
}

ATBILDE_GUI_TEST_MAIN(TestReaderProcess)

#include "tst_readerprocess.moc"
