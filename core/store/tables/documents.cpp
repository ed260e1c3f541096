// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/documents.h"

#include "core/store/search.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype pieceSize = 256 * 1024;

const QString columns =
    u"id, kind, state, request_id, channel, file_name, media_type, size, sha256, message_id, "
    "sender_name, sender_address, subject, received_on, entered_at, language, text, proposal, "
    "dismissed_because, unread, attachments, shredded_on, quarantine, pages, part_of_id, seen"_s;

Document documentFrom(const Statement &row)
{
    Document document;
    document.id = row.id<DocumentId>(0);
    document.kind = documentKindFromCode(row.text(1)).value();
    document.state = documentStateFromCode(row.text(2)).value();
    document.request = row.optionalId<RequestId>(3);
    document.channel = channelFromCode(row.text(4)).value();
    document.fileName = row.text(5);
    document.mediaType = row.text(6);
    document.size = row.number(7);
    document.sha256 = row.bytes(8);
    document.messageId = row.text(9);
    document.senderName = row.text(10);
    document.senderAddress = row.text(11);
    document.subject = row.text(12);
    document.receivedOn = row.day(13);
    document.enteredAt = row.moment(14);
    document.language = languageFromCode(row.text(15));
    document.text = row.text(16);
    document.proposal = row.text(17).toUtf8();
    document.dismissedBecause = row.text(18);
    document.isUnread = row.flag(19);
    document.attachments = row.number(20);
    document.shreddedOn = row.day(21);
    document.quarantine = row.text(22);
    document.pages = int(row.number(23));
    document.partOf = row.optionalId<DocumentId>(24);
    document.seen = row.text(25).toUtf8();
    return document;
}

} // namespace

