// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/import.h"

#include "core/casework/register.h"
#include "core/casework/returned.h"
#include "core/codes.h"
#include "core/intake/filename.h"
#include "core/intake/incoming.h"
#include "core/intake/mailboxfile.h"
#include "core/intake/quarantine.h"
#include "core/intake/sourcefile.h"
#include "core/intake/triage.h"
#include "core/store/lists/samemessage.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Imported::Kind, 4> kindCodes{{
    {Imported::Kind::Registered, "registered"_L1},
    {Imported::Kind::Duplicate, "duplicate"_L1},
    {Imported::Kind::Quarantined, "quarantined"_L1},
    {Imported::Kind::Rejected, "rejected"_L1},
}};

/// How much shares one commit: a power cut costs at most these, and a second run brings them back.
constexpr std::size_t mostInBatch = 100;
constexpr qint64 largestBatch = 32 * 1024 * 1024;

QString mediaTypeOf(FileKind kind, const QByteArray &bytes)
{
    switch (kind) {
    case FileKind::Message:
    case FileKind::Mailbox:
        return u"message/rfc822"_s;
    case FileKind::Outlook:
        return u"application/vnd.ms-outlook"_s;
    case FileKind::OutlookBag:
        return u"application/vnd.ms-tnef"_s;
    case FileKind::Pdf:
        return u"application/pdf"_s;
    case FileKind::Container:
        return u"application/vnd.etsi.asic-e+zip"_s;
    case FileKind::Text:
        return u"text/plain"_s;
    case FileKind::Image:
    case FileKind::Archive:
    case FileKind::Unknown:
        break;
    }
    return QMimeDatabase().mimeTypeForData(bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024))).name();
}

/// A scan or a text without a mail around it came on paper; anything else by wire.
Channel usualChannel(FileKind kind, const Message &message)
{
    const bool paper = kind == FileKind::Image || kind == FileKind::Text ||
                       (kind == FileKind::Pdf && !message.has(MessageFlag::SignedPdf));
    return paper ? Channel::Letter : Channel::Email;
}

Document bareDocument(const Incoming &incoming, FileKind kind, const Occasion &occasion)
{
    Document document;
    document.kind = DocumentKind::Incoming;
    document.fileName = safeFileName(incoming.fileName, u"message.eml"_s);
    document.mediaType = mediaTypeOf(kind, incoming.bytes);
    document.size = incoming.bytes.size();
    document.sha256 = incoming.sha256;
    document.enteredAt = occasion.at;
    document.receivedOn = occasion.day();
    return document;
}

void fillFrom(const Message &message, const ImportChoices &choices, const Occasion &occasion,
              Document &document)
{
    document.state = DocumentState::InTray;
    document.quarantine.clear();
    document.channel = choices.channel.value_or(usualChannel(message.kind, message));
    document.messageId = message.messageId;
    document.senderName = message.fromName;
    document.senderAddress = message.fromAddress;
    document.subject = message.subject;
    document.text = message.text;
    document.attachments = message.attachments.size();
    document.pages = message.pages;
    document.seen = QJsonDocument(seenIn(message)).toJson(QJsonDocument::Compact);

    const Proposal proposal = triage(message, occasion.at);
    document.language = proposal.language;
    // The header may claim any day; nobody received anything tomorrow.
    document.receivedOn = choices.receivedOn.isValid() ? choices.receivedOn : proposal.receivedOn;
    if (!document.receivedOn.isValid() || document.receivedOn > occasion.day())
        document.receivedOn = occasion.day();
    document.proposal = QJsonDocument(toJson(proposal)).toJson(QJsonDocument::Compact);
}

Imported duplicateOf(DocumentId id)
{
    return {.kind = Imported::Kind::Duplicate, .document = id};
}

DocumentId keep(Office &office, const Occasion &occasion, const QString &act, const Document &document,
                const QByteArray &bytes)
{
    const DocumentId id = office.store.documents.add(document, bytes);
    office.store.journal.append(
        occasion, act, {},
        {{u"document"_s, id.value()}, {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())}});
    return id;
}

Imported setApart(Office &office, const Occasion &occasion, const Incoming &incoming,
                  const ImportChoices &choices)
{
    Imported imported{.kind = Imported::Kind::Rejected, .refusal = incoming.message.error()};
    const std::optional<QuarantineCause> cause = quarantineCauseFor(incoming.message.error());
    if (!cause || incoming.bytes.isEmpty() || incoming.bytes.size() > largestKept)
        return imported;
    Document document = bareDocument(incoming, FileKind::Unknown, occasion);
    document.state = DocumentState::Quarantined;
    document.quarantine = codeOf(*cause);
    document.channel = choices.channel.value_or(Channel::Email);
    if (choices.receivedOn.isValid())
        document.receivedOn = choices.receivedOn;
    imported.kind = Imported::Kind::Quarantined;
    imported.document = keep(office, occasion, u"quarantine"_s, document, incoming.bytes);
    return imported;
}

