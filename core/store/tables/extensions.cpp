// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/extensions.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"request_id, by_complexity, by_number, reason, asked_by, asked_on, approved_by, "
                        "approved_on, letter_id, notice_sent_on"_s;

ExtensionRecord extensionRecordFrom(const Statement &row)
{
    ExtensionRecord extension;
    extension.request = row.id<RequestId>(0);
    extension.byComplexity = row.flag(1);
    extension.byNumber = row.flag(2);
    extension.reason = row.text(3);
    extension.askedBy = row.id<OfficerId>(4);
    extension.askedOn = row.day(5);
    extension.approvedBy = row.optionalId<OfficerId>(6);
    extension.approvedOn = row.day(7);
    extension.letter = row.optionalId<LetterId>(8);
    extension.noticeSentOn = row.day(9);
    return extension;
}

} // namespace

void Extensions::put(const ExtensionRecord &extension)
{
    Statement(m_database,
              u"INSERT INTO extensions (request_id, by_complexity, by_number, reason, asked_by, asked_on, "
              "approved_by, approved_on, letter_id, notice_sent_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (request_id) DO UPDATE SET by_complexity = excluded.by_complexity, by_number = "
              "excluded.by_number, reason = excluded.reason, asked_by = excluded.asked_by, asked_on = "
              "excluded.asked_on, approved_by = excluded.approved_by, approved_on = excluded.approved_on, "
              "letter_id = excluded.letter_id, notice_sent_on = excluded.notice_sent_on"_s)
        .run(extension.request, extension.byComplexity, extension.byNumber, extension.reason,
             extension.askedBy, extension.askedOn, extension.approvedBy, extension.approvedOn,
             extension.letter, extension.noticeSentOn);
}

void Extensions::remove(RequestId request)
{
    Statement(m_database, u"DELETE FROM extensions WHERE request_id = ?"_s).run(request);
}

std::optional<ExtensionRecord> Extensions::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT %1 FROM extensions WHERE request_id = ?"_s.arg(columns));
    statement.run(request);
    return onlyRow(statement, extensionRecordFrom);
}

} // namespace atbilde
