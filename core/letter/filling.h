// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/lettertexts.h"
#include "core/letter/rendering.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace atbilde {

/// "a, b un c".
[[nodiscard]] QString joined(const QStringList &items, const LetterLanguage &texts);

/// Each once and without a full stop; empty ones fall away.
[[nodiscard]] QStringList clausesOf(const QStringList &items);

/// "a, b, c", or "a; b, c; d" where an item has a comma of its own.
[[nodiscard]] QString listed(const QStringList &items);

/// What is absent stays missing.
void setDay(TextValues &values, const QString &name, const std::optional<QDate> &day);
void setFlag(TextValues &values, const QString &name, bool set);

} // namespace atbilde
