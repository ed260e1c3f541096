// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/dictionarywords.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

bool DictionaryWords::add(Language language, const QString &word)
{
    Statement statement(m_database, u"INSERT INTO dictionary_words (language, word) VALUES (?, ?) "
                                    "ON CONFLICT DO NOTHING"_s);
    statement.run(codeOf(language), word);
    return statement.rowsChanged() == 1;
}

QStringList DictionaryWords::in(Language language) const
{
    Statement statement(m_database, u"SELECT word FROM dictionary_words WHERE language = ? ORDER BY word"_s);
    statement.run(codeOf(language));
    QStringList words;
    while (statement.next())
        words.append(statement.text(0));
    return words;
}

} // namespace atbilde
