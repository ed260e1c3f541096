// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/csv.h"
#include "core/register/organisation.h"
#include "core/store/lists/registeredletters.h"

/// The list that goes to the post office with the registered letters of a day: one line each.
[[nodiscard]] atbilde::CsvTable postListTable(const std::vector<atbilde::RegisteredLetter> &letters);
[[nodiscard]] QString postListTitle(const QDate &day);
/// Who sends, and how many letters there are.
[[nodiscard]] QStringList postListLines(const atbilde::Organisation &organisation, qsizetype letters);
/// To be signed by who hands them in and who takes them.
[[nodiscard]] QStringList postListFoot();
