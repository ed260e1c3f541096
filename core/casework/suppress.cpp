// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/suppress.h"

#include "core/store/transaction.h"
#include "core/workflow/transitions.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString keyName = u"suppression.key"_s;

/// Nothing as long as the list was never used.
std::optional<QByteArray> knownKey(Store &store)
{
    const std::optional<QString> stored = store.settings.find(keyName);
    if (!stored)
        return std::nullopt;
    const QByteArray key = QByteArray::fromBase64(stored->toLatin1());
    if (key.size() != suppressionBytes) // with another key nobody on the list would be recognised
        throw StoreError(StoreError::Kind::Damaged, store.database.place(),
                         u"read the key of the suppression list"_s, {});
    return key;
}

QByteArray keyMade(Store &store)
{
    if (const std::optional<QByteArray> key = knownKey(store))
        return *key;
    const QByteArray key = newSuppressionKey();
    store.settings.put(keyName, QString::fromLatin1(key.toBase64()));
    return key;
}

Result<void> mayChange(const Officer &officer, Roles roles)
{
    if (roles.contains(officer.role))
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"change_suppression"_s}, Code{"role", codeOf(officer.role)}}};
}

Refusal notUnderstood(const SuppressedAddress &address)
{
    return {RefusalReason::FieldNotUnderstood, {codeOf(address.kind), address.text}};
}

} // namespace

std::vector<SuppressedAddress> addressesOf(const Subject &subject)
{
    std::vector<SuppressedAddress> addresses{
        {SuppressionKind::Email, subject.email},
        {SuppressionKind::Phone, subject.phone},
        {SuppressionKind::Post, fullName(subject) + u'\n' + subject.address},
    };
    std::erase_if(addresses, [](const SuppressedAddress &address) {
        return suppressionForm(address.kind, address.text).isEmpty();
    });
    return addresses;
}

Result<void> maySuppress(const Officer &officer)
{
    return mayChange(officer, {Role::Clerk, Role::Handler, Role::Approver, Role::Administrator});
}

Result<void> mayUnsuppress(const Officer &officer)
{
    return mayChange(officer, {Role::Approver, Role::Administrator});
}

Result<qint64> suppressWithin(Store &store, const Occasion &occasion,
                              const std::vector<SuppressedAddress> &addresses,
                              std::optional<RequestId> request)
{
    if (request && !store.requests.find(*request))
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request->value())}};
    for (const SuppressedAddress &address : addresses) {
        if (suppressionForm(address.kind, address.text).isEmpty())
            return notUnderstood(address);
    }
    const QByteArray key = keyMade(store);
    qint64 added = 0;
    for (const SuppressedAddress &address : addresses) {
        const QByteArray hash = suppressionHash(address.kind, address.text, key);
        if (store.suppressionEntries.contains(address.kind, hash))
            continue;
        store.suppressionEntries.add({address.kind, hash, occasion.day(), request});
        ++added;
    }
    if (added > 0)
        store.journal.append(occasion, u"suppress"_s, request, {{u"addresses"_s, added}});
    return added;
}

Result<qint64> suppress(Office &office, const Occasion &occasion,
                        const std::vector<SuppressedAddress> &addresses, std::optional<RequestId> request)
{
    if (const Result<void> may = maySuppress(occasion.officer); !may)
        return may.error();
    Transaction transaction(office.store.database);
    const Result<qint64> added = suppressWithin(office.store, occasion, addresses, request);
    if (added)
        transaction.commit();
    return added;
}

Result<bool> unsuppress(Office &office, const Occasion &occasion, const SuppressedAddress &address)
{
    if (const Result<void> may = mayUnsuppress(occasion.officer); !may)
        return may.error();
    if (suppressionForm(address.kind, address.text).isEmpty())
        return notUnderstood(address);
    Transaction transaction(office.store.database);
    if (!isSuppressed(office, address))
        return false;
    const QByteArray hash = suppressionHash(address.kind, address.text, keyMade(office.store));
    office.store.suppressionEntries.remove(address.kind, hash);
    office.store.journal.append(occasion, u"unsuppress"_s, {}, {{u"kind"_s, codeOf(address.kind)}});
    transaction.commit();
    return true;
}

bool isSuppressed(Office &office, const SuppressedAddress &address)
{
    const std::optional<QByteArray> key = knownKey(office.store);
    if (!key)
        return false;
    const QByteArray hash = suppressionHash(address.kind, address.text, *key);
    return !hash.isEmpty() && office.store.suppressionEntries.contains(address.kind, hash);
}

bool isSuppressed(Office &office, const Subject &subject)
{
    return std::ranges::any_of(addressesOf(subject), [&](const SuppressedAddress &address) {
        return isSuppressed(office, address);
    });
}

Result<MailingCheck> checkMailing(Office &office, const QByteArray &csv)
{
    // Read once: a mailing list has more lines than the office has entries. The kind is in the hash already.
    QSet<QByteArray> hashes;
    for (const SuppressionEntry &entry : office.store.suppressionEntries.all())
        hashes.insert(entry.hash);
    // Nothing can be on the list before there is a key: any other one finds nothing, too.
    const QByteArray key = knownKey(office.store).value_or(QByteArray(suppressionBytes, '\0'));
    return checkMailing(csv, key,
                        [&](SuppressionKind, const QByteArray &hash) { return hashes.contains(hash); });
}

std::vector<SuppressionRow> suppressionRows(Office &office)
{
    QHash<RequestId, QString> numbers;
    std::vector<SuppressionRow> rows;
    for (const SuppressionEntry &entry : office.store.suppressionEntries.all()) {
        QString number;
        if (entry.request) {
            if (!numbers.contains(*entry.request)) {
                const std::optional<Request> request = office.store.requests.find(*entry.request);
                numbers.insert(*entry.request, request ? request->number : QString());
            }
            number = numbers.value(*entry.request);
        }
        rows.push_back({entry.kind, entry.since, number});
    }
    return rows;
}

} // namespace atbilde
