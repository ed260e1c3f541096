// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/readerfigures.h"

#include "app/readerprocess.h"
#include "tests/support/scansample.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr double goal = 1.5;

double bareSeconds(const QString &task, const QByteArray &bytes)
{
    return secondsOf([&] {
        QProcess process;
        process.setProgram(QStringLiteral(ATBILDE_BARE_PAGES));
        process.setArguments({task});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.start();
        process.write(bytes);
        process.closeWriteChannel();
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("the bare program failed");
    });
}

Figure figure(const QString &measure, const QByteArray &bytes, atbilde::FileKind kind, const QString &task)
{
    const atbilde::ReaderProcess reader({.program = QStringLiteral(ATBILDE_READER)});
    const auto ours = [&] {
        return secondsOf([&] {
            const auto reading = reader.look(bytes, kind);
            if (!reading || reading->text.isEmpty())
                qFatal("the reader failed");
        });
    };
    return measured(measure, goal, rounds, ours, [&] { return bareSeconds(task, bytes); });
}

} // namespace

std::vector<Figure> readerFigures()
{
    QString letter;
    for (int i = 0; i < 5; ++i)
        letter += scanLetter + u'\n';
    return {figure(u"recognise a page of A4, 300 dpi"_s, encoded(scannedLetter(letter), "png"),
                   atbilde::FileKind::Image, u"recognise"_s),
            figure(u"text of a page of a PDF"_s, letterPdf({letter}), atbilde::FileKind::Pdf, u"text"_s)};
}
