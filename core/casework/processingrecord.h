// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/processing.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace atbilde {

/// The whole register of the office as it now stands.
[[nodiscard]] ProcessingRegister processingRecord(Store &store);

/// Adds a system or a party to the facts of a journal entry: its code, and the name it bears today, since the
/// journal outlives the register.
void nameSystem(QJsonObject &facts, Store &store, const QString &code);
void nameParty(QJsonObject &facts, Store &store, const QString &code);

} // namespace atbilde
