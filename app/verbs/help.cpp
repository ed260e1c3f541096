// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/help.h"

#include "app/verbs/run.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Described
{
    QLatin1StringView name;
    const char *sentence;
};

// In the order of the verbs.
constexpr Described described[]{
    {"init"_L1, QT_TRANSLATE_NOOP("Help", "Makes a new office; never touches one that exists.")},
    {"sample"_L1, QT_TRANSLATE_NOOP("Help", "Makes a throw-away office with realistic requests.")},
    {"officers"_L1,
     QT_TRANSLATE_NOOP("Help", "Shows who works in the office, and adds or changes officers.")},
    {"deadline"_L1,
     QT_TRANSLATE_NOOP("Help", "Counts a deadline, with every rule and article; needs no office.")},
    {"holidays"_L1, QT_TRANSLATE_NOOP("Help", "Lists the public holidays of a year; needs no office.")},
    {"decline"_L1, QT_TRANSLATE_NOOP("Help", "Declines a name and says the salutation; needs no office.")},
    {"read"_L1, QT_TRANSLATE_NOOP("Help", "Shows what intake would see in a file; needs no office.")},
    {"import"_L1,
     QT_TRANSLATE_NOOP("Help", "Takes files, folders and mailbox files into the intake tray, never twice.")},
    {"note"_L1, QT_TRANSLATE_NOOP("Help", "Writes down what somebody said at the counter or by telephone.")},
    {"intake"_L1, QT_TRANSLATE_NOOP("Help", "Lists the documents nobody has registered yet.")},
    {"export"_L1, QT_TRANSLATE_NOOP("Help", "Writes a document out as it came.")},
    {"fetch"_L1, QT_TRANSLATE_NOOP("Help", "Fetches new mail from the mailboxes once.")},
    {"mailboxes"_L1, QT_TRANSLATE_NOOP("Help", "Shows, changes and tries the mailboxes.")},
    {"register"_L1,
     QT_TRANSLATE_NOOP("Help",
                       "Registers a document as a request; what is not given comes from the proposal.")},
    {"attach"_L1, QT_TRANSLATE_NOOP("Help", "Adds a document to a request that exists.")},
    {"dismiss"_L1, QT_TRANSLATE_NOOP("Help", "Sets a document aside that is no request.")},
    {"requests"_L1, QT_TRANSLATE_NOOP("Help", "Lists requests, filtered and sorted.")},
    {"show"_L1, QT_TRANSLATE_NOOP("Help", "Shows one request with everything that belongs to it.")},
    {"person"_L1, QT_TRANSLATE_NOOP("Help", "Finds people, with their marks and requests.")},
    {"step"_L1,
     QT_TRANSLATE_NOOP("Help",
                       "Takes a step of the workflow, or lists which are possible and why others are not.")},
    {"letter"_L1, QT_TRANSLATE_NOOP("Help", "Composes a letter, finalises it and writes its PDF file.")},
    {"send"_L1, QT_TRANSLATE_NOOP("Help", "Puts finalised letters into the outbox and sends what is due by e-mail.")},
    {"outbox"_L1, QT_TRANSLATE_NOOP("Help", "Shows what became of each mail; withdraws one, or settles one nobody knows of.")},
    {"sending"_L1, QT_TRANSLATE_NOOP("Help", "Shows, sets and tries how the office sends mail.")},
    {"postlist"_L1, QT_TRANSLATE_NOOP("Help", "Lists the registered letters of a day for the post office.")},
    {"registers"_L1, QT_TRANSLATE_NOOP("Help", "Shows, exports and imports the registers.")},
    {"suppression"_L1, QT_TRANSLATE_NOOP("Help", "Checks a mailing list against the suppression list.")},
    {"package"_L1, QT_TRANSLATE_NOOP("Help", "Writes the data package of a request.")},
    {"names"_L1, QT_TRANSLATE_NOOP("Help", "Shows and corrects how letters decline the person's name.")},
    {"texts"_L1, QT_TRANSLATE_NOOP("Help", "Checks and changes the texts of the letters.")},
    {"report"_L1, QT_TRANSLATE_NOOP("Help", "Counts the statistics of a year beside the year before.")},
    {"verify"_L1,
     QT_TRANSLATE_NOOP("Help", "Compares everything in the office with what proves it, and names any damage.")},
    {"backup"_L1, QT_TRANSLATE_NOOP("Help", "Makes an encrypted backup, reads it back and checks it.")},
    {"restore"_L1, QT_TRANSLATE_NOOP("Help", "Brings a backup back; never over a file unless told to.")},
    {"purge"_L1, QT_TRANSLATE_NOOP("Help", "Lists what was kept long enough; erases it only with --confirm.")},
    {"safety"_L1, QT_TRANSLATE_NOOP("Help", "Tells whether the office is safe.")},
    {"workflow"_L1, QT_TRANSLATE_NOOP("Help", "Prints the table of steps.")},
    {"fill"_L1, QT_TRANSLATE_NOOP("Help", "Adds invented requests, for measurements.")},
    {"help"_L1, QT_TRANSLATE_NOOP("Help", "Shows this page, or one verb.")},
};

