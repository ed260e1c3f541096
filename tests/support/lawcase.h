// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/import.h"
#include "core/casework/processingrecord.h"
#include "core/casework/register.h"
#include "core/casework/steps.h"
#include "tests/support/caseinhand.h"
#include "tests/support/registersample.h"

/// Writes a whole register into an office.
inline void fillRegister(atbilde::Store &store, const atbilde::ProcessingRegister &record)
{
    using namespace atbilde;
    using Kind = RegisterEntries::Kind;
    for (const DataCategory &category : record.categories)
        store.registerEntries.put(Kind::Category, category.code, jsonOf(category));
    for (const ProcessorOrRecipient &party : record.recipients)
        store.registerEntries.put(Kind::Party, party.code, jsonOf(party));
    for (const SystemEntry &system : record.systems)
        store.registerEntries.put(Kind::System, system.code, jsonOf(system));
    for (const ProcessingActivity &activity : record.activities)
        store.registerEntries.put(Kind::Activity, activity.code, jsonOf(activity));
}

/// A small register with what the rights tell apart: a contract, a marketing consent, a legitimate interest.
inline atbilde::ProcessingRegister smallRegister()
{
    using namespace atbilde;
    ProcessingRegister record;
    record.categories = {
        {QStringLiteral("contact"), {QStringLiteral("saziņas dati"), QStringLiteral("contact data")}}};
    ProcessorOrRecipient mailer;
    mailer.code = QStringLiteral("mailer");
    mailer.name = QStringLiteral("SIA \"Spārns Media\"");
    mailer.isProcessor = true;
    mailer.role = {QStringLiteral("apstrādātājs"), QStringLiteral("processor")};
    mailer.address = QStringLiteral("Brīvības gatve 204, Rīga, LV-1039");
    mailer.email = QStringLiteral("dati@sparns.example");
    mailer.contractReference = QStringLiteral("2024. gada 5. februāra līgumu Nr. 3");
    record.recipients = {mailer};
    SystemEntry crm{
        QStringLiteral("crm"), {QStringLiteral("klientu sistēma"), QStringLiteral("CRM")}, {}, 30};
    SystemEntry news{
        QStringLiteral("news"), {QStringLiteral("jaunumi"), QStringLiteral("news")}, mailer.code, 0};
    record.systems = {crm, news};
    ProcessingActivity customers;
    customers.code = QStringLiteral("customers");
    customers.purpose = {QStringLiteral("klientu apkalpošana"), QStringLiteral("serving customers")};
    customers.legalBasis = LegalBasis::Contract;
    customers.categories = {QStringLiteral("contact")};
    customers.systems = {crm.code};
    customers.retention = {QStringLiteral("trīs gadus"), QStringLiteral("three years")};
    customers.source = {QStringLiteral("Jūsu sniegtās ziņas"), QStringLiteral("what you told us")};
    ProcessingActivity offers = customers;
    offers.code = QStringLiteral("offers");
    offers.purpose = {QStringLiteral("piedāvājumi"), QStringLiteral("offers")};
    offers.legalBasis = LegalBasis::Consent;
    offers.systems = {news.code};
    offers.recipients = {mailer.code};
    offers.isMarketing = true;
    ProcessingActivity fraud = customers;
    fraud.code = QStringLiteral("fraud");
    fraud.purpose = {QStringLiteral("krāpšanas novēršana"), QStringLiteral("preventing fraud")};
    fraud.legalBasis = LegalBasis::LegitimateInterests;
    record.activities = {customers, offers, fraud};
    return record;
}

using Values = QHash<atbilde::StepField, QString>;

