// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/extensionrecord.h"
#include "core/store/database.h"

#include <optional>

namespace atbilde {

/// Extensions, one at most for a request (12(3)).
class Extensions
{
public:
    explicit Extensions(Database &database) : m_database(database) {}

    /// Adds the row of its request, or replaces it.
    void put(const ExtensionRecord &extension);
    void remove(RequestId request); ///< one that was asked for and declined
    [[nodiscard]] std::optional<ExtensionRecord> of(RequestId request) const;

private:
    Database &m_database;
};

} // namespace atbilde
