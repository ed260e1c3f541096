// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/letterpaper.h"

#include "core/casework/administer.h"
#include "core/journal/head.h"
#include "core/store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString paperKey = u"letter_paper"_s;

/// Logos are kept as long as a letter may bear them, each once.
QString logoKey(const QString &sum)
{
    return u"letter_logo/"_s + sum;
}

QByteArray logoIn(Store &store, const QString &sum)
{
    if (sum.isEmpty())
        return {};
    return QByteArray::fromBase64(store.settings.find(logoKey(sum)).value_or(QString()).toLatin1());
}

} // namespace

Stationery stationery(Store &store)
{
    const std::optional<QString> json = store.settings.find(paperKey);
    if (!json)
        return {};
    Result<Stationery> paper = stationeryFromJson(json->toUtf8());
    if (!paper)
        throw StoreError(StoreError::Kind::Damaged, store.database.place(), u"read the letter paper"_s, {});
    paper->logoImage = logoIn(store, paper->logo);
    return std::move(*paper);
}

Result<void> changeStationery(Office &office, const Occasion &occasion, const Stationery &paper,
                              const Stationery &seen)
{
    if (const Result<void> may = mayChangeOrganisation(occasion.officer); !may)
        return may;
    if (const Result<void> sound = checkStationery(paper); !sound)
        return sound;
    Transaction transaction(office.store.database);
    if (stationery(office.store) != seen)
        return Refusal{RefusalReason::ChangedMeanwhile, {office.organisation().name}};
    if (!paper.logo.isEmpty())
        office.store.settings.put(logoKey(paper.logo), QString::fromLatin1(paper.logoImage.toBase64()));
    office.store.settings.put(paperKey, QString::fromUtf8(jsonOf(paper)));
    office.store.journal.append(occasion, u"change_letter_paper"_s, {}, {{u"logo"_s, paper.logo.left(12)}});
    transaction.commit();
    return {};
}

void hangLogo(Store &store, Letter &letter)
{
    letter.paper.logoImage = logoIn(store, letter.paper.logo);
}

QString journalMark(Store &store)
{
    const std::optional<Entry> head = store.journal.head();
    if (!head)
        return {};
    return printedHead({head->id.value(), head->hash});
}

} // namespace atbilde
