// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/fees.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"request_id, amount, calculation, reason, due_on, letter_id, paid_on, unpaid_on"_s;

FeeRequest feeRequestFrom(const Statement &row)
{
    FeeRequest fee;
    fee.request = row.id<RequestId>(0);
    fee.amount = row.text(1);
    fee.calculation = row.text(2);
    fee.reason = row.text(3);
    fee.dueOn = row.day(4);
    fee.letter = row.optionalId<LetterId>(5);
    fee.paidOn = row.day(6);
    fee.unpaidOn = row.day(7);
    return fee;
}

} // namespace

void Fees::put(const FeeRequest &fee)
{
    Statement(m_database,
              u"INSERT INTO fees (request_id, amount, calculation, reason, due_on, letter_id, paid_on, "
              "unpaid_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request_id) DO UPDATE SET amount = "
              "excluded.amount, calculation = excluded.calculation, reason = excluded.reason, due_on = "
              "excluded.due_on, letter_id = excluded.letter_id, paid_on = excluded.paid_on, unpaid_on = "
              "excluded.unpaid_on"_s)
        .run(fee.request, fee.amount, fee.calculation, fee.reason, fee.dueOn, fee.letter, fee.paidOn,
             fee.unpaidOn);
}

std::optional<FeeRequest> Fees::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT %1 FROM fees WHERE request_id = ?"_s.arg(columns));
    statement.run(request);
    return onlyRow(statement, feeRequestFrom);
}

} // namespace atbilde
