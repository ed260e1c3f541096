// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `decline NAME… [--gender m|f]`: the declined forms of names and their salutations; needs no database.
/// Words without quotes are one name (decline Jānis Bērziņš); once an argument holds a space, each argument
/// is a name of its own (decline "Jānis Bērziņš" "Anna Mazā").
[[nodiscard]] int decline(const Console &console, const QStringList &arguments);
