// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// Global options, which may stand before or after the verb, and what remains.
struct CommandLine
{
    QString database;  ///< empty: the user's own
    QString officer;
    QString language;  ///< "lv", "en" or empty
    bool json = false;
    bool help = false;
    bool version = false;
    QString mistake;   ///< the option whose value is missing, empty where all is well
    QString verb;      ///< empty: open the window
    QStringList arguments;
};

[[nodiscard]] CommandLine commandLineFrom(const QStringList &words);

[[nodiscard]] const Verb *verbNamed(const QString &name);

/// Runs a verb and catches a broken store: the only place on the command line that does.
[[nodiscard]] int runVerb(const Verb &verb, const Console &console, const QStringList &arguments);
