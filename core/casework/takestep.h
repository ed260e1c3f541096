// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/store/lists/requestfile.h"
#include "core/workflow/transitions.h"

#include <QJsonObject>

#include <functional>

namespace atbilde {

/// A request as the officer saw it: with the version on the screen, so that nobody overwrites what somebody
/// else did meanwhile. Version 0: whatever is stored now.
struct SeenRequest
{
    RequestId id;
    qint64 version = 0;
};

/// What the conditions of the transition table see in this file when `actor` acts.
[[nodiscard]] RequestFacts factsOf(const RequestFile &file, const Officer &actor, qint64 activeApprovers);

/// The same, read fresh.
[[nodiscard]] RequestFacts factsOf(Office &office, const RequestFile &file, const Officer &actor);

/// The columns the queue sorts and shows by, from the file as it now stands.
[[nodiscard]] Requests::Shown shownOf(const RequestFile &file);

/// The work of one step: changes the file's request and writes other tables; returns the facts for the
/// journal, or the refusal for which everything is undone.
using StepWork = std::function<Result<QJsonObject>(RequestFile &file)>;

/// Does a step: asks the table, does the work, recounts the clock, writes the request and one journal entry; all
/// in one transaction or not at all. Refused: RequestNotFound, ChangedMeanwhile, what the table says, what the
/// work says.
[[nodiscard]] Result<Request> takeStep(Office &office, const Occasion &occasion, const SeenRequest &seen, Step step,
                                       const StepWork &work);

/// A day an officer names for something done: not before receipt, not in the future.
[[nodiscard]] Result<void> checkDay(const QDate &day, const Request &request, const Occasion &occasion);

} // namespace atbilde
