// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/registers.h"

#include "core/casework/processingrecord.h"
#include "core/store/lists/worklist.h"
#include "core/store/transaction.h"
#include "core/workflow/transitions.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

RegisterEntries::Kind tableOf(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Activity:
        return RegisterEntries::Kind::Activity;
    case RegisterKind::Party:
        return RegisterEntries::Kind::Party;
    case RegisterKind::System:
        return RegisterEntries::Kind::System;
    case RegisterKind::Category:
        return RegisterEntries::Kind::Category;
    case RegisterKind::Retention:
        return RegisterEntries::Kind::Retention;
    }
    Q_UNREACHABLE();
}

void note(Office &office, const Occasion &occasion, RegisterKind kind, const QString &code,
          const QString &change)
{
    office.store.journal.append(occasion, u"register_entry"_s, {},
                                {{u"kind"_s, codeOf(kind)}, {u"code"_s, code}, {u"change"_s, change}});
}

void write(Office &office, const Occasion &occasion, const RegisterEntry &entry, const QString &change)
{
    const RegisterKind kind = kindOf(entry);
    const QByteArray json = QJsonDocument(objectOf(entry)).toJson(QJsonDocument::Indented);
    office.store.registerEntries.put(tableOf(kind), codeOf(entry), json);
    note(office, occasion, kind, codeOf(entry), change);
}

/// Consents name their activity, open tasks their system and who runs it.
Result<void> checkNobodyNeeds(Office &office, RegisterKind kind, const QString &code)
{
    const auto used = [&](const Fact &by) {
        return Refusal{RefusalReason::RegisterEntryUsed, {Code{"register_kind", codeOf(kind)}, code, by}};
    };
    if (kind == RegisterKind::Activity) {
        for (const Consent &consent : office.store.consents.all()) {
            if (consent.activity == code)
                return used(Code{"register_kind", u"consent"_s});
        }
    }
    if (kind != RegisterKind::System && kind != RegisterKind::Party)
        return {};
    for (const WorkRow &row : worklist(office.store)) {
        if ((kind == RegisterKind::System ? row.system : row.processor) == code)
            return used(row.requestNumber);
    }
    return {};
}

} // namespace

Result<void> mayEditRegisters(const Officer &officer)
{
    constexpr Roles responsible{Role::Approver, Role::Administrator};
    if (responsible.contains(officer.role))
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"change_register"_s}, Code{"role", codeOf(officer.role)}}};
}

Result<void> putEntry(Office &office, const Occasion &occasion, const RegisterEntry &entry,
                      const std::optional<RegisterEntry> &seen)
{
    if (const Result<void> may = mayEditRegisters(occasion.officer); !may)
        return may;
    const RegisterKind kind = kindOf(entry);
    Transaction transaction(office.store.database);
    const ProcessingRegister record = processingRecord(office.store);
    if (seen) {
        const std::optional<RegisterEntry> stored = entryOf(record, kind, codeOf(*seen));
        if (!stored || codeOf(entry) != codeOf(*seen)) {
            return Refusal{RefusalReason::RegisterEntryMissing,
                           {Code{"register_kind", codeOf(kind)}, codeOf(stored ? entry : *seen)}};
        }
        if (*stored != *seen)
            return Refusal{RefusalReason::ChangedMeanwhile, {codeOf(entry)}};
    }
    if (const Result<void> sound = seen ? checkEntry(record, entry) : checkNewEntry(record, entry); !sound)
        return sound;
    write(office, occasion, entry, seen ? u"changed"_s : u"added"_s);
    transaction.commit();
    return {};
}

Result<void> removeEntry(Office &office, const Occasion &occasion, RegisterKind kind, const QString &code)
{
    if (const Result<void> may = mayEditRegisters(occasion.officer); !may)
        return may;
    Transaction transaction(office.store.database);
    if (const Result<void> free = checkRemoval(processingRecord(office.store), kind, code); !free)
        return free;
    if (const Result<void> free = checkNobodyNeeds(office, kind, code); !free)
        return free;
    office.store.registerEntries.remove(tableOf(kind), code);
    note(office, occasion, kind, code, u"removed"_s);
    transaction.commit();
    return {};
}

Result<RegisterImport> importRegister(Office &office, const Occasion &occasion, RegisterKind kind,
                                      const QByteArray &csv)
{
    if (const Result<void> may = mayEditRegisters(occasion.officer); !may)
        return may.error();
    Transaction transaction(office.store.database);
    const Result<RegisterImport> preview = importPreview(processingRecord(office.store), kind, csv);
    if (!preview)
        return preview;
    for (const RegisterEntry &entry : preview->added)
        write(office, occasion, entry, u"added"_s);
    for (const RegisterEntry &entry : preview->changed)
        write(office, occasion, entry, u"changed"_s);
    transaction.commit();
    return preview;
}

} // namespace atbilde
