// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/document.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

/// Documents and their bytes, kept as they came. Keeps the counts of the intake tray up to date.
class Documents
{
public:
    explicit Documents(Database &database) : m_database(database) {}

    DocumentId add(const Document &document, const QByteArray &content);
    /// Moves a document; `request` goes with `InRequest`, `because` with `Dismissed`.
    void move(DocumentId id, DocumentState to, std::optional<RequestId> request, const QString &because);
    void markRead(DocumentId id);
    /// Writes what was read from the bytes, and the state; bytes, request and times stay.
    void reread(const Document &document);
    /// Removes the bytes, the text, what was proposed from it and its words in the search; what else is known
    /// stays.
    void shred(DocumentId id, const QDate &on);

    [[nodiscard]] std::optional<Document> find(DocumentId id) const;
    /// The bytes exactly as they were added; empty for an unknown id and a shredded document.
    [[nodiscard]] QByteArray content(DocumentId id) const;
    /// Finds a shredded one too: what was shredded does not come in again with the next import.
    [[nodiscard]] std::optional<DocumentId> findByContent(const QByteArray &sha256) const;
    [[nodiscard]] std::vector<DocumentId> findByMessageId(const QString &messageId) const;
    [[nodiscard]] std::vector<Document> of(RequestId request) const; ///< by date of receipt
    [[nodiscard]] std::vector<Document> partsOf(DocumentId document) const; ///< in the order of their pages

private:
    void index(const Document &document);
    void tally(DocumentState state, bool unread, qint64 by);

    Database &m_database;
};

} // namespace atbilde
