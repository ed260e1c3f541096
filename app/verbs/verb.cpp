// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

#include "ui/wording/refusals.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

const atbilde::Reader &Console::lookingInto() const
{
    static const atbilde::NoReader none;
    return reader ? *reader : none;
}

void Console::print(const QJsonObject &object) const
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

void Console::print(const QString &line) const
{
    out << line << '\n';
}

void Console::complain(const QString &line) const
{
    err << line << '\n';
}

int refuse(const Console &console, const Refusal &refusal)
{
    console.complain(sentenceFor(refusal));
    return exitRefused;
}

Arguments::Arguments(const Console &console, const QString &verb, const QStringList &arguments,
                     std::initializer_list<Option> options, int leastPositional, int mostPositional)
{
    QCommandLineParser parser;
    for (const Option &option : options) {
        parser.addOption(option.takesValue ? QCommandLineOption(option.name, {}, u"value"_s)
                                           : QCommandLineOption(option.name));
    }
    const auto usage = [&] {
        failed = true;
        for (const Verb &known : allVerbs()) {
            if (known.name == verb) {
                console.complain(QCoreApplication::translate("Arguments", "Usage: atbilde %1 %2")
                                     .arg(known.name, known.usage));
            }
        }
    };
    if (!parser.parse(QStringList{verb} + arguments)) {
        console.complain(parser.errorText());
        usage();
        return;
    }
    positional = parser.positionalArguments();
    for (const Option &option : options) {
        if (!option.takesValue) {
            if (parser.isSet(option.name))
                m_values.insert(option.name, {});
            continue;
        }
        for (const QString &value : parser.values(option.name))
            m_values.insert(option.name, value);
    }
    if (positional.size() < leastPositional || (mostPositional >= 0 && positional.size() > mostPositional))
        usage();
}

bool Arguments::has(const QString &option) const
{
    return m_values.contains(option);
}

QString Arguments::value(const QString &option) const
{
    return m_values.value(option);
}

QStringList Arguments::values(const QString &option) const
{
    QStringList given = m_values.values(option); // newest first
    std::ranges::reverse(given);
    return given;
}

QDate dateFromText(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid() && text.size() == 10)
        return iso;
    QString latvian = text.trimmed();
    if (latvian.endsWith(u'.'))
        latvian.chop(1);
    return QDate::fromString(latvian, u"d.M.yyyy"_s);
}
