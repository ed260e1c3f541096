// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// One line of the list of people.
struct PersonRow
{
    SubjectId id;
    QString givenNames;
    QString surname;
    QString email;
    QString phone;
    Language language = Language::Latvian;
    qint64 requests = 0;
    qint64 openRequests = 0;
    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

struct PersonKey
{
    QByteArray sortKey;
    SubjectId id;
};

struct PersonPage
{
    std::vector<PersonRow> rows;
    std::optional<PersonKey> next;
};

/// People by surname in Latvian order; with `words`, only those in whose name, e-mail, telephone number,
/// personal code or address they occur.
[[nodiscard]] PersonPage personPage(Store &store, const QString &words, int limit,
                                    const std::optional<PersonKey> &after = {});

} // namespace atbilde
