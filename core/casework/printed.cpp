// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/printed.h"

#include "core/store/transaction.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Result<void> recordPrinted(Office &office, const Occasion &occasion, const std::vector<LetterId> &letters)
{
    const QString act = u"print_letters"_s;
    if (occasion.officer.role == Role::Reader)
        return Refusal{RefusalReason::RoleNotAllowed,
                       {Code{"act", act}, Code{"role", codeOf(occasion.officer.role)}}};
    Transaction transaction(office.store.database);
    std::map<qint64, QStringList> numbers;
    for (const LetterId id : letters) {
        const std::optional<FrozenLetter> letter = office.store.letters.find(id);
        if (!letter)
            return Refusal{RefusalReason::LetterNotFound, {QString::number(id.value())}};
        numbers[letter->request.value()].append(letter->number);
    }
    for (const auto &[request, printed] : numbers)
        office.store.journal.append(occasion, act, RequestId(request),
                                    {{u"letters"_s, printed.join(u", "_s)}});
    transaction.commit();
    return {};
}

} // namespace atbilde
