// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/officer.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

class Officers
{
public:
    explicit Officers(Database &database) : m_database(database) {}

    OfficerId add(const Officer &officer);
    [[nodiscard]] std::optional<Officer> find(OfficerId id) const;
    [[nodiscard]] std::optional<Officer> findByCode(const QString &code) const;
    [[nodiscard]] std::vector<Officer> all() const; ///< by name
    [[nodiscard]] qint64 countActive(Role role) const;

private:
    Database &m_database;
};

} // namespace atbilde
