// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/fill.h"

#include "core/casework/fill.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fill
{
    Q_DECLARE_TR_FUNCTIONS(Fill)
};

/// The officer named; where none is, the administrator, whose work this is.
Result<Officer> actorIn(Office &office, const QString &code)
{
    const std::vector<Officer> all = office.store.officers.all();
    const auto fits = [&](const Officer &officer) {
        return officer.isActive &&
               (code.isEmpty() ? officer.role == Role::Administrator : officer.code == code);
    };
    const auto found = std::ranges::find_if(all, fits);
    if (found != all.end())
        return *found;
    if (code.isEmpty())
        return Refusal{RefusalReason::OfficerMissing};
    return Refusal{RefusalReason::OfficerNotFound, {code}};
}

} // namespace

int fillVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"fill"_s, arguments, {}, 1, 1);
    if (given.failed)
        return exitMisused;
    bool isNumber = false;
    const qint64 count = given.positional.first().toLongLong(&isNumber);
    if (!isNumber || count < 1) {
        console.complain(Fill::tr("“%1” is not a number of requests.").arg(given.positional.first()));
        return exitMisused;
    }
    Office office(console.database);
    const Result<Officer> actor = actorIn(office, console.officer);
    if (!actor)
        return refuse(console, actor.error());
    const Result<qint64> added = fillOffice(office, {*actor, console.now}, count);
    if (!added)
        return refuse(console, added.error());
    if (console.json)
        console.print(QJsonObject{{u"added"_s, *added}});
    else
        console.print(Fill::tr("Invented requests added: %1").arg(*added));
    return exitDone;
}
