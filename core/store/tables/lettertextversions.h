// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/officetexts.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

/// Letter texts as the office worded them. A version is never changed and never deleted.
class LetterTextVersions
{
public:
    explicit LetterTextVersions(Database &database) : m_database(database) {}

    void add(const TextVersion &version);
    [[nodiscard]] std::vector<TextVersion> all() const; ///< by language and key, oldest first
    [[nodiscard]] std::vector<TextVersion> of(Language language, const QString &key) const; ///< oldest first

private:
    Database &m_database;
};

} // namespace atbilde
