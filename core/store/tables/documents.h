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

    [[nodiscard]] std::optional<Document> find(DocumentId id) const;
    /// The bytes exactly as they were added; empty for an unknown id.
    [[nodiscard]] QByteArray content(DocumentId id) const;
    [[nodiscard]] std::optional<DocumentId> findByContent(const QByteArray &sha256) const;
    [[nodiscard]] std::vector<DocumentId> findByMessageId(const QString &messageId) const;
    [[nodiscard]] std::vector<Document> of(RequestId request) const; ///< by date of receipt

private:
    void tally(DocumentState state, bool unread, qint64 by);

    Database &m_database;
};

} // namespace atbilde