/// Files looked at, kept a batch at a time: reading is never inside a transaction.
class Batches
{
public:
    Batches(Office &office, const Occasion &occasion, const ImportChoices &choices,
            const ImportProgress &progress, const Reader &reader)
        : m_office(office), m_occasion(occasion), m_choices(choices), m_progress(progress), m_reader(reader)
    {
    }

    /// All that became of the files so far.
    std::vector<Imported> done;
    qsizetype expected = 0;

    [[nodiscard]] bool isStopped() const { return m_stopped; }

    void take(const QByteArray &bytes, const QString &path, const QString &fileName)
    {
        // A scan that is here already is not read a second time.
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        if (const std::optional<DocumentId> same = m_office.store.documents.findByContent(sha256)) {
            keepWaiting();
            Imported imported = duplicateOf(*same);
            imported.path = path;
            tell(std::move(imported));
            return;
        }
        m_waiting.push_back({path, lookAt(bytes, fileName, m_reader)});
        m_waitingBytes += bytes.size();
        const Result<Message> &message = m_waiting.back().incoming.message;
        const bool slow = message && isSlowToRead(*message);
        if (slow || m_waiting.size() >= mostInBatch || m_waitingBytes >= largestBatch)
            keepWaiting();
    }

    void reject(const QString &path, const Refusal &refusal)
    {
        keepWaiting();
        tell({.path = path, .kind = Imported::Kind::Rejected, .refusal = refusal});
    }

    void keepWaiting()
    {
        if (m_waiting.empty())
            return;
        std::vector<Imported> kept;
        Transaction transaction(m_office.store.database);
        for (const Waiting &each : m_waiting) {
            kept.push_back(keepIncoming(m_office, m_occasion, each.incoming, m_choices));
            kept.back().path = each.path;
        }
        transaction.commit();
        for (std::size_t i = 0; i < kept.size(); ++i)
            followKept(m_office, m_occasion, m_waiting[i].incoming, kept[i]);
        m_waiting.clear();
        m_waitingBytes = 0;
        for (Imported &imported : kept)
            tell(std::move(imported));
    }

private:
    struct Waiting
    {
        QString path;
        Incoming incoming;
    };

    void tell(Imported imported)
    {
        done.push_back(std::move(imported));
        if (m_progress && !m_progress(qsizetype(done.size()), expected, done.back()))
            m_stopped = true;
    }

    Office &m_office;
    const Occasion &m_occasion;
    const ImportChoices &m_choices;
    const ImportProgress &m_progress;
    const Reader &m_reader;
    std::vector<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    bool m_stopped = false;
};

/// "inbox.mbox" and 17 become "inbox-17.eml".
QString nameOfMessage(const QString &fileName, qsizetype number)
{
    return u"%1-%2.eml"_s.arg(QFileInfo(fileName).completeBaseName(), QString::number(number));
}

void takeMailbox(Batches &batches, QByteArrayView content, const QString &path)
{
    const std::vector<MailRange> messages = messagesIn(content);
    batches.expected += qsizetype(messages.size()) - 1;
    for (std::size_t i = 0; i < messages.size() && !batches.isStopped(); ++i) {
        const QString place = u"%1#%2"_s.arg(path, QString::number(i + 1));
        const QString name = nameOfMessage(QFileInfo(path).fileName(), qsizetype(i + 1));
        const MailRange &range = messages[i];
        if (range.size > largestKept) {
            batches.reject(place, {RefusalReason::FileTooLarge, {name, qint64(range.size), largestKept}});
            continue;
        }
        batches.take(content.sliced(range.offset, range.size).toByteArray(), place, name);
    }
}

void takeFile(Batches &batches, const QString &path)
{
    // A file of many messages may be larger than memory: it is looked at where it lies.
    if (const Result<MappedFile> mapped = MappedFile::open(path);
        mapped && fileKind(mapped->content()) == FileKind::Mailbox) {
        takeMailbox(batches, mapped->content(), path);
        return;
    }
    const Result<QByteArray> bytes = fileContent(path, largestKept);
    if (bytes)
        batches.take(*bytes, path, QFileInfo(path).fileName());
    else
        batches.reject(path, bytes.error());
}

} // namespace

