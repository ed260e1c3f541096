// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "core/intake/reader.h"
#include "core/refusal.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <span>

/// What a verb gets from `main`: where to write, how, who asks and what time it is.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    atbilde::Language language = atbilde::Language::English;
    bool json = false;
    QString database;              ///< path or postgresql://..., never empty
    QString officer;               ///< code of the officer, empty when none was named
    QDateTime now;                 ///< UTC
    std::function<QByteArray()> input; ///< reads standard input to its end
    bool isUsualPlace = false;     ///< no --database was given: `database` is the user's own
    const atbilde::Reader *reader = nullptr; ///< looks into scans; without one they are kept and not read

    QString headFolder = {}; ///< where the heads of journals are kept apart from their databases; empty: nowhere

    [[nodiscard]] const atbilde::Reader &lookingInto() const;

    /// One JSON document on a line of its own.
    void print(const QJsonObject &object) const;
    void print(const QString &line) const;
    void complain(const QString &line) const;
};

/// Exit codes of every verb.
inline constexpr int exitDone = 0;
inline constexpr int exitRefused = 1;
inline constexpr int exitMisused = 2;

/// Says why not, in the officer's language, on standard error.
[[nodiscard]] int refuse(const Console &console, const atbilde::Refusal &refusal);

/// One word of the command line. `usage` is what follows the word ("--received DATE [--extended]").
struct Verb
{
    QString name;
    QString usage;
    int (*run)(const Console &console, const QStringList &arguments);
    bool paints = false; ///< makes pages, for which fonts must be there
};

/// The arguments of one verb, taken apart by QCommandLineParser. A wrong word gets its message on standard
/// error and `failed` is set: the verb then returns `exitMisused`.
class Arguments
{
public:
    struct Option
    {
        QString name;
        bool takesValue = true;
    };

    Arguments(const Console &console, const QString &verb, const QStringList &arguments,
              std::initializer_list<Option> options, int leastPositional, int mostPositional);

    bool failed = false;
    QStringList positional;

    [[nodiscard]] bool has(const QString &option) const;
    [[nodiscard]] QString value(const QString &option) const; ///< the last one given, or empty
    [[nodiscard]] QStringList values(const QString &option) const;

private:
    QMultiHash<QString, QString> m_values;
};

/// An ISO date ("2026-11-22") or a Latvian one ("22.11.2026" with or without the last full stop).
[[nodiscard]] QDate dateFromText(const QString &text);

[[nodiscard]] std::span<const Verb> allVerbs();
