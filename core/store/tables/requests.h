// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/request.h"
#include "core/store/database.h"

#include <QStringList>

#include <vector>

namespace atbilde {

/// Requests. Keeps the tallies by state, owner and deadline equal to a recount.
class Requests
{
public:
    explicit Requests(Database &database) : m_database(database) {}

    /// What the queue sorts by and searches in, beside the request's own columns.
    struct Shown
    {
        QByteArray personKey;      ///< `sortKey` of the subject
        std::vector<Right> rights; ///< of the claims
        QString awaited;           ///< code of the step it waits for, empty when closed
    };

    RequestId add(const Request &request, const Shown &shown);

    /// Writes the request where the stored version is still `request.version`, and raises it. False when
    /// somebody else was quicker: nothing is written then. Kind, number and channel stay.
    [[nodiscard]] bool replace(const Request &request, const Shown &shown);

    /// Lets the queue sort all requests of this person by another key; the requests themselves, and their
    /// versions, stay as they are.
    void sortByPerson(SubjectId subject, const QByteArray &personKey);

    /// Makes the request findable by its number and these words, and by no others.
    void index(RequestId id, const QString &number, const QStringList &words);

    [[nodiscard]] std::optional<Request> find(RequestId id) const;
    [[nodiscard]] std::optional<Request> findByNumber(const QString &number) const;
    /// Open, unanswered, their deadline before `today` and not recorded as passed; or waiting for the person,
    /// whose date has to be counted anew.
    [[nodiscard]] std::vector<RequestId> unrecordedOverdue(const QDate &today) const;
    [[nodiscard]] std::vector<Request> ofSubject(SubjectId subject) const; ///< newest first

private:
    void tally(const Request &request, qint64 by);

    Database &m_database;
};

} // namespace atbilde
