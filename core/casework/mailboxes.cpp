// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/mailboxes.h"

#include "core/store/transaction.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Held for the length of a transaction: nobody begins to read a mailbox while it changes.
const QString changing = u"changing"_s;

Result<void> checkFree(Office &office, const Occasion &occasion, const Mailbox &mailbox)
{
    if (office.store.mailboxes.hold(mailbox.id, changing, occasion.at, occasion.at))
        return {};
    return Refusal{RefusalReason::FetchRunning, {mailbox.name}};
}

Result<void> checkName(Office &office, const Mailbox &mailbox)
{
    const std::optional<Mailbox> other = office.store.mailboxes.findByName(mailbox.name);
    if (other && other->id != mailbox.id)
        return Refusal{RefusalReason::MailboxExists, {mailbox.name}};
    return {};
}

void note(Office &office, const Occasion &occasion, const QString &change, const Mailbox &mailbox)
{
    office.store.journal.append(occasion, u"mailbox"_s, {},
                                {{u"change"_s, change},
                                 {u"name"_s, mailbox.name},
                                 {u"host"_s, mailbox.host},
                                 {u"user"_s, mailbox.user},
                                 {u"folder"_s, mailbox.folder}});
}

} // namespace

Result<void> mayChangeMailboxes(const Officer &officer)
{
    if (officer.role == Role::Administrator || officer.role == Role::Approver)
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"change_mailboxes"_s}, Code{"role", codeOf(officer.role)}}};
}

std::vector<MailboxRow> mailboxRows(Store &store)
{
    std::vector<MailboxRow> rows;
    for (const Mailbox &mailbox : store.mailboxes.all())
        rows.push_back({mailbox, store.mailboxes.stateOf(mailbox.id)});
    return rows;
}

Result<Mailbox> addMailbox(Office &office, const Occasion &occasion, const Mailbox &mailbox)
{
    if (const Result<void> may = mayChangeMailboxes(occasion.officer); !may)
        return may.error();
    if (const Result<void> sound = checkMailbox(mailbox); !sound)
        return sound.error();
    Transaction transaction(office.store.database);
    Mailbox added = mailbox;
    added.id = {};
    if (const Result<void> unique = checkName(office, added); !unique)
        return unique.error();
    added.id = office.store.mailboxes.add(added);
    note(office, occasion, u"added"_s, added);
    transaction.commit();
    return added;
}

Result<void> changeMailbox(Office &office, const Occasion &occasion, const Mailbox &mailbox,
                           const Mailbox &seen)
{
    if (const Result<void> may = mayChangeMailboxes(occasion.officer); !may)
        return may;
    if (const Result<void> sound = checkMailbox(mailbox); !sound)
        return sound;
    Store &store = office.store;
    Transaction transaction(store.database);
    const std::optional<Mailbox> before = store.mailboxes.find(mailbox.id);
    if (!before)
        return Refusal{RefusalReason::MailboxNotFound, {mailbox.name}};
    if (*before != seen)
        return Refusal{RefusalReason::ChangedMeanwhile, {before->name}};
    if (const Result<void> unique = checkName(office, mailbox); !unique)
        return unique;
    if (const Result<void> free = checkFree(office, occasion, *before); !free)
        return free;
    store.mailboxes.replace(mailbox);
    if (!readTheSame(mailbox, *before)) {
        store.fetchedMail.removeOf(mailbox.id);
        store.mailboxes.reach(mailbox.id, 0, 0);
    }
    store.mailboxes.release(mailbox.id, changing);
    note(office, occasion, u"changed"_s, mailbox);
    transaction.commit();
    return {};
}

Result<void> removeMailbox(Office &office, const Occasion &occasion, MailboxId id)
{
    if (const Result<void> may = mayChangeMailboxes(occasion.officer); !may)
        return may;
    Transaction transaction(office.store.database);
    const std::optional<Mailbox> mailbox = office.store.mailboxes.find(id);
    if (!mailbox)
        return Refusal{RefusalReason::MailboxNotFound, {QString::number(id.value())}};
    if (const Result<void> free = checkFree(office, occasion, *mailbox); !free)
        return free;
    office.store.fetchedMail.removeOf(id);
    office.store.mailboxes.remove(id);
    note(office, occasion, u"removed"_s, *mailbox);
    transaction.commit();
    return {};
}

} // namespace atbilde
