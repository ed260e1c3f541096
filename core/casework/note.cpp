// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/note.h"

#include "core/casework/register.h"
#include "core/intake/incoming.h"
#include "core/intake/triage.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestSubject = 80; ///< characters

/// The beginning of what was asked, up to the end of a word.
QString subjectOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0).simplified();
    if (line.size() <= longestSubject)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', longestSubject - 1);
    return line.first(end > 0 ? end : longestSubject - 1) + u'…';
}

/// The officer wrote down how to reach the person: nothing is surer.
Guess contactGuess(const QString &contact)
{
    return {contact, 1.0, {Clue{ClueSource::Entry, contact, -1}}};
}

} // namespace

Result<DocumentId> writeNote(Office &office, const Occasion &occasion, const Note &note)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"write_note"_s); !may)
        return may.error();
    if (note.text.trimmed().isEmpty())
        return Refusal{RefusalReason::NoteEmpty};
    if (note.receivedOn.isValid() && note.receivedOn > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {note.receivedOn}};

    Message message;
    message.kind = FileKind::Text;
    message.fromName = note.name.simplified();
    message.text = note.text.trimmed();
    message.subject = subjectOf(message.text);
    const QString contact = note.contact.trimmed();
    const bool byMail = contact.contains(u'@');
    if (byMail)
        message.fromAddress = contact;

    Document document;
    document.channel = note.channel;
    document.mediaType = u"text/plain"_s;
    document.senderName = message.fromName;
    document.subject = message.subject;
    document.seen = QJsonDocument(seenIn(message)).toJson(QJsonDocument::Compact);
    document.senderAddress = message.fromAddress;
    document.receivedOn = note.receivedOn.isValid() ? note.receivedOn : occasion.day();
    document.enteredAt = occasion.at;
    document.text = message.text;
    document.isUnread = false;
    // The same words on two days are two notes: the moment is part of what is kept.
    document.fileName = u"note-%1.txt"_s.arg(occasion.at.toString(u"yyyyMMdd-HHmmss"_s));
    const QByteArray bytes = (message.text + (contact.isEmpty() ? QString() : u'\n' + contact)).toUtf8();
    document.size = bytes.size();
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Proposal proposal = triage(message, occasion.at);
    if (!contact.isEmpty())
        (byMail ? proposal.email : proposal.phone) = contactGuess(contact);
    document.language = proposal.language;
    document.proposal = QJsonDocument(toJson(proposal)).toJson(QJsonDocument::Compact);

    Transaction transaction(office.store.database);
    const DocumentId id = office.store.documents.add(document, bytes);
    office.store.journal.append(
        occasion, u"write_note"_s, {},
        {{u"document"_s, id.value()}, {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())}});
    transaction.commit();
    return id;
}

} // namespace atbilde
