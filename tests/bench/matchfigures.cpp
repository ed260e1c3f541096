// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matchfigures.h"

#include "core/intake/triage.h"
#include "core/store/lists/likelyrequests.h"
#include "core/store/lists/likelysubjects.h"
#include "core/store/transaction.h"
#include "tests/support/filledstore.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int few = 10'000;
constexpr int many = 100'000;
constexpr int lookups = 200;

/// People of a thousand surnames and a hundred given names, each with a request.
class Town
{
public:
    explicit Town(int people)
    {
        Transaction transaction(store.database);
        for (int i = 0; i < people; ++i) {
            const SubjectId id = store.subjects.add(person(i));
            Request request = someRequest(test, id, i + 1);
            (void)store.requests.add(request, {});
        }
        transaction.commit();
    }

    static Subject person(int i)
    {
        Subject subject = somebody(u"Vārds%1"_s.arg(i % 100), u"Uzvārds%1"_s.arg(i));
        subject.email = u"p%1@pasts.example"_s.arg(i);
        subject.phone = u"2%1"_s.arg(i, 7, 10, QLatin1Char('0'));
        return subject;
    }

    TestOffice test;
    Store &store = test.office->store;
};

double people(Town &town)
{
    return secondsOf([&] {
        for (int i = 0; i < lookups; ++i)
            (void)likelySubjects(town.store, Town::person(i * 37));
    });
}

double requests(Town &town)
{
    return secondsOf([&] {
        for (int i = 0; i < lookups; ++i) {
            Message message;
            message.fromAddress = u"p%1@pasts.example"_s.arg(i * 37);
            message.subject = u"Re: DS-2026/%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
            (void)likelyRequests(town.store, message, {});
        }
    });
}

} // namespace

std::vector<Figure> matchFigures()
{
    Town small(few);
    Town large(many);
    return {measured(
                u"200 likely persons, 100,000 known : 10,000"_s, 1.5, 5, [&] { return people(large); },
                [&] { return people(small); }),
            measured(
                u"200 likely requests, 100,000 known : 10,000"_s, 1.5, 5, [&] { return requests(large); },
                [&] { return requests(small); })};
}
