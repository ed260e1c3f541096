// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// How well triage understands the labelled corpus: a table for each of its two parts.
[[nodiscard]] QStringList triageLines();
