// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/finding.h"
#include "core/fulfilment/mark.h"
#include "core/fulfilment/notice.h"
#include "core/fulfilment/reminder.h"
#include "core/fulfilment/suppression.h"
#include "core/fulfilment/task.h"

#include <QString>

// What a decision makes the office do, in words.

[[nodiscard]] QString wordFor(atbilde::TaskKind kind); ///< what to do: "Search for the data"
[[nodiscard]] QString wordFor(atbilde::TaskResult result);
[[nodiscard]] QString wordFor(atbilde::Origin origin);
[[nodiscard]] QString wordFor(atbilde::NoticeWaiver waiver);
[[nodiscard]] QString
wordFor(atbilde::RestrictionCause cause); ///< with its point: "Accuracy contested (Art. 18(1)(a))"
[[nodiscard]] QString wordFor(atbilde::SuppressionKind kind);
[[nodiscard]] QString wordFor(atbilde::ReminderCause cause);

/// The name of a register by the code of its kind: "processing activities"; the code itself where it is not
/// known.
[[nodiscard]] QString wordForRegister(const QString &kind);
