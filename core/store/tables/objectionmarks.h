// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/mark.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Objections of people (21).
class ObjectionMarks
{
public:
    explicit ObjectionMarks(Database &database) : m_database(database) {}

    ObjectionMarkId add(const ObjectionMark &mark);
    /// Person and request stay.
    void replace(const ObjectionMark &mark);
    [[nodiscard]] std::optional<ObjectionMark> find(ObjectionMarkId id) const;
    [[nodiscard]] std::vector<ObjectionMark> of(RequestId request) const; ///< in the order they were added
    [[nodiscard]] std::vector<ObjectionMark> ofSubject(SubjectId subject) const;
    [[nodiscard]] std::vector<ObjectionMark> holding() const; ///< not ended, the oldest first

private:
    Database &m_database;
};

} // namespace atbilde
