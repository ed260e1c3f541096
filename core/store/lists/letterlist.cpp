// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/letterlist.h"

#include "core/store/statement.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

LetterPage letterPage(Store &store, bool onlyToPost, int limit, std::optional<LetterId> before)
{
    Statement statement(store.database,
                        u"SELECT l.id, l.number, l.dated, l.request_id, r.number, s.given_names, s.surname, l.text_key, "
                        "l.is_answer, l.language, l.dispatched_on, l.dispatch_channel, l.undelivered_on, (SELECT m.state FROM "
                        "outgoing_mails m WHERE m.letter_id = l.id ORDER BY m.id DESC LIMIT 1), n.number "
                        "FROM letters l JOIN requests r ON r.id = l.request_id JOIN subjects s ON s.id = r.subject_id "
                        "LEFT JOIN letters n ON n.replaces_id = l.id "
                        "WHERE l.id < ? %1 ORDER BY l.id DESC LIMIT ?"_s.arg(
                            onlyToPost ? u"AND n.id IS NULL AND l.id IN (SELECT id FROM letters WHERE dispatched_on IS NULL UNION "
                                         "ALL SELECT id FROM letters WHERE undelivered_on IS NOT NULL)"_s
                                       : QString()));
    statement.run(before ? before->value() : std::numeric_limits<qint64>::max(), limit);
    LetterPage page;
    while (statement.next()) {
        LetterRow row;
        row.id = statement.id<LetterId>(0);
        row.number = statement.text(1);
        row.dated = statement.day(2);
        row.request = statement.id<RequestId>(3);
        row.requestNumber = statement.text(4);
        row.person = QString(statement.text(5) + u' ' + statement.text(6)).trimmed();
        row.textKey = statement.text(7);
        row.isAnswer = statement.flag(8);
        row.language = languageFromCode(statement.text(9)).value();
        row.dispatchedOn = statement.day(10);
        row.dispatchChannel = channelFromCode(statement.text(11));
        row.undeliveredOn = statement.day(12);
        row.mail = mailStateFromCode(statement.text(13));
        row.replacedBy = statement.text(14);
        page.rows.push_back(row);
    }
    if (int(page.rows.size()) == limit)
        page.next = page.rows.back().id;
    return page;
}

qint64 lettersToPost(Store &store)
{
    // A letter that another one replaced need not leave any more.
    Statement statement(store.database,
                        u"SELECT (SELECT count(*) FROM letters l WHERE l.dispatched_on IS NULL AND NOT EXISTS "
                        "(SELECT 1 FROM letters n WHERE n.replaces_id = l.id)) + "
                        "(SELECT count(*) FROM letters l WHERE l.undelivered_on IS NOT NULL AND NOT EXISTS "
                        "(SELECT 1 FROM letters n WHERE n.replaces_id = l.id))"_s);
    statement.run();
    return statement.next() ? statement.number(0) : 0;
}

} // namespace atbilde
