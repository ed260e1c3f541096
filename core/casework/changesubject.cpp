// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/changesubject.h"

#include "core/casework/register.h"
#include "core/person/collation.h"
#include "core/store/transaction.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QJsonArray changedFields(const Subject &before, const Subject &after)
{
    QJsonArray fields;
    const auto compare = [&fields](bool same, const QString &code) {
        if (!same)
            fields.append(code);
    };
    compare(before.givenNames == after.givenNames && before.surname == after.surname, u"name"_s);
    compare(before.salutationKind == after.salutationKind, u"salutation"_s);
    compare(before.language == after.language, u"language"_s);
    compare(before.personalCode == after.personalCode, u"personal_code"_s);
    compare(before.email == after.email, u"email"_s);
    compare(before.phone == after.phone, u"phone"_s);
    compare(before.address == after.address, u"address"_s);
    compare(before.customerNumber == after.customerNumber, u"customer_number"_s);
    compare(before.correctedForms == after.correctedForms, u"name_forms"_s);
    return fields;
}

} // namespace

Result<Subject> changeSubject(Office &office, const Occasion &occasion, const Subject &subject)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"change_person"_s); !may)
        return may.error();
    if (fullName(subject).trimmed().isEmpty())
        return Refusal{RefusalReason::NameMissing};
    Transaction transaction(office.store.database);
    const std::optional<Subject> before = office.store.subjects.find(subject.id);
    if (!before)
        return Refusal{RefusalReason::SubjectNotFound, {QString::number(subject.id.value())}};
    if (before->version != subject.version)
        return Refusal{RefusalReason::ChangedMeanwhile, {fullName(*before)}};
    if (*before == subject)
        return *before;
    if (!office.store.subjects.replace(subject))
        return Refusal{RefusalReason::ChangedMeanwhile, {fullName(*before)}};
    office.store.requests.sortByPerson(subject.id, personSortKey(subject.surname, subject.givenNames));
    office.store.journal.append(
        occasion, u"change_person"_s, {},
        {{u"subject"_s, subject.id.value()}, {u"fields"_s, changedFields(*before, subject)}});
    transaction.commit();
    Subject after = subject;
    ++after.version;
    return after;
}

} // namespace atbilde
