// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/registeredletters.h"

#include "core/letter/letter.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

std::vector<RegisteredLetter> registeredLetters(Store &store, const QDate &day)
{
    Statement statement(
        store.database,
        u"SELECT id, number, tracking_number, content FROM letters WHERE dispatched_on = ? AND "
        "dispatch_channel = 'letter' AND tracking_number <> '' ORDER BY tracking_number, id"_s);
    statement.run(day);
    std::vector<RegisteredLetter> letters;
    while (statement.next()) {
        RegisteredLetter letter;
        letter.id = statement.id<LetterId>(0);
        letter.number = statement.text(1);
        letter.trackingNumber = statement.text(2);
        if (const Result<Letter> content = letterFromJson(statement.text(3).toUtf8()))
            letter.addressee = content->addressee;
        letters.push_back(letter);
    }
    return letters;
}

} // namespace atbilde
