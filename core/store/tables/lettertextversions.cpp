// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/lettertextversions.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString versions =
    u"SELECT t.language, t.text_key, t.version, t.is_shipped, t.subject, t.body, t.fingerprint, t.reason, "
    "t.written_by, o.name, t.written_at FROM letter_texts t JOIN officers o ON o.id = t.written_by "_s;

TextVersion versionFrom(const Statement &row)
{
    TextVersion version;
    version.language = languageFromCode(row.text(0)).value();
    version.key = row.text(1);
    version.number = int(row.number(2));
    version.isShipped = row.flag(3);
    version.text = {row.text(4), row.text(5)};
    version.fingerprint = row.text(6);
    version.reason = row.text(7);
    version.writtenBy = row.id<OfficerId>(8);
    version.writer = row.text(9);
    version.writtenAt = row.moment(10);
    return version;
}

} // namespace

void LetterTextVersions::add(const TextVersion &version)
{
    Statement(m_database,
              u"INSERT INTO letter_texts (language, text_key, version, is_shipped, subject, body, "
              "fingerprint, reason, written_by, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(version.language, version.key, version.number, version.isShipped, version.text.subject,
             version.text.body, version.fingerprint, version.reason, version.writtenBy, version.writtenAt);
}

std::vector<TextVersion> LetterTextVersions::all() const
{
    Statement statement(m_database, versions + u"ORDER BY t.language, t.text_key, t.version"_s);
    statement.run();
    return everyRow(statement, versionFrom);
}

std::vector<TextVersion> LetterTextVersions::of(Language language, const QString &key) const
{
    Statement statement(m_database,
                        versions + u"WHERE t.language = ? AND t.text_key = ? ORDER BY t.version"_s);
    statement.run(language, key);
    return everyRow(statement, versionFrom);
}

} // namespace atbilde
