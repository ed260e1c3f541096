// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "core/store/database.h"

#include <QStringList>

namespace atbilde {

/// Words the office's spell check has learnt.
class DictionaryWords
{
public:
    explicit DictionaryWords(Database &database) : m_database(database) {}

    /// False when it is known already.
    bool add(Language language, const QString &word);
    [[nodiscard]] QStringList in(Language language) const;

private:
    Database &m_database;
};

} // namespace atbilde
