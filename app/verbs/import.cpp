// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/import.h"

#include "app/verbs/counter.h"
#include "app/verbs/newfile.h"
#include "core/casework/note.h"
#include "ui/wording/refusals.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Tray
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

Result<std::optional<Channel>> channelTyped(const Arguments &given)
{
    if (!given.has(u"channel"_s))
        return std::optional<Channel>();
    const std::optional<Channel> channel = channelFromCode(given.value(u"channel"_s));
    if (!channel)
        return Refusal{RefusalReason::UnknownCode, {u"channel"_s, given.value(u"channel"_s)}};
    return channel;
}

Result<ImportChoices> choicesTyped(const Arguments &given)
{
    ImportChoices choices;
    if (given.has(u"received"_s)) {
        const Result<QDate> received = dateTyped(given.value(u"received"_s));
        if (!received)
            return received.error();
        choices.receivedOn = *received;
    }
    const Result<std::optional<Channel>> channel = channelTyped(given);
    if (!channel)
        return channel.error();
    choices.channel = *channel;
    return choices;
}

} // namespace

void printImported(const Console &console, const Imported &imported)
{
    if (console.json) {
        QJsonObject object{{u"file"_s, imported.path}, {u"result"_s, codeOf(imported.kind)}};
        if (imported.document.isValid())
            object.insert(u"document"_s, imported.document.value());
        if (imported.refusal)
            object.insert(u"error"_s, sentenceFor(*imported.refusal));
        console.print(object);
        return;
    }
    const QString document = QString::number(imported.document.value());
    switch (imported.kind) {
    case Imported::Kind::Registered:
        console.print(Tray::tr("%1: document %2 in the intake tray").arg(imported.path, document));
        return;
    case Imported::Kind::Duplicate:
        console.print(
            Tray::tr("%1: duplicate of document %2, nothing was changed").arg(imported.path, document));
        return;
    case Imported::Kind::Quarantined:
        console.complain(Tray::tr("%1: document %2 in quarantine. %3")
                             .arg(imported.path, document, sentenceFor(*imported.refusal)));
        return;
    case Imported::Kind::Rejected:
        console.complain(Tray::tr("%1: rejected. %2").arg(imported.path, sentenceFor(*imported.refusal)));
        return;
    }
}

int importVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"import"_s, arguments, {{u"received"_s}, {u"channel"_s}}, 1, -1);
    if (given.failed)
        return exitMisused;
    const Result<ImportChoices> choices = choicesTyped(given);
    if (!choices)
        return refuse(console, choices.error());
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    bool allRead = true;
    // A line as soon as a file is done: a folder may take hours.
    const auto tell = [&](qsizetype, qsizetype, const Imported &imported) {
        printImported(console, imported);
        console.out.flush();
        return true;
    };
    const auto all = importPaths(*counter->office, counter->occasion, given.positional, *choices, tell,
                                 console.lookingInto());
    if (!all)
        return refuse(console, all.error());
    for (const Imported &imported : *all) {
        const bool taken =
            imported.kind == Imported::Kind::Registered || imported.kind == Imported::Kind::Duplicate;
        allRead = allRead && taken;
    }
    return allRead ? exitDone : exitRefused;
}

int noteVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"note"_s, arguments,
                          {{u"text"_s}, {u"channel"_s}, {u"person"_s}, {u"contact"_s}, {u"received"_s}}, 0,
                          0);
    if (given.failed)
        return exitMisused;
    const Result<ImportChoices> choices = choicesTyped(given);
    if (!choices)
        return refuse(console, choices.error());
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Note note{choices->channel.value_or(Channel::Counter), given.value(u"person"_s),
                    given.value(u"contact"_s), choices->receivedOn, given.value(u"text"_s)};
    const Result<DocumentId> id = writeNote(*counter->office, counter->occasion, note);
    if (!id)
        return refuse(console, id.error());
    if (console.json)
        console.print(QJsonObject{{u"document"_s, id->value()}});
    else
        console.print(Tray::tr("Document %1 in the intake tray.").arg(id->value()));
    return exitDone;
}

int exportVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"export"_s, arguments, {{u"out"_s}}, 1, 1);
    if (given.failed || !given.has(u"out"_s)) {
        if (!given.failed)
            console.complain(Tray::tr("Say where to: --out FILE."));
        return exitMisused;
    }
    const Result<DocumentId> id = documentTyped(given.positional.first());
    if (!id)
        return refuse(console, id.error());
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const std::optional<Document> document = counter->office->store.documents.find(*id);
    if (!document || document->shreddedOn.isValid())
        return refuse(console, {RefusalReason::DocumentNotFound, {given.positional.first()}});
    const QByteArray bytes = counter->office->store.documents.content(*id);
    const QString path = given.value(u"out"_s);
    if (const Result<void> written = writeNewFile(path, bytes); !written)
        return refuse(console, written.error());
    if (console.json)
        console.print(QJsonObject{{u"document"_s, id->value()},
                                  {u"file"_s, path},
                                  {u"sha256"_s, QString::fromLatin1(document->sha256.toHex())}});
    else
        console.print(Tray::tr("Document %1 was written to %2.").arg(QString::number(id->value()), path));
    return exitDone;
}
