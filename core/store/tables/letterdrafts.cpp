// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/letterdrafts.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns =
    u"id, request_id, text_key, corrects_id, parent_id, merges_id, cause, saved_by, begun_at, "
    "saved_at, revision, content, basis, letter_id"_s;

LetterDraft draftFrom(const Statement &row)
{
    LetterDraft draft;
    draft.id = row.id<DraftId>(0);
    draft.key = {row.id<RequestId>(1), row.text(2), row.optionalId<LetterId>(3)};
    draft.parent = row.optionalId<DraftId>(4);
    draft.merges = row.optionalId<DraftId>(5);
    draft.cause = draftCauseFromCode(row.text(6)).value();
    draft.savedBy = row.id<OfficerId>(7);
    draft.begunAt = row.moment(8);
    draft.savedAt = row.moment(9);
    draft.revision = int(row.number(10));
    draft.content = row.text(11).toUtf8();
    draft.basis = row.text(12).toUtf8();
    draft.letter = row.optionalId<LetterId>(13);
    return draft;
}

} // namespace

DraftId LetterDrafts::add(const LetterDraft &draft)
{
    Statement statement(
        m_database,
        u"INSERT INTO letter_drafts (request_id, text_key, corrects_id, parent_id, merges_id, cause, "
        u"saved_by, "
        "begun_at, saved_at, revision, content, basis) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id"_s);
    statement.run(draft.key.request, draft.key.text, draft.key.corrects, draft.parent, draft.merges,
                  draft.cause, draft.savedBy, draft.begunAt, draft.savedAt, draft.revision,
                  QString::fromUtf8(draft.content), QString::fromUtf8(draft.basis));
    (void)statement.next();
    return statement.id<DraftId>(0);
}

bool LetterDrafts::replace(const LetterDraft &draft)
{
    Statement statement(m_database, u"UPDATE letter_drafts SET content = ?, saved_at = ?, revision = ? "
                                    "WHERE id = ? AND revision = ? AND letter_id IS NULL"_s);
    statement.run(QString::fromUtf8(draft.content), draft.savedAt, draft.revision, draft.id,
                  draft.revision - 1);
    return statement.rowsChanged() == 1;
}

void LetterDrafts::becameLetter(const LetterKey &key, LetterId letter)
{
    for (const LetterDraft &draft : of(key)) {
        Statement(m_database, u"UPDATE letter_drafts SET letter_id = ? WHERE id = ?"_s).run(letter, draft.id);
    }
}

std::optional<LetterDraft> LetterDrafts::find(DraftId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM letter_drafts WHERE id = ?"_s.arg(columns));
    statement.run(id);
    if (!statement.next())
        return std::nullopt;
    return draftFrom(statement);
}

std::vector<LetterDraft> LetterDrafts::of(const LetterKey &key) const
{
    const QString corrects = key.corrects ? u"corrects_id = ?"_s : u"corrects_id IS NULL"_s;
    Statement statement(m_database,
                        u"SELECT %1 FROM letter_drafts WHERE letter_id IS NULL AND request_id = ? AND "
                        "text_key = ? AND %2 ORDER BY id"_s.arg(columns, corrects));
    if (key.corrects)
        statement.run(key.request, key.text, *key.corrects);
    else
        statement.run(key.request, key.text);
    return everyRow(statement, draftFrom);
}

std::vector<LetterDraft> LetterDrafts::behind(LetterId letter) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM letter_drafts WHERE letter_id = ? ORDER BY id"_s.arg(columns));
    statement.run(letter);
    return everyRow(statement, draftFrom);
}

} // namespace atbilde