/// A request that invokes any rights, in an office with a small register; received on 3 November 2026, it is
/// the 4th.
class LawCase : public TestOffice
{
public:
    explicit LawCase(const std::vector<atbilde::Right> &rights)
    {
        now = QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC);
        fillRegister(office->store, smallRegister());
        id = another(rights, "law");
    }

    atbilde::DocumentId received(const QByteArray &messageId,
                                 const QByteArray &body = "Lūdzu dzēst manus datus.")
    {
        return atbilde::importBytes(*office, by(clerk), erasureMail(messageId, body),
                                    QString::fromLatin1(messageId) + QStringLiteral(".eml"), {})
            .value()
            .document;
    }

    /// Another request of the same person.
    atbilde::RequestId another(const std::vector<atbilde::Right> &rights, const QByteArray &messageId)
    {
        using namespace atbilde;
        const DocumentId document = received(messageId, "Lūdzu. " + messageId);
        Registration registration = proposedRegistration(office->store.documents.find(document).value());
        registration.rights = rights;
        registration.owner = handler.id;
        registration.subject.address = QStringLiteral("Skolas iela 14 - 3, Rīga, LV-1010");
        if (id.isValid())
            registration.subject.id = request().subject;
        return registerDocument(*office, by(clerk), document, registration).value().id;
    }

    [[nodiscard]] atbilde::RequestFile file() const { return requestFile(office->store, id).value(); }
    [[nodiscard]] atbilde::Request request() const { return office->store.requests.find(id).value(); }
    [[nodiscard]] QString day() const { return by(clerk).day().toString(Qt::ISODate); }
    [[nodiscard]] QString day(int later) const
    {
        return by(clerk).day().addDays(later).toString(Qt::ISODate);
    }

    atbilde::Result<atbilde::Request> take(const atbilde::Officer &officer, atbilde::Step step,
                                           const Values &values = {}, const QByteArray &bytes = {})
    {
        atbilde::StepInput input;
        input.values = values;
        input.file = bytes;
        input.fileName = bytes.isEmpty() ? QString() : QStringLiteral("pielikums.txt");
        const atbilde::Result<atbilde::Request> taken =
            atbilde::take(*office, by(officer), {id, 0}, step, input, fakePdf);
        lastRefusal = taken ? QString() : said(taken.error());
        return taken;
    }

    /// A refusal as a failing test shows it.
    [[nodiscard]] static QString said(const atbilde::Refusal &refusal)
    {
        QStringList facts{QString::number(int(refusal.reason))};
        for (const atbilde::Fact &fact : refusal.facts) {
            if (const auto *code = std::get_if<atbilde::Code>(&fact))
                facts << QString::fromLatin1(code->list) + u'=' + code->code;
            else if (const auto *text = std::get_if<QString>(&fact))
                facts << *text;
            else if (const auto *date = std::get_if<QDate>(&fact))
                facts << date->toString(Qt::ISODate);
        }
        return facts.join(u' ');
    }

    /// Posts what lies in the house.
    bool post()
    {
        using namespace atbilde;
        for (const FrozenLetter &letter : file().letters) {
            if (letter.isAnswer || letter.dispatchedOn.isValid())
                continue;
            if (!take(clerk, Step::DispatchLetter,
                      {{StepField::Letter, QString::number(letter.id.value())},
                       {StepField::Day, day()},
                       {StepField::Channel, QStringLiteral("letter")}})) {
                return false;
            }
        }
        return true;
    }

    bool settleIdentity()
    {
        using namespace atbilde;
        return bool(take(handler, Step::CheckIdentity,
                         {{StepField::Reason, QStringLiteral("raksta no zināmas adreses")},
                          {StepField::Result, QStringLiteral("not_needed")},
                          {StepField::Day, day()}}));
    }

    bool answerTasks(atbilde::Right right)
    {
        using namespace atbilde;
        for (const Task &task : file().tasks) {
            if (task.right != right || !isOpen(task))
                continue;
            if (!take(handler, Step::AnswerTask,
                      {{StepField::Task, QString::number(task.id.value())},
                       {StepField::TaskResult, QStringLiteral("done")},
                       {StepField::Text, QStringLiteral("izpildīts")},
                       {StepField::OldValue, QStringLiteral("Berzins")},
                       {StepField::NewValue, QStringLiteral("Bērziņš")},
                       {StepField::Day, day()}})) {
                return false;
            }
        }
        return true;
    }

    bool decide(const atbilde::Decision &decision)
    {
        return bool(atbilde::decide(*office, by(handler), {id, 0}, decision));
    }

    /// From the decisions to the posted answer.
    bool answer()
    {
        using namespace atbilde;
        if (!take(handler, Step::Submit))
            return false;
        if (request().state == State::Approval && !take(approver, Step::Approve))
            return false;
        return take(clerk, Step::Finalise) &&
               take(clerk, Step::Dispatch,
                    {{StepField::Day, day()}, {StepField::Channel, QStringLiteral("letter")}});
    }

    atbilde::RequestId id;
    QString lastRefusal; ///< of the last step, for the log of a failing test
};

/// An erasure as it is decided on the day of the case.
inline atbilde::Decision erasedOn(const QDate &day)
{
    atbilde::Decision decision = erased();
    decision.doneOn = day;
    return decision;
}
