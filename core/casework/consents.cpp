// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/consents.h"

#include "core/casework/processingrecord.h"
#include "core/register/registerentry.h"
#include "core/store/transaction.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Result<void> check(Store &store, const Occasion &occasion, const Consent &consent)
{
    if (!store.subjects.find(consent.subject))
        return Refusal{RefusalReason::SubjectNotFound, {QString::number(consent.subject.value())}};
    const std::optional<RegisterEntry> activity =
        entryOf(processingRecord(store), RegisterKind::Activity, consent.activity);
    if (!activity)
        return Refusal{RefusalReason::RegisterEntryMissing,
                       {Code{"register_kind", codeOf(RegisterKind::Activity)}, consent.activity}};
    if (std::get<ProcessingActivity>(*activity).legalBasis != LegalBasis::Consent)
        return Refusal{
            RefusalReason::FieldNotUnderstood, {u"activity"_s, consent.activity}, u"GDPR 6(1)(a)"_s};
    if (!consent.givenOn.isValid())
        return Refusal{RefusalReason::FieldMissing, {u"givenOn"_s}, u"GDPR 7(1)"_s};
    if (consent.givenOn > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {consent.givenOn}};
    if (consent.proof.trimmed().isEmpty())
        return Refusal{RefusalReason::FieldMissing, {u"proof"_s}, u"GDPR 7(1)"_s};
    return {};
}

} // namespace

Result<void> mayEnterConsents(const Officer &officer)
{
    if (officer.role != Role::Reader)
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"change_consents"_s}, Code{"role", codeOf(officer.role)}}};
}

std::vector<ConsentRow> consentRows(Office &office)
{
    QHash<SubjectId, QString> names;
    std::vector<ConsentRow> rows;
    for (const Consent &consent : office.store.consents.all()) {
        if (!names.contains(consent.subject)) {
            const std::optional<Subject> subject = office.store.subjects.find(consent.subject);
            names.insert(consent.subject, subject ? fullName(*subject) : QString());
        }
        const std::optional<Request> request =
            consent.withdrawnBy ? office.store.requests.find(*consent.withdrawnBy) : std::nullopt;
        rows.push_back({consent, names.value(consent.subject), request ? request->number : QString()});
    }
    return rows;
}

Result<Consent> addConsent(Office &office, const Occasion &occasion, const Consent &consent)
{
    if (const Result<void> may = mayEnterConsents(occasion.officer); !may)
        return may.error();
    Transaction transaction(office.store.database);
    if (const Result<void> sound = check(office.store, occasion, consent); !sound)
        return sound.error();
    Consent added = consent;
    added.proof = consent.proof.trimmed();
    added.withdrawnOn = {};
    added.withdrawnBy.reset();
    added.id = office.store.consents.add(added);
    office.store.journal.append(occasion, u"add_consent"_s, {},
                                {{u"consent"_s, added.id.value()},
                                 {u"activity"_s, added.activity},
                                 {u"given"_s, added.givenOn.toString(Qt::ISODate)}});
    transaction.commit();
    return added;
}

Result<Consent> withdrawConsentWithin(Store &store, const Occasion &occasion, ConsentId id, const QDate &on,
                                      std::optional<RequestId> request)
{
    std::optional<Consent> consent = store.consents.find(id);
    if (!consent)
        return Refusal{RefusalReason::ConsentNotFound, {QString::number(id.value())}};
    if (consent->withdrawnOn.isValid())
        return *consent;
    if (!on.isValid())
        return Refusal{RefusalReason::FieldMissing, {u"withdrawnOn"_s}};
    if (on > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {on}};
    if (on < consent->givenOn)
        return Refusal{RefusalReason::PeriodBackwards, {consent->givenOn, on}};
    if (request && !store.requests.find(*request))
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request->value())}};
    consent->withdrawnOn = on;
    consent->withdrawnBy = request;
    store.consents.replace(*consent);
    store.journal.append(occasion, u"withdraw_consent"_s, request,
                         {{u"consent"_s, id.value()},
                          {u"activity"_s, consent->activity},
                          {u"withdrawn"_s, on.toString(Qt::ISODate)}});
    return *consent;
}

Result<Consent> withdrawConsent(Office &office, const Occasion &occasion, ConsentId id, const QDate &on,
                                std::optional<RequestId> request)
{
    if (const Result<void> may = mayEnterConsents(occasion.officer); !may)
        return may.error();
    Transaction transaction(office.store.database);
    const Result<Consent> consent = withdrawConsentWithin(office.store, occasion, id, on, request);
    if (consent)
        transaction.commit();
    return consent;
}

} // namespace atbilde