QString codeOf(Imported::Kind kind)
{
    return codeIn(kindCodes, kind);
}

Incoming lookAt(const QByteArray &bytes, const QString &fileName, const Reader &reader)
{
    return {bytes, fileName, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
            readIncoming(bytes, fileName, reader)};
}

Imported keepIncoming(Office &office, const Occasion &occasion, const Incoming &incoming,
                      const ImportChoices &choices)
{
    if (const std::optional<DocumentId> same = office.store.documents.findByContent(incoming.sha256))
        return duplicateOf(*same);
    if (!incoming.message)
        return setApart(office, occasion, incoming, choices);
    Document document = bareDocument(incoming, incoming.message->kind, occasion);
    fillFrom(*incoming.message, choices, occasion, document);
    if (const std::optional<DocumentId> same = sameMessage(office.store, document, *incoming.message))
        return duplicateOf(*same);
    return {.document = keep(office, occasion, u"import"_s, document, incoming.bytes)};
}

void followKept(Office &office, const Occasion &occasion, const Incoming &incoming, const Imported &imported)
{
    if (imported.kind == Imported::Kind::Registered && incoming.message)
        (void)tieBounce(office, occasion, *incoming.message);
}

DocumentId keepPart(Office &office, const Occasion &occasion, const Incoming &incoming, const Document &whole)
{
    Document document = bareDocument(incoming, incoming.message->kind, occasion);
    fillFrom(*incoming.message, {whole.receivedOn, whole.channel}, occasion, document);
    document.partOf = whole.id;
    return keep(office, occasion, u"import"_s, document, incoming.bytes);
}

Result<void> mayImport(const Occasion &occasion, const ImportChoices &choices)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"import"_s); !may)
        return may.error();
    if (choices.receivedOn.isValid() && choices.receivedOn > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {choices.receivedOn}};
    return {};
}

Result<Imported> importBytes(Office &office, const Occasion &occasion, const QByteArray &bytes,
                             const QString &fileName, const ImportChoices &choices, const Reader &reader)
{
    if (const Result<void> may = mayImport(occasion, choices); !may)
        return may.error();
    const Incoming incoming = lookAt(bytes, QFileInfo(fileName).fileName(), reader);
    Transaction transaction(office.store.database);
    Imported imported = keepIncoming(office, occasion, incoming, choices);
    imported.path = fileName;
    transaction.commit();
    followKept(office, occasion, incoming, imported);
    return imported;
}

Result<std::vector<Imported>> importPaths(Office &office, const Occasion &occasion, const QStringList &paths,
                                          const ImportChoices &choices, const ImportProgress &progress,
                                          const Reader &reader)
{
    if (const Result<void> may = mayImport(occasion, choices); !may)
        return may.error();
    Batches batches(office, occasion, choices, progress, reader);
    QStringList files;
    QList<std::pair<QString, Refusal>> missing;
    for (const QString &path : paths) {
        const Result<QStringList> found = filesAt(path);
        if (found)
            files.append(*found);
        else
            missing.append({path, found.error()});
    }
    batches.expected = files.size() + missing.size();
    for (const auto &[path, refusal] : missing)
        batches.reject(path, refusal);
    for (const QString &file : files) {
        if (batches.isStopped())
            break;
        takeFile(batches, file);
    }
    batches.keepWaiting();
    return std::move(batches.done);
}

Result<void> readAgain(Office &office, const Occasion &occasion, DocumentId id, const Reader &reader)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"import"_s); !may)
        return may.error();
    const std::optional<Document> before = office.store.documents.find(id);
    if (!before)
        return Refusal{RefusalReason::DocumentNotFound, {QString::number(id.value())}};
    if (before->state != DocumentState::Quarantined) {
        return Refusal{RefusalReason::DocumentNotInTray,
                       {id.value(), Code{"document_state", codeOf(before->state)}}};
    }
    const Incoming incoming = lookAt(office.store.documents.content(id), before->fileName, reader);
    if (!incoming.message)
        return incoming.message.error();
    Document document = *before;
    document.mediaType = mediaTypeOf(incoming.message->kind, incoming.bytes);
    fillFrom(*incoming.message, {}, occasion, document);
    Transaction transaction(office.store.database);
    office.store.documents.reread(document);
    office.store.journal.append(occasion, u"read_again"_s, {}, {{u"document"_s, id.value()}});
    transaction.commit();
    return {};
}

} // namespace atbilde
