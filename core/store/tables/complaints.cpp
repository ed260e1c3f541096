// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/complaints.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"request_id, addressee, known_on, reference, note"_s;

Complaint complaintFrom(const Statement &row)
{
    Complaint complaint;
    complaint.request = row.id<RequestId>(0);
    complaint.to = complaintToFromCode(row.text(1)).value();
    complaint.on = row.day(2);
    complaint.reference = row.text(3);
    complaint.note = row.text(4);
    return complaint;
}

} // namespace

void Complaints::add(const Complaint &complaint)
{
    Statement(m_database,
              u"INSERT INTO complaints (request_id, addressee, known_on, reference, note) VALUES (?, ?, ?, "
              "?, ?)"_s)
        .run(complaint.request, complaint.to, complaint.on, complaint.reference, complaint.note);
}

std::vector<Complaint> Complaints::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM complaints WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, complaintFrom);
}

} // namespace atbilde
