// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <optional>
#include <vector>

namespace atbilde {

/// What `read` makes of each row of a statement that was run.
template <class Read>
[[nodiscard]] auto everyRow(Statement &statement, Read read)
{
    std::vector<decltype(read(statement))> rows;
    while (statement.next())
        rows.push_back(read(statement));
    return rows;
}

/// The same for the one row there is at most.
template <class Read>
[[nodiscard]] auto onlyRow(Statement &statement, Read read) -> std::optional<decltype(read(statement))>
{
    if (!statement.next())
        return std::nullopt;
    return read(statement);
}

} // namespace atbilde
