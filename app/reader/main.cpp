// SPDX-License-Identifier: GPL-3.0-or-later
// The limited program that looks into files whose formats are dangerous to read. What to do stands in its
// arguments, the file comes on its standard input, one answer (answer.h) goes to its standard output.
#include "app/reader/answer.h"
#include "app/reader/command.h"
#include "app/reader/confine.h"
#include "app/reader/container.h"
#include "app/reader/newpdf.h"
#include "app/reader/pagepicture.h"
#include "app/reader/pagereader.h"
#include "app/reader/refused.h"
#include "app/reader/trusted.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace atbilde;

namespace {

constexpr unsigned mostSeconds = 200; // of processor time
constexpr int wrongUse = 2;

std::optional<QByteArray> fileOnInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes;
    while (bytes.size() <= largestLookedInto) {
        const QByteArray part = input.read(1024 * 1024);
        if (part.isEmpty())
            return bytes;
        bytes += part;
    }
    return std::nullopt;
}

QByteArray look(const QByteArray &bytes, FileKind kind, const TrustedCertificates &trusted)
{
    PageReader pages;
    if (kind != FileKind::Container)
        return answerOf(pages.look(bytes, kind));
    return answerOf(
        lookIntoContainer(bytes, trusted, [&pages](const QByteArray &inside, FileKind insideKind) {
            return pages.look(inside, insideKind);
        }));
}

QByteArray answerTo(const ReaderCommand &command, const QByteArray &bytes, const TrustedCertificates &trusted)
{
    switch (command.task) {
    case ReaderCommand::Task::Look:
        return look(bytes, command.kind, trusted);
    case ReaderCommand::Task::Picture:
        return answerOf(pagePicture(bytes, command.kind, command.pages.front().page, command.width,
                                    command.pages.front().turns));
    case ReaderCommand::Task::Inside:
        return answerOf(fileInContainer(bytes, command.index));
    case ReaderCommand::Task::Pages:
        return answerOf(pagesAsPdf(bytes, command.kind, command.pages));
    }
    Q_UNREACHABLE();
}

bool write(const QByteArray &answer)
{
    return std::fwrite(answer.constData(), 1, static_cast<size_t>(answer.size()), stdout) ==
               static_cast<size_t>(answer.size()) &&
           std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto command = readerCommandFrom(QCoreApplication::arguments().mid(1));
    if (!command)
        return wrongUse;
    const TrustedCertificates trusted = trustedCertificatesIn(command->trustedFolder);
    if (!confine(mostSeconds))
        return EXIT_FAILURE;
    const auto bytes = fileOnInput();
    const bool done = bytes && write(answerTo(*command, *bytes, trusted));
    // Nothing is to be tidied that the end of the process does not tidy quicker.
    std::_Exit(done ? EXIT_SUCCESS : EXIT_FAILURE);
}
