// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/read.h"

#include "core/intake/mailreader.h"
#include "core/intake/sourcefile.h"
#include "core/intake/triage.h"
#include "ui/wording/dates.h"
#include "ui/wording/refusals.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue moment(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject addressToJson(const QString &name, const QString &address)
{
    return {{u"name"_s, name}, {u"address"_s, address}};
}

QJsonArray attachmentsToJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        array.append(QJsonObject{{u"name"_s, attachment.name},
                                 {u"size"_s, attachment.size},
                                 {u"type"_s, attachment.type},
                                 {u"declaredType"_s, attachment.declaredType},
                                 {u"dangerous"_s, attachment.dangerous},
                                 {u"sha256"_s, QString::fromLatin1(attachment.sha256.toHex())}});
    }
    return array;
}

QJsonObject messageToJson(const QString &file, const Message &message, const Proposal &proposal)
{
    QJsonArray to;
    for (const MailAddress &one : message.to)
        to.append(addressToJson(one.name, one.address));
    QJsonArray rights;
    for (const RightGuess &guess : proposal.rights)
        rights.append(codeOf(guess.right));
    QJsonArray flags;
    for (const MessageFlag flag : message.flags)
        flags.append(codeOf(flag));
    return {{u"file"_s, file},
            {u"kind"_s, codeOf(message.kind)},
            {u"messageId"_s, message.messageId},
            {u"inReplyTo"_s, message.inReplyTo},
            {u"references"_s, QJsonArray::fromStringList(message.references)},
            {u"from"_s, addressToJson(message.fromName, message.fromAddress)},
            {u"replyTo"_s, message.replyTo},
            {u"to"_s, to},
            {u"subject"_s, message.subject},
            {u"sentAt"_s, moment(message.sentAt)},
            {u"receivedAt"_s, moment(message.receivedAt)},
            {u"flags"_s, flags},
            {u"language"_s, proposal.language ? QJsonValue(codeOf(*proposal.language)) : QJsonValue()},
            {u"rights"_s, rights},
            {u"proposal"_s, toJson(proposal)},
            {u"automatic"_s, message.automatic ? QJsonValue(codeOf(*message.automatic)) : QJsonValue()},
            {u"attachments"_s, attachmentsToJson(message.attachments)},
            {u"text"_s, message.text}};
}

void printGuess(const Console &console, const QString &sentence, const Guess &guess)
{
    if (!guess.value.isEmpty())
        console.print(sentence.arg(guess.value));
}

void printMessage(const Console &console, const QString &file, const Message &message,
                  const Proposal &proposal)
{
    console.print(QCoreApplication::translate("ReadVerb", "File: %1").arg(file));
    const QString sender = message.fromName.isEmpty()
                               ? message.fromAddress
                               : u"%1 <%2>"_s.arg(message.fromName, message.fromAddress);
    console.print(QCoreApplication::translate("ReadVerb", "From: %1").arg(sender));
    console.print(QCoreApplication::translate("ReadVerb", "Subject: %1").arg(message.subject));
    console.print(QCoreApplication::translate("ReadVerb", "Received on: %1")
                      .arg(shownDate(proposal.receivedOn, console.language)));
    if (message.automatic)
        console.print(QCoreApplication::translate("ReadVerb", "Written by a machine: %1")
                          .arg(codeOf(*message.automatic)));
    if (proposal.rights.isEmpty())
        console.print(QCoreApplication::translate("ReadVerb", "No right seems to be asked."));
    for (const RightGuess &guess : proposal.rights) {
        QStringList words;
        for (const Clue &clue : guess.clues)
            words << u"“%1”"_s.arg(clue.words);
        console.print(QCoreApplication::translate("ReadVerb", "Right: %1 (%2 %), because of %3")
                          .arg(codeOf(guess.right), QString::number(qRound(guess.confidence * 100)),
                               words.join(u", "_s)));
    }
    if (proposal.language)
        console.print(
            QCoreApplication::translate("ReadVerb", "Language: %1").arg(codeOf(*proposal.language)));
    printGuess(console, QCoreApplication::translate("ReadVerb", "Person: %1"), proposal.name);
    printGuess(console, QCoreApplication::translate("ReadVerb", "Personal code: %1"), proposal.personalCode);
    printGuess(console, QCoreApplication::translate("ReadVerb", "Phone: %1"), proposal.phone);
    printGuess(console, QCoreApplication::translate("ReadVerb", "Address: %1"), proposal.address);
    printGuess(console, QCoreApplication::translate("ReadVerb", "Customer number: %1"),
               proposal.customerNumber);
    printGuess(console, QCoreApplication::translate("ReadVerb", "Answer to: %1"), proposal.replyAddress);
    for (const Attachment &attachment : message.attachments)
        console.print(QCoreApplication::translate("ReadVerb", "Attachment: %1 (%2, bytes: %3)")
                          .arg(attachment.name, attachment.type, QString::number(attachment.size)));
    console.print(QString());
    console.print(message.text);
    console.print(QString());
}

bool readOne(const Console &console, const QString &file)
{
    const Result<QByteArray> bytes = fileContent(file, largestMail);
    const Result<Message> message = bytes ? readMessage(*bytes, file) : Result<Message>(bytes.error());
    if (!message) {
        const QString why = sentenceFor(message.error());
        if (console.json)
            console.print(QJsonObject{{u"file"_s, file}, {u"error"_s, why}});
        else
            console.complain(u"%1: %2"_s.arg(file, why));
        return false;
    }
    const Proposal proposal = triage(*message, console.now);
    if (console.json)
        console.print(messageToJson(file, *message, proposal));
    else
        printMessage(console, file, *message, proposal);
    return true;
}

} // namespace

int runRead(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"read"_s, arguments, {}, 1, -1);
    if (given.failed)
        return exitMisused;
    bool allRead = true;
    for (const QString &path : given.positional) {
        const Result<QStringList> files = filesAt(path);
        // The refusal of a path that is not there is told by reading it.
        for (const QString &file : files ? *files : QStringList{path})
            allRead = readOne(console, file) && allRead;
    }
    return allRead ? exitDone : exitRefused;
}