DocumentId Documents::add(const Document &document, const QByteArray &content)
{
    Statement statement(
        m_database,
        u"INSERT INTO documents (kind, state, request_id, channel, file_name, media_type, size, sha256, "
        u"message_id, "
        "sender_name, sender_address, subject, received_on, entered_at, language, text, proposal, "
        "dismissed_because, unread, attachments, shredded_on, quarantine, pages, part_of_id, seen) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    std::optional<QString> language;
    if (document.language)
        language = codeOf(*document.language);
    statement.run(codeOf(document.kind), codeOf(document.state), document.request, codeOf(document.channel),
                  document.fileName, document.mediaType, document.size, document.sha256, document.messageId,
                  document.senderName, document.senderAddress, document.subject, document.receivedOn,
                  document.enteredAt, language, document.text, QString::fromUtf8(document.proposal),
                  document.dismissedBecause, document.isUnread, document.attachments, document.shreddedOn,
                  document.quarantine, qint64(document.pages), document.partOf,
                  QString::fromUtf8(document.seen));
    (void)statement.next();
    const auto id = statement.id<DocumentId>(0);

    for (qsizetype at = 0, position = 0; at < content.size(); at += pieceSize, ++position) {
        Statement(m_database,
                  u"INSERT INTO document_pieces (document_id, position, bytes) VALUES (?, ?, ?)"_s)
            .run(id, qint64(position), content.mid(at, pieceSize));
    }
    tally(document.state, document.isUnread, 1);
    Document kept = document;
    kept.id = id;
    index(kept);
    return id;
}

void Documents::move(DocumentId id, DocumentState to, std::optional<RequestId> request,
                     const QString &because)
{
    const std::optional<Document> before = find(id);
    if (!before)
        return;
    Statement(m_database,
              u"UPDATE documents SET state = ?, request_id = ?, dismissed_because = ?, unread = 0 "
              "WHERE id = ?"_s)
        .run(codeOf(to), request, because, id);
    tally(before->state, before->isUnread, -1);
    tally(to, false, 1);
}

void Documents::markRead(DocumentId id)
{
    const std::optional<Document> before = find(id);
    if (!before || !before->isUnread)
        return;
    Statement(m_database, u"UPDATE documents SET unread = 0 WHERE id = ?"_s).run(id);
    tally(before->state, true, -1);
    tally(before->state, false, 1);
}

void Documents::reread(const Document &document)
{
    const std::optional<Document> before = find(document.id);
    if (!before)
        return;
    std::optional<QString> language;
    if (document.language)
        language = codeOf(*document.language);
    Statement(m_database, u"UPDATE documents SET state = ?, channel = ?, media_type = ?, message_id = ?, "
                          "sender_name = ?, sender_address = ?, subject = ?, received_on = ?, language = ?, "
                          "text = ?, proposal = ?, attachments = ?, quarantine = ?, pages = ?, seen = ? WHERE id = ?"_s)
        .run(codeOf(document.state), codeOf(document.channel), document.mediaType, document.messageId,
             document.senderName, document.senderAddress, document.subject, document.receivedOn, language,
             document.text, QString::fromUtf8(document.proposal), document.attachments, document.quarantine,
             qint64(document.pages), QString::fromUtf8(document.seen), document.id);
    tally(before->state, before->isUnread, -1);
    tally(document.state, before->isUnread, 1);
    index(document);
}

void Documents::index(const Document &document)
{
    SearchIndex(m_database)
        .put(SearchIndex::Kind::Document, document.id.value(),
             {document.subject, document.senderName, document.senderAddress, document.fileName, document.text});
}

void Documents::shred(DocumentId id, const QDate &on)
{
    Statement(m_database, u"DELETE FROM document_pieces WHERE document_id = ?"_s).run(id);
    Statement(m_database, u"UPDATE documents SET text = '', proposal = '', seen = '', shredded_on = ? WHERE id = ?"_s)
        .run(on, id);
    SearchIndex(m_database).shred(SearchIndex::Kind::Document, id.value());
}

std::optional<Document> Documents::find(DocumentId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM documents WHERE id = ?"_s.arg(columns));
    statement.run(id);
    if (!statement.next())
        return std::nullopt;
    return documentFrom(statement);
}

QByteArray Documents::content(DocumentId id) const
{
    Statement statement(m_database,
                        u"SELECT bytes FROM document_pieces WHERE document_id = ? ORDER BY position"_s);
    statement.run(id);
    QByteArray content;
    while (statement.next())
        content += statement.bytes(0);
    return content;
}

std::optional<DocumentId> Documents::findByContent(const QByteArray &sha256) const
{
    Statement statement(m_database, u"SELECT id FROM documents WHERE sha256 = ? ORDER BY id"_s);
    statement.run(sha256);
    if (!statement.next())
        return std::nullopt;
    return statement.id<DocumentId>(0);
}

std::vector<DocumentId> Documents::findByMessageId(const QString &messageId) const
{
    std::vector<DocumentId> found;
    if (messageId.isEmpty())
        return found;
    // The second condition lets SQLite take the partial index.
    Statement statement(m_database,
                        u"SELECT id FROM documents WHERE message_id = ? AND message_id <> '' ORDER BY id"_s);
    statement.run(messageId);
    while (statement.next())
        found.push_back(statement.id<DocumentId>(0));
    return found;
}

std::vector<Document> Documents::of(RequestId request) const
{
    Statement statement(
        m_database, u"SELECT %1 FROM documents WHERE request_id = ? ORDER BY received_on, id"_s.arg(columns));
    statement.run(request);
    std::vector<Document> documents;
    while (statement.next())
        documents.push_back(documentFrom(statement));
    return documents;
}

std::vector<Document> Documents::partsOf(DocumentId document) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM documents WHERE part_of_id = ? ORDER BY id"_s.arg(columns));
    statement.run(document);
    std::vector<Document> documents;
    while (statement.next())
        documents.push_back(documentFrom(statement));
    return documents;
}

void Documents::tally(DocumentState state, bool unread, qint64 by)
{
    Statement(m_database, u"INSERT INTO document_tallies (state, unread, count) VALUES (?, ?, max(?, 0)) "
                          "ON CONFLICT (state, unread) DO UPDATE SET count = document_tallies.count + ?"_s)
        .run(codeOf(state), unread, by, by);
}

} // namespace atbilde
