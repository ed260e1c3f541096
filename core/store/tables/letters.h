// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/frozenletter.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

class Letters
{
public:
    explicit Letters(Database &database) : m_database(database) {}

    LetterId add(const FrozenLetter &letter);
    /// Notes how a letter left. Its text and number cannot be changed.
    void markDispatched(LetterId id, const QDate &on, Channel channel, const QString &trackingNumber,
                        const QString &handedTo = {});
    /// It came back; how it left stays in the file.
    void markUndelivered(LetterId id, const QDate &on);

    [[nodiscard]] std::optional<FrozenLetter> find(LetterId id) const;
    [[nodiscard]] std::optional<FrozenLetter> findByNumber(const QString &number) const;
    [[nodiscard]] std::vector<FrozenLetter> of(RequestId request) const; ///< oldest first

private:
    Database &m_database;
};

} // namespace atbilde
