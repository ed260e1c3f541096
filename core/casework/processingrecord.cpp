// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/processingrecord.h"

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

} // namespace atbilde
