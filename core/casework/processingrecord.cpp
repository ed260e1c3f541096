// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/processingrecord.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

ProcessingRegister processingRecord(Store &store)
{
    using Kind = RegisterEntries::Kind;
    ProcessingRegister record;
    for (const QByteArray &json : store.registerEntries.all(Kind::Category))
        record.categories.append(dataCategoryFromJson(json).value());
    for (const QByteArray &json : store.registerEntries.all(Kind::Party))
        record.recipients.append(recipientFromJson(json).value());
    for (const QByteArray &json : store.registerEntries.all(Kind::System))
        record.systems.append(systemFromJson(json).value());
    for (const QByteArray &json : store.registerEntries.all(Kind::Activity))
        record.activities.append(activityFromJson(json).value());
    for (const QByteArray &json : store.registerEntries.all(Kind::Retention))
        record.retentionRules.append(retentionRuleFromJson(json).value());
    return record;
}

void nameSystem(QJsonObject &facts, Store &store, const QString &code)
{
    if (code.isEmpty())
        return;
    facts.insert(u"system"_s, code);
    const ProcessingRegister record = processingRecord(store);
    const auto system = std::ranges::find(record.systems, code, &SystemEntry::code);
    if (system != record.systems.end())
        facts.insert(u"systemName"_s,
                     QJsonObject{{u"lv"_s, system->name.latvian}, {u"en"_s, system->name.english}});
}

void nameParty(QJsonObject &facts, Store &store, const QString &code)
{
    facts.insert(u"party"_s, code);
    const ProcessingRegister record = processingRecord(store);
    const auto party = std::ranges::find(record.recipients, code, &ProcessorOrRecipient::code);
    if (party != record.recipients.end())
        facts.insert(u"partyName"_s, QJsonObject{{u"lv"_s, party->name}, {u"en"_s, party->name}});
}

} // namespace atbilde
