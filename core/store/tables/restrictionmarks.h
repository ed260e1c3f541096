// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/mark.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Restrictions on people's data (18). One whose lifting was not announced cannot be lifted (18(3)), but for
/// a refused erasure, which ends with the erasure.
class RestrictionMarks
{
public:
    explicit RestrictionMarks(Database &database) : m_database(database) {}

    RestrictionMarkId add(const RestrictionMark &mark);
    /// Person and request stay.
    void replace(const RestrictionMark &mark);
    [[nodiscard]] std::optional<RestrictionMark> find(RestrictionMarkId id) const;
    [[nodiscard]] std::vector<RestrictionMark> of(RequestId request) const; ///< in the order they were added
    [[nodiscard]] std::vector<RestrictionMark> ofSubject(SubjectId subject) const;
    [[nodiscard]] std::vector<RestrictionMark> holding() const; ///< not lifted, the oldest first

private:
    Database &m_database;
};

} // namespace atbilde
