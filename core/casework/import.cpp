// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/import.h"

#include "core/casework/register.h"
#include "core/codes.h"
#include "core/intake/filename.h"
#include "core/intake/mailreader.h"
#include "core/intake/sourcefile.h"
#include "core/intake/triage.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Imported::Kind, 3> kindCodes{{
    {Imported::Kind::Registered, "registered"_L1},
    {Imported::Kind::Duplicate, "duplicate"_L1},
    {Imported::Kind::Rejected, "rejected"_L1},
}};

/// How many files share one commit: a power cut costs at most these, and a second run brings them back.
constexpr qsizetype batch = 100;

Document documentFrom(const Message &message, const QByteArray &bytes, const QString &fileName,
                      const ImportChoices &choices, const Occasion &occasion)
{
    Document document;
    document.kind = DocumentKind::Incoming;
    document.state = DocumentState::InTray;
    document.channel = choices.channel.value_or(Channel::Email);
    document.fileName = safeFileName(fileName, u"message.eml"_s);
    document.mediaType = u"message/rfc822"_s;
    document.size = bytes.size();
    document.messageId = message.messageId;
    document.senderName = message.fromName;
    document.senderAddress = message.fromAddress;
    document.subject = message.subject;
    document.enteredAt = occasion.at;
    document.text = message.text;
    document.attachments = message.attachments.size();

    const Proposal proposal = triage(message, occasion.at);
    document.language = proposal.language;
    // The header may claim any day; nobody received anything tomorrow.
    document.receivedOn = choices.receivedOn.isValid() ? choices.receivedOn : proposal.receivedOn;
    if (!document.receivedOn.isValid() || document.receivedOn > occasion.day())
        document.receivedOn = occasion.day();
    document.proposal = QJsonDocument(toJson(proposal)).toJson(QJsonDocument::Compact);
    return document;
}

/// The same Message-ID with the same words. A forged Message-ID with other words is another
/// message and is kept.
std::optional<DocumentId> sameMessage(Office &office, const Document &document)
{
    for (const DocumentId id : office.store.documents.findByMessageId(document.messageId)) {
        const Document known = office.store.documents.find(id).value();
        if (known.text == document.text && known.subject == document.subject &&
            known.senderAddress == document.senderAddress && known.attachments == document.attachments) {
            return id;
        }
    }
    return std::nullopt;
}

/// Inside the caller's transaction.
Imported importOne(Office &office, const Occasion &occasion, const QByteArray &bytes, const QString &fileName,
                   const ImportChoices &choices)
{
    Imported imported;
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (const std::optional<DocumentId> same = office.store.documents.findByContent(sha256)) {
        imported.kind = Imported::Kind::Duplicate;
        imported.document = *same;
        return imported;
    }
    const Result<Message> message = readMessage(bytes, fileName);
    if (!message) {
        imported.kind = Imported::Kind::Rejected;
        imported.refusal = message.error();
        return imported;
    }
    Document document = documentFrom(*message, bytes, fileName, choices, occasion);
    document.sha256 = sha256;
    if (const std::optional<DocumentId> same = sameMessage(office, document)) {
        imported.kind = Imported::Kind::Duplicate;
        imported.document = *same;
        return imported;
    }
    imported.document = office.store.documents.add(document, bytes);
    office.store.journal.append(occasion, u"import"_s, {},
                                {{u"document"_s, imported.document.value()},
                                 {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())}});
    return imported;
}

Result<void> check(const ImportChoices &choices, const Occasion &occasion)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"import"_s); !may)
        return may.error();
    if (choices.receivedOn.isValid() && choices.receivedOn > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {choices.receivedOn}};
    return {};
}

} // namespace

QString codeOf(Imported::Kind kind)
{
    return codeIn(kindCodes, kind);
}

Result<Imported> importBytes(Office &office, const Occasion &occasion, const QByteArray &bytes,
                             const QString &fileName, const ImportChoices &choices)
{
    if (const Result<void> sound = check(choices, occasion); !sound)
        return sound.error();
    Transaction transaction(office.store.database);
    Imported imported = importOne(office, occasion, bytes, QFileInfo(fileName).fileName(), choices);
    imported.path = fileName;
    transaction.commit();
    return imported;
}

Result<std::vector<Imported>> importPaths(Office &office, const Occasion &occasion, const QStringList &paths,
                                          const ImportChoices &choices, const ImportProgress &progress)
{
    if (const Result<void> sound = check(choices, occasion); !sound)
        return sound.error();
    std::vector<Imported> all;
    QStringList files;
    for (const QString &path : paths) {
        const Result<QStringList> found = filesAt(path);
        if (found)
            files.append(*found);
        else
            all.push_back({path, Imported::Kind::Rejected, {}, found.error()});
    }
    const qsizetype count = files.size() + qsizetype(all.size());
    for (qsizetype begin = 0; begin < files.size(); begin += batch) {
        Transaction transaction(office.store.database);
        bool goOn = true;
        for (qsizetype i = begin; i < qMin(begin + batch, files.size()) && goOn; ++i) {
            const Result<QByteArray> bytes = fileContent(files[i], largestMail);
            Imported imported;
            if (bytes) {
                imported = importOne(office, occasion, *bytes, QFileInfo(files[i]).fileName(), choices);
            } else {
                imported.kind = Imported::Kind::Rejected;
                imported.refusal = bytes.error();
            }
            imported.path = files[i];
            all.push_back(imported);
            goOn = !progress || progress(qsizetype(all.size()), count, imported);
        }
        transaction.commit();
        if (!goOn)
            break;
    }
    return all;
}

} // namespace atbilde
