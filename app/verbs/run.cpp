// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/run.h"

#include "core/store/storeerror.h"
#include "ui/wording/storefailures.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

CommandLine commandLineFrom(const QStringList &words)
{
    CommandLine line;
    const auto valued = [&](const QString &name) -> QString * {
        if (name == "--database"_L1)
            return &line.database;
        if (name == "--as"_L1)
            return &line.officer;
        if (name == "--language"_L1)
            return &line.language;
        return nullptr;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const QString name = word.section(u'=', 0, 0);
        if (word == "--"_L1) {
            line.arguments.append(words.mid(i));
            break;
        }
        if (QString *value = word.startsWith("--"_L1) ? valued(name) : nullptr) {
            if (word.contains(u'=')) {
                *value = word.section(u'=', 1);
            } else if (i + 1 < words.size()) {
                *value = words[++i];
            } else {
                line.mistake = name;
            }
        } else if (word == "--json"_L1) {
            line.json = true;
        } else if (word == "--help"_L1 || word == "-h"_L1) {
            line.help = true;
        } else if (word == "--version"_L1) {
            line.version = true;
        } else if (line.verb.isEmpty() && !word.startsWith(u'-')) {
            line.verb = word;
        } else {
            line.arguments.append(word);
        }
    }
    return line;
}

const Verb *verbNamed(const QString &name)
{
    for (const Verb &verb : allVerbs()) {
        if (verb.name == name)
            return &verb;
    }
    return nullptr;
}

int runVerb(const Verb &verb, const Console &console, const QStringList &arguments)
{
    try {
        return verb.run(console, arguments);
    } catch (const StoreError &error) {
        console.complain(sentenceFor(error));
        return exitRefused;
    }
}
