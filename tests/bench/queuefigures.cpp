// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/queuefigures.h"

#include "core/casework/fill.h"
#include "core/store/lists/queue.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int requests = 100'000;
constexpr int page = 200;
const QDateTime now(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);

std::unique_ptr<Office> largeOffice(const QString &place)
{
    Organisation organisation;
    organisation.name = u"SIA \"Vējupe Loģistika\""_s;
    organisation.registrationNumber = u"40003521600"_s;
    organisation.address = u"Krasta iela 1, Rīga, LV-1003"_s;
    organisation.email = u"dati@vejupe.example"_s;
    organisation.signatory.name = u"Andris Kalniņš"_s;
    auto office = createOffice(place, organisation,
                               {{}, u"administrators"_s, u"Edgars Vilks"_s, Role::Administrator, true}, now);
    const Occasion occasion{office->store.officers.all().front(), now};
    const double seconds = secondsOf([&] { (void)fillOffice(*office, occasion, requests); });
    QTextStream(stderr) << "filled with " << requests << " requests in " << seconds << " s\n";
    return office;
}

/// The limit: the SQL of the page, written by hand, its cells read as they come.
qint64 barePage(const QSqlDatabase &database, const QString &where, const QString &order)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT r.id, r.number, r.received_on, r.channel, r.subject_id, s.surname, s.given_names, r.rights, "
        "r.state, r.deadline, r.internal_target, r.owner_id, o.name, r.awaited, r.closed_on, r.person_key "
        "FROM requests r JOIN subjects s ON s.id = r.subject_id JOIN officers o ON o.id = r.owner_id "
        "WHERE %1 ORDER BY %2 LIMIT %3"_s.arg(where, order, QString::number(page)));
    query.exec();
    qint64 letters = 0;
    while (query.next()) {
        for (int column = 0; column < 16; ++column)
            letters += query.value(column).toString().size();
    }
    return letters;
}

Figure firstPage(Office &office, const QSqlDatabase &bare, const QString &measure, const QueueQuery &query,
                 const QString &where, const QString &order)
{
    qint64 letters = 0;
    const Round ours = [&] {
        return secondsOf([&] { letters += qint64(queuePage(office.store, query).rows.size()); });
    };
    const Round limit = [&] { return secondsOf([&] { letters += barePage(bare, where, order); }); };
    const Figure figure = measured(measure, 1.5, 201, ours, limit);
    if (letters == 0)
        qFatal("the page is empty");
    return figure;
}

} // namespace

std::vector<Figure> queueFigures()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"large.atbilde"_s);
    const std::unique_ptr<Office> office = largeOffice(place);
    std::vector<Figure> figures;
    {
        QSqlDatabase bare = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare-queue"_s);
        bare.setDatabaseName(place);
        if (!bare.open())
            qFatal("no database");
        figures.push_back(firstPage(*office, bare, u"first page of open requests by deadline, 100,000"_s,
                                    {.today = now.date(), .limit = page}, u"r.open = 1"_s,
                                    u"r.deadline, r.id"_s));
        figures.push_back(firstPage(*office, bare, u"first page of closed requests by person, 100,000"_s,
                                    {.filter = QueueQuery::Filter::Closed,
                                     .today = now.date(),
                                     .sort = QueueColumn::Person,
                                     .limit = page},
                                    u"r.open = 0"_s, u"r.person_key, r.id"_s));
        const Round counted = [&] {
            return secondsOf([&] { (void)queueCounts(office->store, now.date(), {}); });
        };
        const Round recounted = [&] {
            return secondsOf([&] {
                QSqlQuery query(bare);
                query.exec(u"SELECT state, owner_id, deadline, count(*) FROM requests GROUP BY 1, 2, 3"_s);
                while (query.next())
                    (void)query.value(3).toLongLong();
            });
        };
        figures.push_back(
            measured(u"badge counts beside counting anew, 100,000"_s, 0.05, 21, counted, recounted));
    }
    QSqlDatabase::removeDatabase(u"bare-queue"_s);
    return figures;
}
