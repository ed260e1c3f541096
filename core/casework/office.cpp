// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/office.h"

#include "core/casework/administer.h"
#include "core/journal/chain.h"
#include "core/store/transaction.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString organisationKey = u"organisation"_s;

/// Series count apart: with the same pattern two cases would get one number.
std::optional<Refusal> clashOfSeries(const Organisation &organisation, int year)
{
    constexpr int serial = 1'000'000'000; // {seq4} and {seq} differ until their digits are full
    const QString incoming = numberFrom(organisation.incomingPattern, year, serial);
    const QString authority = numberFrom(organisation.authorityPattern, year, serial);
    const QString breach = numberFrom(organisation.breachPattern, year, serial);
    if (authority == incoming)
        return Refusal{RefusalReason::FieldNotUnderstood,
                       {u"numbering.authority"_s, organisation.authorityPattern}};
    if (breach == incoming || breach == authority)
        return Refusal{RefusalReason::FieldNotUnderstood,
                       {u"numbering.breach"_s, organisation.breachPattern}};
    return std::nullopt;
}

} // namespace

Office::Office(const QString &place) : Office(place, Database::Mode::OpenExisting) {}

Office::Office(const QString &place, Database::Mode mode) : store(place, mode) {}

Organisation Office::organisation()
{
    const QString json = store.settings.find(organisationKey).value_or(QString());
    Result<Organisation> organisation = organisationFromJson(json.toUtf8());
    if (!organisation)
        throw StoreError(StoreError::Kind::Damaged, store.database.place(), u"read the organisation"_s, {});
    return std::move(*organisation);
}

std::unique_ptr<Office> createOffice(const QString &place, const Organisation &organisation,
                                     const Officer &first, const QDateTime &at)
{
    std::unique_ptr<Office> office(new Office(place, Database::Mode::CreateNew));
    try {
        Transaction transaction(office->store.database);
        office->store.settings.put(organisationKey, QString::fromUtf8(jsonOf(organisation)));
        office->store.journal.begin(newChainKey());
        Officer officer = first;
        officer.id = office->store.officers.add(first);
        office->store.journal.append({officer, at}, u"create_office"_s, {},
                                     {{u"officer"_s, officer.id.value()}});
        transaction.commit();
    } catch (...) {
        // Half an office would stand in the way of the next attempt.
        office.reset();
        QFile::remove(place);
        throw;
    }
    return office;
}

Result<Officer> addOfficer(Office &office, const Occasion &occasion, const Officer &officer)
{
    if (const Result<void> may = mayAdminister(occasion.officer); !may)
        return may.error();
    Officer added = officer;
    added.code = officer.code.trimmed();
    added.name = officer.name.simplified();
    if (added.name.isEmpty() || added.code.isEmpty())
        return Refusal{RefusalReason::NameMissing};
    Transaction transaction(office.store.database);
    if (office.store.officers.findByCode(added.code))
        return Refusal{RefusalReason::OfficerExists, {added.code}};
    added.id = office.store.officers.add(added);
    office.store.journal.append(occasion, u"add_officer"_s, {},
                                {{u"officer"_s, added.id.value()}, {u"role"_s, codeOf(added.role)}});
    transaction.commit();
    return added;
}

Result<void> changeOrganisation(Office &office, const Occasion &occasion, const Organisation &organisation)
{
    if (const Result<void> may = mayChangeOrganisation(occasion.officer); !may)
        return may;
    const QByteArray json = jsonOf(organisation);
    if (const Result<Organisation> sound = organisationFromJson(json); !sound)
        return sound.error();
    if (const std::optional<Refusal> clash = clashOfSeries(organisation, occasion.day().year()))
        return *clash;
    Transaction transaction(office.store.database);
    office.store.settings.put(organisationKey, QString::fromUtf8(json));
    office.store.journal.append(occasion, u"change_organisation"_s, {}, {});
    transaction.commit();
    return {};
}

} // namespace atbilde
