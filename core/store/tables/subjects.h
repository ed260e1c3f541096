// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/subject.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

/// The people who ask. What they can be recognised by is stored folded as well, so that "berzins" is
/// Bērziņš and "+371 2912 3456" is "29123456".
class Subjects
{
public:
    explicit Subjects(Database &database) : m_database(database) {}

    SubjectId add(const Subject &subject);
    /// False when somebody else changed the subject since `subject.version` was read: nothing is written then.
    [[nodiscard]] bool replace(const Subject &subject);

    [[nodiscard]] std::optional<Subject> find(SubjectId id) const;
    /// People who may be the same: equal folded name, e-mail, telephone number or personal code. Empty
    /// fields match nothing.
    [[nodiscard]] std::vector<Subject> alike(const Subject &subject) const;

private:
    void index(SubjectId id, const Subject &subject);

    Database &m_database;
};

} // namespace atbilde
