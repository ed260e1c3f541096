// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

#include <vector>

namespace atbilde {

/// The full-text index: words without regard to case and diacritics, so that "berzins" finds "Bērziņš".
class SearchIndex
{
public:
    enum class Kind { Request, Subject, Document, Letter };

    struct Hit
    {
        Kind kind = Kind::Request;
        qint64 id = 0;
        friend bool operator==(const Hit &, const Hit &) = default;
    };

    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Replaces what is indexed of this thing.
    void put(Kind kind, qint64 id, const QStringList &texts);

    /// Forgets this thing: no word of it stays in the database. Goes through the whole index; for what must
    /// be gone.
    void shred(Kind kind, qint64 id);

    /// Things in which every word of `text` occurs, the last one as a prefix; newest first, unranked. Any
    /// text is literal: quotes, stars and operators have no meaning. Nothing for a text without letters or
    /// digits.
    [[nodiscard]] std::vector<Hit> find(const QString &text, int limit) const;

private:
    Database &m_database;
};

} // namespace atbilde
