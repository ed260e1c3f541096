// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readerprocess.h"
#include "app/verbs/help.h"
#include "app/verbs/run.h"
#include "app/window.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

#include <cstdio>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime momentNow()
{
    return QDateTime::currentDateTimeUtc();
}

QByteArray standardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

Language languageFor(const CommandLine &line)
{
    return languageFromCode(line.language).value_or(OfficerLanguage::ofSystem());
}

/// Qt mentions on standard error that a service or a scheduler gives it no runtime folder; it needs none here.
void withoutRuntimeFolderNote(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

int misuse(const Console &console, const QString &sentence)
{
    console.complain(sentence);
    printHelp(Console{console.err, console.err, console.language, false, {}, {}, {}, {}});
    return exitMisused;
}

int command(const CommandLine &line)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const OfficerLanguage speaker(languageFor(line));
    const ReaderProcess reader({.trustedFolder = trustedFolder()});
    const Console console{out,
                          err,
                          speaker.current(),
                          line.json,
                          line.database.isEmpty() ? usualPlace() : line.database,
                          line.officer.isEmpty() ? qEnvironmentVariable("ATBILDE_OFFICER") : line.officer,
                          momentNow(),
                          standardInput,
                          line.database.isEmpty(),
                          &reader,
                          headFolder()};
    if (!line.mistake.isEmpty()) {
        return misuse(console, QCoreApplication::translate("main", "The option %1 needs a value.").arg(line.mistake));
    }
    if (!line.language.isEmpty() && !languageFromCode(line.language))
        return misuse(console, QCoreApplication::translate("main", "There is no language “%1”.").arg(line.language));
    if (line.version) {
        console.print(u"atbilde "_s + QCoreApplication::applicationVersion());
        return exitDone;
    }
    const Verb *verb = verbNamed(line.verb);
    if (line.help) {
        verb ? printHelpOf(console, *verb) : printHelp(console);
        return exitDone;
    }
    if (!verb)
        return misuse(console, QCoreApplication::translate("main", "There is no verb “%1”.").arg(line.verb));
    return runVerb(*verb, console, line.arguments);
}

/// Files instead of a verb, as a file manager gives them: absolute paths.
QStringList filesToOpen(const CommandLine &line)
{
    QStringList files;
    for (const QString &word : QStringList{line.verb} + line.arguments) {
        if (QFileInfo::exists(word))
            files << QFileInfo(word).absoluteFilePath();
    }
    return files;
}

bool wantsWindow(const CommandLine &line)
{
    if (line.help || line.version || !line.mistake.isEmpty())
        return false;
    return line.verb.isEmpty() || (!verbNamed(line.verb) && QFileInfo(line.verb).isFile());
}

} // namespace

int main(int argc, char *argv[])
{
    // A core dump would hold what people wrote to the office.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);

    qInstallMessageHandler(withoutRuntimeFolderNote);

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setOrganizationName(u"Atbilde"_s);
    QCoreApplication::setApplicationName(u"Atbilde"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATBILDE_VERSION));

    const CommandLine line = commandLineFrom(words);
    const Verb *verb = verbNamed(line.verb);
    if (wantsWindow(line)) {
        QApplication application(argc, argv);
        QGuiApplication::setDesktopFileName(u"lv.atbilde.Atbilde"_s);
        return openWindow(line.database, languageFromCode(line.language), momentNow, filesToOpen(line));
    }
    if (verb && verb->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pages need fonts, not a display
        QGuiApplication application(argc, argv);
        return command(line);
    }
    QCoreApplication application(argc, argv);
    return command(line);
}
