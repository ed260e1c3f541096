// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/read.h"

#include "core/intake/incoming.h"
#include "core/intake/mailboxfile.h"
#include "core/intake/sourcefile.h"
#include "core/intake/triage.h"
#include "ui/wording/dates.h"
#include "ui/wording/intakewords.h"
#include "ui/wording/messages.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

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

QJsonArray signaturesToJson(const QList<Signature> &signatures)
{
    QJsonArray array;
    for (const Signature &signature : signatures) {
        array.append(QJsonObject{{u"state"_s, codeOf(signature.state)},
                                 {u"signer"_s, signature.signer},
                                 {u"signerCode"_s, signature.signerCode},
                                 {u"issuer"_s, signature.issuer},
                                 {u"claimedAt"_s, moment(signature.claimedAt)},
                                 {u"unsignedFiles"_s, QJsonArray::fromStringList(signature.unsignedFiles)}});
    }
    return array;
}

QJsonValue bouncedToJson(const std::optional<Bounced> &bounced)
{
    if (!bounced)
        return {};
    return QJsonObject{{u"messageId"_s, bounced->messageId},
                       {u"recipient"_s, bounced->recipient},
                       {u"subject"_s, bounced->subject},
                       {u"status"_s, bounced->status},
                       {u"permanent"_s, bounced->isPermanent}};
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
            {u"pages"_s, message.pages},
            {u"signatures"_s, signaturesToJson(message.signatures)},
            {u"bounced"_s, bouncedToJson(message.bounced)},
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
    if (!sender.isEmpty())
        console.print(QCoreApplication::translate("ReadVerb", "From: %1").arg(sender));
    if (!message.subject.isEmpty())
        console.print(QCoreApplication::translate("ReadVerb", "Subject: %1").arg(message.subject));
    if (message.pages > 0)
        console.print(QCoreApplication::translate("ReadVerb", "Pages: %1").arg(message.pages));
    console.print(QCoreApplication::translate("ReadVerb", "Received on: %1")
                      .arg(shownDate(proposal.receivedOn, console.language)));
    if (message.automatic)
        console.print(::sentenceFor(*message.automatic));
    if (proposal.rights.isEmpty())
        console.print(QCoreApplication::translate("ReadVerb", "No right seems to be asked."));
    for (const RightGuess &guess : proposal.rights) {
        QStringList words;
        for (const Clue &clue : guess.clues)
            words << u"“%1”"_s.arg(clue.words);
        console.print(QCoreApplication::translate("ReadVerb", "Right: %1 (%2 %), because of %3")
                          .arg(wordFor(guess.right), QString::number(qRound(guess.confidence * 100)),
                               words.join(u", "_s)));
    }
    if (proposal.language)
        console.print(
            QCoreApplication::translate("ReadVerb", "Language: %1").arg(wordFor(*proposal.language)));
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
    for (const Signature &signature : message.signatures) {
        console.print(QCoreApplication::translate("ReadVerb", "Signed by %1. %2", "signer, what was compared")
                          .arg(signerInWords(signature), ::sentenceFor(signature.state)));
        for (const QString &name : signature.unsignedFiles)
            console.print(QCoreApplication::translate("ReadVerb", "Not signed: %1").arg(name));
    }
    for (const MessageFlag flag : message.flags)
        console.print(::sentenceFor(flag));
    console.print(QString());
    console.print(message.text);
    console.print(QString());
}

bool readOne(const Console &console, const QString &file, const Result<QByteArray> &bytes)
{
    const Result<Message> message =
        bytes ? readIncoming(*bytes, file, console.lookingInto()) : Result<Message>(bytes.error());
    if (!message) {
        const QString why = ::sentenceFor(message.error());
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

/// Each message of a file of many, else the file.
bool readFile(const Console &console, const QString &file)
{
    const Result<MappedFile> mapped = MappedFile::open(file);
    if (!mapped || fileKind(mapped->content()) != FileKind::Mailbox)
        return readOne(console, file, fileContent(file, largestLookedInto));
    bool allRead = true;
    int number = 0;
    for (const MailRange &range : messagesIn(mapped->content())) {
        const QByteArray bytes = mapped->content().sliced(range.offset, range.size).toByteArray();
        allRead = readOne(console, u"%1#%2"_s.arg(file, QString::number(++number)), bytes) && allRead;
    }
    return allRead;
}

} // namespace

int readVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"read"_s, arguments, {}, 1, -1);
    if (given.failed)
        return exitMisused;
    bool allRead = true;
    for (const QString &path : given.positional) {
        const Result<QStringList> files = filesAt(path);
        // The refusal of a path that is not there is told by reading it.
        for (const QString &file : files ? *files : QStringList{path})
            allRead = readFile(console, file) && allRead;
    }
    return allRead ? exitDone : exitRefused;
}
