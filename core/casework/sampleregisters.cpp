// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sampleregisters.h"

#include "core/casework/consents.h"
#include "core/casework/suppress.h"
#include "core/store/lists/people.h"
#include "core/store/transaction.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<void> fillConsent(Office &office, const Occasion &occasion, const QJsonObject &row)
{
    const QString email = row["email"_L1].toString();
    const PersonPage people = personPage(office.store, email, 1);
    if (people.rows.empty())
        return Refusal{RefusalReason::SubjectNotFound, {email}};
    Consent consent;
    consent.subject = people.rows.front().id;
    consent.activity = row["activity"_L1].toString();
    consent.givenOn = occasion.day().addDays(-row["daysAgo"_L1].toInt());
    consent.proof = row["proof"_L1].toString();
    const Result<Consent> added = addConsent(office, occasion, consent);
    if (!added)
        return added.error();
    const int withdrawn = row["withdrawnDaysAgo"_L1].toInt();
    if (withdrawn == 0)
        return {};
    const Result<Consent> ended =
        withdrawConsent(office, occasion, added->id, occasion.day().addDays(-withdrawn));
    return ended ? Result<void>() : ended.error();
}

} // namespace

void fillRegisters(Office &office, const Occasion &founder, const ProcessingRegister &record)
{
    using Kind = RegisterEntries::Kind;
    Transaction transaction(office.store.database);
    for (const DataCategory &category : record.categories)
        office.store.registerEntries.put(Kind::Category, category.code, jsonOf(category));
    for (const ProcessorOrRecipient &party : record.recipients)
        office.store.registerEntries.put(Kind::Party, party.code, jsonOf(party));
    for (const SystemEntry &system : record.systems)
        office.store.registerEntries.put(Kind::System, system.code, jsonOf(system));
    for (const ProcessingActivity &activity : record.activities)
        office.store.registerEntries.put(Kind::Activity, activity.code, jsonOf(activity));
    for (const RetentionRule &rule : record.retentionRules)
        office.store.registerEntries.put(Kind::Retention, rule.code, jsonOf(rule));
    office.store.journal.append(founder, u"change_register"_s, {},
                                {{u"activities"_s, record.activities.size()}});
    transaction.commit();
}

Result<void> fillConsents(Office &office, const Occasion &occasion, const QJsonObject &sample)
{
    for (const QJsonValue row : sample["consents"_L1].toArray()) {
        if (const Result<void> done = fillConsent(office, occasion, row.toObject()); !done)
            return done;
    }
    std::vector<SuppressedAddress> addresses;
    for (const QJsonValue row : sample["suppressed"_L1].toArray()) {
        const std::optional<SuppressionKind> kind = suppressionKindFromCode(row["kind"_L1].toString());
        if (!kind)
            return Refusal{RefusalReason::FieldNotUnderstood,
                           {u"suppressed.kind"_s, row["kind"_L1].toString()}};
        addresses.push_back({*kind, row["text"_L1].toString()});
    }
    const Result<qint64> listed = suppress(office, occasion, addresses);
    return listed ? Result<void>() : listed.error();
}

} // namespace atbilde