struct GlobalOption
{
    QString words;
    QString sentence;
};

QList<GlobalOption> globalOptions()
{
    return {
        {u"--database "_s + Help::tr("PATH"),
         Help::tr("the office: a file or postgresql://…; otherwise the one in the user's data folder")},
        {u"--as "_s + Help::tr("OFFICER"), Help::tr("who acts; otherwise the variable ATBILDE_OFFICER")},
        {u"--language lv|en"_s, Help::tr("the language of the answers")},
        {u"--json"_s, Help::tr("answers as JSON, one object a line")},
    };
}

QString exitCodes()
{
    return Help::tr(
        "Exit codes: 0 done; 1 refused or failed, with the reason on standard error; 2 wrong usage.");
}

/// As roff takes it: a backslash, a leading dot or apostrophe and a hyphen mean something else there.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

} // namespace

QString whatItDoes(const QString &verb)
{
    const auto found = std::ranges::find(described, verb, &Described::name);
    return found == std::end(described) ? QString() : Help::tr(found->sentence);
}

void printHelp(const Console &console)
{
    console.print(Help::tr("Usage: atbilde [options] [verb ...]"));
    console.print(
        Help::tr("Without a verb the window opens; files instead of a verb are taken into the tray."));
    console.print(QString());
    const QList<GlobalOption> options = globalOptions();
    qsizetype width = 0;
    for (const Verb &verb : allVerbs())
        width = std::max(width, verb.name.size());
    for (const GlobalOption &option : options)
        width = std::max(width, option.words.size());
    for (const Verb &verb : allVerbs())
        console.print(QString(u"  "_s + verb.name.leftJustified(width + 2) + whatItDoes(verb.name)));
    console.print(QString());
    for (const GlobalOption &option : options)
        console.print(QString(u"  "_s + option.words.leftJustified(width + 2) + option.sentence));
    console.print(QString());
    console.print(Help::tr("“atbilde help VERB” tells what may follow a verb."));
    console.print(exitCodes());
}

void printHelpOf(const Console &console, const Verb &verb)
{
    console.print(whatItDoes(verb.name));
    console.print(QString());
    console.print(QString(u"  atbilde "_s + verb.name + u' ' + verb.usage).trimmed().prepend(u"  "_s));
}

void printManual(const Console &console)
{
    const auto heading = [&](const QString &text) {
        console.print(QString(u".SH "_s + roff(text.toUpper())));
    };
    console.print(u".TH ATBILDE 1 \"\" \"atbilde %1\""_s.arg(QCoreApplication::applicationVersion()));
    heading(Help::tr("Name"));
    console.print(
        QString(u"atbilde \\- "_s +
                roff(Help::tr("answers data-protection requests in time, lawfully and with proof"))));
    heading(Help::tr("Synopsis"));
    console.print(QString(u".B atbilde\n"_s + roff(Help::tr("[options] [verb ...] | [file ...]"))));
    heading(Help::tr("Description"));
    console.print(
        roff(Help::tr("Without a verb the window opens; files instead of a verb are taken into the tray.")));
    heading(Help::tr("Verbs"));
    for (const Verb &verb : allVerbs()) {
        console.print(QString(u".TP\n.B "_s + roff(verb.name) + u'\n' + roff(whatItDoes(verb.name))));
        if (!verb.usage.isEmpty())
            console.print(QString(u".br\n"_s + roff(verb.usage)));
    }
    heading(Help::tr("Options"));
    for (const GlobalOption &option : globalOptions())
        console.print(QString(u".TP\n.B "_s + roff(option.words) + u'\n' + roff(option.sentence)));
    heading(Help::tr("Environment"));
    console.print(
        QString(u".TP\n.B ATBILDE_OFFICER\n"_s + roff(Help::tr("who acts, where --as is not given"))));
    console.print(QString(u".TP\n.B ATBILDE_PASSWORD\n"_s +
                          roff(Help::tr("the officer's password; otherwise it is asked for"))));
    heading(Help::tr("Exit status"));
    console.print(roff(exitCodes()));
}

int helpVerb(const Console &console, const QStringList &words)
{
    const Arguments arguments(console, u"help"_s, words, {{u"man"_s, false}}, 0, 1);
    if (arguments.failed)
        return exitMisused;
    if (arguments.has(u"man"_s)) {
        printManual(console);
        return exitDone;
    }
    if (arguments.positional.isEmpty()) {
        printHelp(console);
        return exitDone;
    }
    const Verb *verb = verbNamed(arguments.positional.first());
    if (!verb) {
        console.complain(Help::tr("There is no verb “%1”.").arg(arguments.positional.first()));
        return exitMisused;
    }
    printHelpOf(console, *verb);
    return exitDone;
}
