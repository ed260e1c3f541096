// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// One line of the list of letters.
struct LetterRow
{
    LetterId id;
    QString number;
    QDate dated;
    RequestId request;
    QString requestNumber;
    QString person;
    QString textKey;
    bool isAnswer = false;
    Language language = Language::Latvian;
    QDate dispatchedOn;  ///< invalid while it has not left
    QDate undeliveredOn; ///< it left and came back
    std::optional<MailState> mail; ///< of the mail it was put into the outbox with last
    std::optional<Channel> dispatchChannel;
    QString replacedBy = {}; ///< number of the letter that took its place
    friend bool operator==(const LetterRow &, const LetterRow &) = default;
};

struct LetterPage
{
    std::vector<LetterRow> rows;
    std::optional<LetterId> next;
};

/// Finalised letters, the newest first.
[[nodiscard]] LetterPage letterPage(Store &store, bool onlyToPost, int limit, std::optional<LetterId> before = {});
[[nodiscard]] qint64 lettersToPost(Store &store);

} // namespace atbilde
