// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/finding.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Values found about the person of a request.
class Findings
{
public:
    explicit Findings(Database &database) : m_database(database) {}

    FindingId add(const Finding &finding);
    /// The request stays.
    void replace(const Finding &finding);
    void remove(FindingId id);
    [[nodiscard]] std::optional<Finding> find(FindingId id) const;
    [[nodiscard]] std::vector<Finding> of(RequestId request) const; ///< in the order they were added

private:
    Database &m_database;
};

} // namespace atbilde
