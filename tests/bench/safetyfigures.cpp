// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/safetyfigures.h"

#include "core/casework/assign.h"
#include "core/casework/fill.h"
#include "core/journal/chain.h"
#include "core/store/chaincheck.h"
#include "core/store/rowseals.h"
#include "core/store/transaction.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 entries = 1'000'000;
const QDateTime now(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);

std::unique_ptr<Office> officeIn(const QString &place)
{
    Organisation organisation;
    organisation.name = u"SIA \"Vējupe Loģistika\""_s;
    organisation.registrationNumber = u"40003521600"_s;
    organisation.address = u"Krasta iela 1, Rīga, LV-1003"_s;
    organisation.email = u"dati@vejupe.example"_s;
    organisation.signatory.name = u"Andris Kalniņš"_s;
    return createOffice(place, organisation,
                        {{}, u"administrators"_s, u"Edgars Vilks"_s, Role::Administrator, true}, now);
}

/// The bytes of an entry, hashed as the chain does: no database at all.
double hashingAlone(const QByteArray &key)
{
    const QByteArray facts = R"({"deadline":"2026-12-09","received":"2026-11-09","rights":["access"]})";
    const QByteArray link(230, 'x');
    const QByteArray name = "name\n123456\nEdgars Vilks";
    qint64 kept = 0;
    return secondsOf([&] {
               for (qint64 i = 0; i < entries; ++i)
                   kept += keyedHash(key, facts).at(0) + keyedHash(key, link).at(0) +
                           keyedHash(key, name, 16).at(0);
           }) +
           (kept == 0 ? 1e-12 : 0);
}

Figure journalFigure()
{
    QTemporaryDir folder;
    const auto office = officeIn(folder.filePath(u"journal.atbilde"_s));
    const Occasion occasion{office->store.officers.all().front(), now};
    {
        Transaction transaction(office->store.database);
        for (qint64 i = office->store.journal.head()->id.value(); i < entries; ++i)
            office->store.journal.append(occasion, u"import"_s, {},
                                         {{u"deadline"_s, u"2026-12-09"_s},
                                          {u"received"_s, u"2026-11-09"_s},
                                          {u"rights"_s, u"access"_s}});
        transaction.commit();
    }
    const QByteArray key = office->store.journal.key();
    return measured(
        u"check a journal of 1 000 000 entries"_s, 2, 3,
        [&] {
            return secondsOf([&] {
                ChainCheck check(office->store.database, key);
                while (check.advance()) {
                }
                if (check.checked() != entries || !check.found().empty())
                    qFatal("the journal is not whole");
            });
        },
        [&] { return hashingAlone(key); });
}

Figure stepFigure()
{
    constexpr int steps = 500;
    QTemporaryDir folder;
    const auto office = officeIn(folder.filePath(u"step.atbilde"_s));
    const Officer first = office->store.officers.all().front();
    const Occasion occasion{first, now};
    const Officer second =
        addOfficer(*office, occasion, {{}, u"otrs"_s, u"Otrs"_s, Role::Handler, true}).value();
    const Officer third =
        addOfficer(*office, occasion, {{}, u"tresais"_s, u"Trešais"_s, Role::Handler, true}).value();
    (void)fillOffice(*office, occasion, 2000);
    // Each step on another request, as in an office: the journal of one would grow with every step.
    std::vector<RequestId> open;
    for (qint64 id = 1; open.size() < std::size_t(steps); ++id) {
        const std::optional<Request> request = office->store.requests.find(RequestId(id));
        if (!request)
            break;
        if (isOpen(request->state))
            open.push_back(request->id);
    }
    QSqlDatabase bare = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare-step"_s);
    bare.setDatabaseName(folder.filePath(u"bare.db"_s));
    (void)bare.open();
    for (
        const QString &sql :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
         u"CREATE TABLE requests (id INTEGER PRIMARY KEY, owner INTEGER, state TEXT, version INTEGER, rest TEXT)"_s,
         u"CREATE INDEX by_owner ON requests (owner, id)"_s,
         u"CREATE TABLE journal (id INTEGER PRIMARY KEY, at TEXT, officer INTEGER, act TEXT, request INTEGER, facts TEXT, hash BLOB)"_s,
         u"INSERT INTO requests VALUES (1, 1, 'assessment', 1, 'x')"_s})
        QSqlQuery(bare).exec(sql);
    QSqlQuery update(bare);
    QSqlQuery insert(bare);
    update.prepare(u"UPDATE requests SET owner = ?, version = version + 1 WHERE id = 1"_s);
    insert.prepare(
        u"INSERT INTO journal (at, officer, act, request, facts, hash) VALUES (?, 1, 'assign', 1, '{}', ?)"_s);
    int turn = 0;
    return measured(
        u"save one step"_s, 3, 5,
        [&] {
            return secondsOf([&] {
                       for (int i = 0; i < steps; ++i) {
                           if (!assign(*office, {second, now}, {open[std::size_t(i) % open.size()], 0},
                                       ++turn % 2 == 0 ? second.id : third.id))
                               qFatal("the step was refused");
                       }
                   }) /
                   steps;
        },
        [&] {
            return secondsOf([&] {
                       for (int i = 0; i < steps; ++i) {
                           QSqlQuery(bare).exec(u"BEGIN IMMEDIATE"_s);
                           update.addBindValue(++turn % 2);
                           update.exec();
                           insert.addBindValue(u"2026-11-09T10:00:00.000Z"_s);
                           insert.addBindValue(QByteArray(32, 'x'));
                           insert.exec();
                           QSqlQuery(bare).exec(u"COMMIT"_s);
                       }
                   }) /
                   steps;
        });
}

} // namespace

std::vector<Figure> safetyFigures()
{
    return {stepFigure(), journalFigure()};
}
