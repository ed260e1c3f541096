// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/letters.h"

#include "core/store/search.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, request_id, text_key, is_answer, language, number, dated, content, plain_text, "
                        "document_id, finalised_by, finalised_at, dispatched_on, dispatch_channel, tracking_number, "
                        "handed_to, undelivered_on, replaces_id, "
                        "(SELECT n.id FROM letters n WHERE n.replaces_id = letters.id)"_s;

FrozenLetter letterFrom(const Statement &row)
{
    FrozenLetter letter;
    letter.id = row.id<LetterId>(0);
    letter.request = row.id<RequestId>(1);
    letter.textKey = row.text(2);
    letter.isAnswer = row.flag(3);
    letter.language = languageFromCode(row.text(4)).value();
    letter.number = row.text(5);
    letter.dated = row.day(6);
    letter.content = row.text(7).toUtf8();
    letter.plainText = row.text(8);
    letter.document = row.id<DocumentId>(9);
    letter.finalisedBy = row.id<OfficerId>(10);
    letter.finalisedAt = row.moment(11);
    letter.dispatchedOn = row.day(12);
    letter.dispatchChannel = channelFromCode(row.text(13));
    letter.trackingNumber = row.text(14);
    letter.handedTo = row.text(15);
    letter.undeliveredOn = row.day(16);
    letter.replaces = row.optionalId<LetterId>(17);
    letter.replacedBy = row.optionalId<LetterId>(18);
    return letter;
}

} // namespace

LetterId Letters::add(const FrozenLetter &letter)
{
    Statement statement(
        m_database,
        u"INSERT INTO letters (request_id, text_key, is_answer, language, number, dated, content, plain_text, "
        "document_id, finalised_by, finalised_at, replaces_id, tracking_number) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '') RETURNING id"_s);
    statement.run(letter.request, letter.textKey, letter.isAnswer, codeOf(letter.language), letter.number,
                  letter.dated, QString::fromUtf8(letter.content), letter.plainText, letter.document,
                  letter.finalisedBy, letter.finalisedAt, letter.replaces);
    (void)statement.next();
    const auto id = statement.id<LetterId>(0);
    SearchIndex(m_database).put(SearchIndex::Kind::Letter, id.value(), {letter.number, letter.plainText});
    return id;
}

void Letters::markDispatched(LetterId id, const QDate &on, Channel channel, const QString &trackingNumber,
                             const QString &handedTo)
{
    Statement(m_database, u"UPDATE letters SET dispatched_on = ?, dispatch_channel = ?, tracking_number = ?, "
                          "handed_to = ?, undelivered_on = NULL WHERE id = ?"_s)
        .run(on, codeOf(channel), trackingNumber, handedTo, id);
}

void Letters::markUndelivered(LetterId id, const QDate &on)
{
    Statement(m_database, u"UPDATE letters SET undelivered_on = ? WHERE id = ? AND dispatched_on IS NOT NULL"_s)
        .run(on, id);
}

std::optional<FrozenLetter> Letters::find(LetterId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM letters WHERE id = ?"_s.arg(columns));
    statement.run(id);
    if (!statement.next())
        return std::nullopt;
    return letterFrom(statement);
}

std::optional<FrozenLetter> Letters::findByNumber(const QString &number) const
{
    Statement statement(m_database, u"SELECT %1 FROM letters WHERE number = ?"_s.arg(columns));
    statement.run(number);
    if (!statement.next())
        return std::nullopt;
    return letterFrom(statement);
}

std::vector<FrozenLetter> Letters::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT %1 FROM letters WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    std::vector<FrozenLetter> letters;
    while (statement.next())
        letters.push_back(letterFrom(statement));
    return letters;
}

} // namespace atbilde
