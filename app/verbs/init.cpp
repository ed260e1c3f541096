// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/init.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/intake/sourcefile.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Init
{
    Q_DECLARE_TR_FUNCTIONS(Init)
};

constexpr qint64 largestProfile = 1024 * 1024;

/// What to overwrite: shows every field with an example.
Organisation exampleOrganisation()
{
    Organisation organisation;
    organisation.name = u"SIA \"Piemērs\""_s;
    organisation.registrationNumber = u"40003521600"_s;
    organisation.address = u"Brīvības iela 1, Rīga, LV-1010"_s;
    organisation.phone = u"+371 67000000"_s;
    organisation.email = u"dati@piemers.example"_s;
    organisation.website = u"www.piemers.example"_s;
    organisation.place = {u"Rīga"_s, u"Rīgā"_s, u"Riga"_s};
    organisation.office = {u"Brīvības iela 1"_s, u"mūsu birojā Brīvības ielā 1, Rīgā"_s, u"our office at Brīvības iela 1, Riga"_s};
    organisation.contact = {u"Anna Bērziņa"_s, u"Annu Bērziņu"_s, u"+371 67000001"_s, u"dati@piemers.example"_s};
    organisation.signatory = {u"valdes loceklis"_s, u"Member of the Board"_s, u"Jānis Kalniņš"_s};
    return organisation;
}

Result<Organisation> organisationFor(const QString &file)
{
    if (file.isEmpty())
        return exampleOrganisation();
    const Result<QByteArray> json = fileContent(file, largestProfile);
    if (!json)
        return json.error();
    return organisationFromJson(*json);
}

int listOfficers(const Console &console)
{
    const std::unique_ptr<Office> office = openOffice(console);
    QList<QStringList> rows;
    for (const Officer &officer : office->store.officers.all()) {
        if (console.json) {
            console.print(QJsonObject{{u"code"_s, officer.code},
                                      {u"name"_s, officer.name},
                                      {u"role"_s, codeOf(officer.role)},
                                      {u"active"_s, officer.isActive}});
        }
        rows.append({officer.code, officer.name, wordFor(officer.role)});
    }
    if (!console.json) {
        for (const QString &line : inColumns(rows))
            console.print(line);
    }
    return exitDone;
}

} // namespace

int initVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"init"_s, arguments,
                          {{u"organisation"_s}, {u"officer"_s}, {u"name"_s}, {u"template"_s, false}}, 0, 0);
    if (given.failed)
        return exitMisused;
    if (given.has(u"template"_s)) {
        console.out << QString::fromUtf8(jsonOf(exampleOrganisation()));
        return exitDone;
    }
    const Result<Organisation> organisation = organisationFor(given.value(u"organisation"_s));
    if (!organisation)
        return refuse(console, organisation.error());
    if (QFileInfo::exists(console.database))
        return refuse(console, {RefusalReason::DatabaseExists, {QDir::toNativeSeparators(console.database)}});

    Officer first;
    first.code = given.has(u"officer"_s) ? given.value(u"officer"_s) : u"administrators"_s;
    first.name = given.has(u"name"_s) ? given.value(u"name"_s) : first.code;
    first.role = Role::Administrator;
    if (first.code.trimmed().isEmpty())
        return refuse(console, {RefusalReason::NameMissing});
    const std::unique_ptr<Office> office = createOffice(console.database, *organisation, first, console.now);
    if (console.json) {
        console.print(QJsonObject{{u"database"_s, console.database}, {u"officer"_s, first.code}});
    } else {
        console.print(Init::tr("The office %1 was created at %2.").arg(organisation->name, console.database));
        console.print(Init::tr("Its first officer is “%1”, an administrator.").arg(first.code));
    }
    return exitDone;
}

int officersVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"officers"_s, arguments, {{u"name"_s}, {u"role"_s}}, 0, 2);
    if (given.failed)
        return exitMisused;
    if (given.positional.isEmpty())
        return listOfficers(console);
    if (given.positional.value(0) != "add"_L1 || given.positional.size() != 2) {
        console.complain(Init::tr("Usage: atbilde %1 %2").arg(u"officers"_s, u"[add CODE --name NAME --role ROLE]"_s));
        return exitMisused;
    }
    const std::optional<Role> role = roleFromCode(given.value(u"role"_s));
    if (!role)
        return refuse(console, {RefusalReason::UnknownCode, {u"role"_s, given.value(u"role"_s)}});
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<Officer> officer = addOfficer(*counter->office, counter->occasion,
                                               {{}, given.positional[1], given.value(u"name"_s), *role, true});
    if (!officer)
        return refuse(console, officer.error());
    if (console.json)
        console.print(QJsonObject{{u"code"_s, officer->code}, {u"role"_s, codeOf(officer->role)}});
    else
        console.print(Init::tr("Officer “%1” was added: %2, %3.").arg(officer->code, officer->name, wordFor(*role)));
    return exitDone;
}
