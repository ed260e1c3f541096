// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/registers.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/casework/processingrecord.h"
#include "core/casework/registers.h"
#include "core/casework/suppress.h"
#include "core/register/registerfield.h"
#include "ui/wording/registers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RegistersVerb
{
    Q_DECLARE_TR_FUNCTIONS(RegistersVerb)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Refusal{RefusalReason::FileNotFound, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::FileNotReadable, {path, file.errorString()}};
    return file.readAll();
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return Refusal{RefusalReason::FileExists, {path}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Refusal{RefusalReason::FileNotWritten, {path, file.errorString()}};
    return {};
}

int listKinds(const Console &console)
{
    const std::unique_ptr<Office> office = openOffice(console);
    const ProcessingRegister record = processingRecord(office->store);
    QList<QStringList> rows{
        {RegistersVerb::tr("Register"), RegistersVerb::tr("Code"), RegistersVerb::tr("Entries")}};
    for (const RegisterKind kind : allRegisterKinds) {
        const qsizetype count = entriesOf(record, kind).size();
        if (console.json)
            console.print(QJsonObject{{u"kind"_s, codeOf(kind)}, {u"entries"_s, count}});
        else
            rows.append({wordFor(kind), codeOf(kind), QString::number(count)});
    }
    if (!console.json) {
        for (const QString &line : inColumns(rows))
            console.print(line);
    }
    return exitDone;
}

int listEntries(const Console &console, RegisterKind kind)
{
    const std::unique_ptr<Office> office = openOffice(console);
    const QList<RegisterEntry> entries = entriesOf(processingRecord(office->store), kind);
    QList<QStringList> rows;
    for (const RegisterEntry &entry : entries) {
        if (console.json)
            console.print(objectOf(entry));
        else
            rows.append({codeOf(entry), nameOf(entry, console.language)});
    }
    if (console.json)
        return exitDone;
    if (rows.isEmpty())
        console.print(RegistersVerb::tr("The register has no entries."));
    for (const QString &line : inColumns(rows))
        console.print(line);
    return exitDone;
}

int exportTo(const Console &console, RegisterKind kind, const QString &path)
{
    const std::unique_ptr<Office> office = openOffice(console);
    const CsvTable table = tableOf(processingRecord(office->store), kind);
    if (const Result<void> written = writeNew(path, csvOf(table)); !written)
        return refuse(console, written.error());
    if (console.json)
        console.print(
            QJsonObject{{u"kind"_s, codeOf(kind)}, {u"file"_s, path}, {u"entries"_s, table.rows.size()}});
    else
        console.print(RegistersVerb::tr("Written: %1", "file").arg(path));
    return exitDone;
}

QStringList codesOf(const QList<RegisterEntry> &entries)
{
    QStringList codes;
    for (const RegisterEntry &entry : entries)
        codes.append(codeOf(entry));
    return codes;
}

void tell(const Console &console, const RegisterImport &import, bool isWritten)
{
    const QStringList added = codesOf(import.added);
    const QStringList changed = codesOf(import.changed);
    if (console.json) {
        console.print(QJsonObject{{u"kind"_s, codeOf(import.kind)},
                                  {u"added"_s, QJsonArray::fromStringList(added)},
                                  {u"changed"_s, QJsonArray::fromStringList(changed)},
                                  {u"unchanged"_s, QJsonArray::fromStringList(import.unchanged)},
                                  {u"untouched"_s, QJsonArray::fromStringList(import.untouched)},
                                  {u"written"_s, isWritten}});
        return;
    }
    const auto line = [&](const QString &sentence, const QStringList &codes) {
        if (!codes.isEmpty())
            console.print(sentence.arg(codes.join(u", "_s)));
    };
    line(RegistersVerb::tr("New: %1", "codes"), added);
    line(RegistersVerb::tr("Changed: %1", "codes"), changed);
    line(RegistersVerb::tr("Unchanged: %1", "codes"), import.unchanged);
    line(RegistersVerb::tr("Not in the table, kept as they are: %1", "codes"), import.untouched);
    if (!isWritten)
        console.print(RegistersVerb::tr("Nothing was written: this was a trial."));
}

int importFrom(const Console &console, RegisterKind kind, const QString &path, bool isTrial)
{
    const Result<QByteArray> csv = contentOf(path);
    if (!csv)
        return refuse(console, csv.error());
    if (isTrial) {
        const std::unique_ptr<Office> office = openOffice(console);
        const Result<RegisterImport> preview = importPreview(processingRecord(office->store), kind, *csv);
        if (!preview)
            return refuse(console, preview.error());
        tell(console, *preview, false);
        return exitDone;
    }
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<RegisterImport> done = importRegister(*counter->office, counter->occasion, kind, *csv);
    if (!done)
        return refuse(console, done.error());
    tell(console, *done, true);
    return exitDone;
}

void tell(const Console &console, const MailingCheck &check, const QString &out)
{
    if (console.json) {
        QJsonArray columns;
        for (const MailingColumn &column : check.columns)
            columns.append(QJsonObject{{u"kind"_s, codeOf(column.kind)}, {u"name"_s, column.name}});
        QJsonArray suppressed;
        for (const SuppressedLine &line : check.suppressed)
            suppressed.append(QJsonObject{{u"line"_s, line.line}, {u"kind"_s, codeOf(line.kind)}});
        QJsonArray without;
        for (const qint64 line : check.withoutAddress)
            without.append(line);
        console.print(QJsonObject{{u"lines"_s, check.rows},
                                  {u"columns"_s, columns},
                                  {u"suppressed"_s, suppressed},
                                  {u"withoutAddress"_s, without},
                                  {u"file"_s, out.isEmpty() ? QJsonValue() : QJsonValue(out)}});
        return;
    }
    console.print(
        RegistersVerb::tr("Lines: %1, suppressed: %2").arg(check.rows).arg(check.suppressed.size()));
    for (const SuppressedLine &line : check.suppressed)
        console.print(RegistersVerb::tr("Line %1: %2", "number, kind of address")
                          .arg(line.line)
                          .arg(kindWord(line.kind)));
    if (!check.withoutAddress.isEmpty())
        console.print(RegistersVerb::tr("Lines in which no address was understood: %1")
                          .arg(check.withoutAddress.size()));
    if (!out.isEmpty())
        console.print(RegistersVerb::tr("Written: %1", "file").arg(out));
}

} // namespace

int registersVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"registers"_s, arguments,
                          {{u"export"_s}, {u"import"_s}, {u"dry-run"_s, false}}, 0, 1);
    if (given.failed)
        return exitMisused;
    const bool exports = given.has(u"export"_s);
    const bool imports = given.has(u"import"_s);
    if ((exports && imports) || ((exports || imports) && given.positional.isEmpty()) ||
        (given.has(u"dry-run"_s) && !imports)) {
        console.complain(
            RegistersVerb::tr("Name one register and what to do with it: --export or --import."));
        return exitMisused;
    }
    if (given.positional.isEmpty())
        return listKinds(console);
    const std::optional<RegisterKind> kind = registerKindFromCode(given.positional.first());
    if (!kind)
        return refuse(console, {RefusalReason::UnknownCode, {u"register"_s, given.positional.first()}});
    if (exports)
        return exportTo(console, *kind, given.value(u"export"_s));
    if (imports)
        return importFrom(console, *kind, given.value(u"import"_s), given.has(u"dry-run"_s));
    return listEntries(console, *kind);
}

int suppressionVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"suppression"_s, arguments, {{u"out"_s}}, 2, 2);
    if (given.failed)
        return exitMisused;
    if (given.positional.first() != "check"_L1) {
        console.complain(RegistersVerb::tr("The suppression list can be asked with: check FILE.csv"));
        return exitMisused;
    }
    const Result<QByteArray> csv = contentOf(given.positional.at(1));
    if (!csv)
        return refuse(console, csv.error());
    const std::unique_ptr<Office> office = openOffice(console);
    const Result<MailingCheck> check = checkMailing(*office, *csv);
    if (!check)
        return refuse(console, check.error());
    const QString out = given.value(u"out"_s);
    if (!out.isEmpty()) {
        if (const Result<void> written = writeNew(out, check->cleaned); !written)
            return refuse(console, written.error());
    }
    tell(console, *check, out);
    return exitDone;
}
