// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/collation.h"
#include "tests/support/testoffice.h"

#include <QRandomGenerator>

// Requests written straight into the store, many and quickly, with everything filled that can be.

inline atbilde::Subject somebody(const QString &given, const QString &surname)
{
    atbilde::Subject subject;
    subject.givenNames = given;
    subject.surname = surname;
    return subject;
}

inline atbilde::Request someRequest(const TestOffice &test, atbilde::SubjectId subject, int serial)
{
    using namespace atbilde;
    Request request;
    request.year = 2026;
    request.serial = serial;
    request.number = QStringLiteral("DS-2026/%1").arg(serial, 4, 10, QLatin1Char('0'));
    request.subject = subject;
    request.owner = test.handler.id;
    request.receivedOn = request.receivedByUnitOn = QDate(2026, 11, 3);
    request.enteredAt = test.now;
    request.deadline = request.nominal = request.strict = request.internalTarget = QDate(2026, 12, 3);
    request.calendarVersion = QStringLiteral("1");
    return request;
}

/// Puts the request into a state at random, with what that state needs.
inline void shake(atbilde::Request &request, const TestOffice &test, QRandomGenerator &dice)
{
    using namespace atbilde;
    request.state = allStates[dice.bounded(quint32(allStates.size()))];
    request.owner = dice.bounded(2) == 0 ? test.handler.id : test.approver.id;
    request.deadline = QDate(2026, 11, 5).addDays(dice.bounded(12));
    request.receivedOn = QDate(2026, 10, 5).addDays(dice.bounded(5));
    request.closedBecause.reset();
    request.closedOn = {};
    if (request.state == State::Closed) {
        request.closedBecause = ClosingReason::Answered;
        request.closedOn = QDate(2026, 11, 9);
    }
}

/// `count` requests of people with few different names, in all states.
inline void fillStore(TestOffice &test, int count)
{
    using namespace atbilde;
    Store &store = test.office->store;
    QRandomGenerator dice(7);
    const QStringList surnames{QStringLiteral("Ķēniņš"),  QStringLiteral("Kalniņš"),
                               QStringLiteral("Bērziņš"), QStringLiteral("Berzins"),
                               QStringLiteral("Zariņa"),  QStringLiteral("Žagars")};
    for (int i = 1; i <= count; ++i) {
        const Subject subject =
            somebody(QStringLiteral("Anna"), surnames[dice.bounded(int(surnames.size()))]);
        const SubjectId id = store.subjects.add(subject);
        Request request = someRequest(test, id, i);
        shake(request, test, dice);
        const Right right = allRights[dice.bounded(quint32(allRights.size()))];
        request.id =
            store.requests.add(request, {personSortKey(subject.surname, subject.givenNames), {right}, {}});
        store.claims.add({{}, request.id, right, std::nullopt});
    }
}
