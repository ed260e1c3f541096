// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/request.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

class Pauses
{
public:
    explicit Pauses(Database &database) : m_database(database) {}

    void add(const ClockPause &pause);
    /// Names the letter that asks, of the open pause that has none yet.
    void attachLetter(RequestId request, LetterId letter);
    /// Another letter asks in the place of this one.
    void changeLetter(LetterId from, LetterId to);
    /// Notes when the letter that asks has left: from that day on the clock rests. Nothing where the answer
    /// came first.
    void markAsked(LetterId letter, const QDate &askedOn);
    /// Ends the open pause of a request; there is at most one.
    void end(RequestId request, const QDate &answeredOn, const QString &answer,
             std::optional<DocumentId> answerDocument = {});
    /// By day asked; what was not asked yet comes last.
    [[nodiscard]] std::vector<ClockPause> of(RequestId request) const;

private:
    Database &m_database;
};

} // namespace atbilde
