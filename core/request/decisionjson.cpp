// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/decisionjson.h"

#include "core/register/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

void day(JsonWriter &writer, QLatin1StringView key, const std::optional<QDate> &value)
{
    writer.text(key, value ? value->toString(Qt::ISODate) : QString());
}

void day(JsonReader &reader, QLatin1StringView key, std::optional<QDate> &value)
{
    QString text;
    reader.text(key, text);
    if (text.isEmpty())
        return;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() &&
        date.toString(Qt::ISODate) == text) // Qt overlooks other separators and what follows
        value = date;
    else
        reader.reject(key, text);
}

template <class T>
void neededCode(JsonWriter &writer, QLatin1StringView key, T value, std::optional<T> (*)(QStringView))
{
    writer.needed(key, codeOf(value));
}

/// What is not said is not guessed: a decision without an outcome is none.
template <class T>
void neededCode(JsonReader &reader, QLatin1StringView key, T &value,
                std::optional<T> (*fromCode)(QStringView))
{
    QString text;
    reader.needed(key, text);
    if (const std::optional<T> known = fromCode(text))
        value = *known;
    else
        reader.reject(key, text);
}

template <class T>
void code(JsonWriter &writer, QLatin1StringView key, const std::optional<T> &value,
          std::optional<T> (*)(QStringView))
{
    writer.text(key, value ? codeOf(*value) : QString());
}

template <class T>
void code(JsonReader &reader, QLatin1StringView key, std::optional<T> &value,
          std::optional<T> (*fromCode)(QStringView))
{
    QString text;
    reader.text(key, text);
    if (text.isEmpty())
        return;
    value = fromCode(text);
    if (!value)
        reader.reject(key, text);
}

/// Yes, no, or not looked into yet.
void answer(JsonWriter &writer, QLatin1StringView key, const std::optional<bool> &value)
{
    writer.text(key, !value ? QString() : *value ? u"yes"_s : u"no"_s);
}

void answer(JsonReader &reader, QLatin1StringView key, std::optional<bool> &value)
{
    QString text;
    reader.text(key, text);
    if (text == "yes"_L1 || text == "no"_L1)
        value = text == "yes"_L1;
    else if (!text.isEmpty())
        reader.reject(key, text);
}

template <class Fields, class T>
void visitAccess(Fields &fields, T &access)
{
    fields.truth("nothingFound"_L1, access.nothingFound);
    fields.texts("searchedBy"_L1, access.searchedBy);
    fields.texts("searchedIn"_L1, access.searchedIn);
    fields.texts("withheld"_L1, access.withheld);
    fields.text("withheldReason"_L1, access.withheldReason);
    fields.text("passwordChannel"_L1, access.passwordChannel);
}

template <class Fields, class T>
void visitPortability(Fields &fields, T &portability)
{
    fields.text("format"_L1, portability.format);
    fields.texts("files"_L1, portability.files);
    fields.text("checksum"_L1, portability.checksum);
    fields.text("delivery"_L1, portability.delivery);
    fields.text("otherController"_L1, portability.otherController);
    day(fields, "transferredOn"_L1, portability.transferredOn);
    fields.text("transferImpossible"_L1, portability.transferImpossible);
    fields.texts("excluded"_L1, portability.excluded);
    fields.text("excludedReason"_L1, portability.excludedReason);
}

template <class Fields, class T>
void visitBalancing(Fields &fields, T &balancing)
{
    fields.text("interest"_L1, balancing.interest);
    fields.text("necessity"_L1, balancing.necessity);
    fields.text("impact"_L1, balancing.impact);
    fields.text("safeguards"_L1, balancing.safeguards);
    fields.text("conclusion"_L1, balancing.conclusion);
}

template <class Fields, class T>
void visitObjection(Fields &fields, T &objection)
{
    fields.text("purpose"_L1, objection.purpose);
    fields.text("legalBasis"_L1, objection.legalBasis);
    fields.text("personsGrounds"_L1, objection.personsGrounds);
    fields.text("scope"_L1, objection.scope);
    day(fields, "restrictionLiftedOn"_L1, objection.restrictionLiftedOn);
    fields.truth("serviceMessagesGoOn"_L1, objection.serviceMessagesGoOn);
    day(fields, "erasedOn"_L1, objection.erasedOn);
    fields.text("otherBasis"_L1, objection.otherBasis);
    fields.object("balancing"_L1, [&](auto &inner) { visitBalancing(inner, objection.balancing); });
}

template <class Fields, class T>
void visitReview(Fields &fields, T &review)
{
    day(fields, "decidedOn"_L1, review.decidedOn);
    fields.text("reference"_L1, review.reference);
    code(fields, "result"_L1, review.result, reviewResultFromCode);
    fields.text("logic"_L1, review.logic);
}

template <class Fields, class T>
void visitFee(Fields &fields, T &fee)
{
    fields.text("amount"_L1, fee.amount);
    fields.text("calculation"_L1, fee.calculation);
    day(fields, "dueOn"_L1, fee.dueOn);
}

template <class Fields, class T>
void visitController(Fields &fields, T &controller)
{
    fields.text("name"_L1, controller.name);
    fields.text("contact"_L1, controller.contact);
    day(fields, "forwardedOn"_L1, controller.forwardedOn);
}

template <class Fields, class T>
void visitCorrection(Fields &fields, T &correction)
{
    fields.text("data"_L1, correction.data);
    fields.text("before"_L1, correction.before);
    fields.text("after"_L1, correction.after);
}

/// The one list of fields, read by the writer and by the reader. `fee` and `controller` are there or not,
/// which the two sides settle themselves.
template <class Fields, class T, class FeeType, class ControllerType>
void visitDecision(Fields &fields, T &decision, FeeType &fee, ControllerType &controller)
{
    neededCode(fields, "right"_L1, decision.right, rightFromCode);
    neededCode(fields, "outcome"_L1, decision.outcome, outcomeFromCode);
    fields.text("ground"_L1, decision.ground);
    fields.text("exception"_L1, decision.exception);
    fields.text("lawReference"_L1, decision.lawReference);
    fields.text("reason"_L1, decision.reason);
    fields.texts("abuseFacts"_L1, decision.abuseFacts);
    day(fields, "doneOn"_L1, decision.doneOn);
    fields.texts("dataRequested"_L1, decision.dataRequested);
    fields.texts("dataConcerned"_L1, decision.dataConcerned);
    fields.texts("dataKept"_L1, decision.dataKept);
    day(fields, "keptUntil"_L1, decision.keptUntil);
    fields.text("keptPurpose"_L1, decision.keptPurpose);
    day(fields, "backupUntil"_L1, decision.backupUntil);
    fields.texts("suppressionData"_L1, decision.suppressionData);
    answer(fields, "recipientsNotified"_L1, decision.recipientsNotified);
    fields.list("corrections"_L1, decision.corrections,
                [](auto &inner, auto &correction) { visitCorrection(inner, correction); });
    fields.text("noteAdded"_L1, decision.noteAdded);
    fields.object("access"_L1, [&](auto &inner) { visitAccess(inner, decision.access); });
    fields.object("portability"_L1, [&](auto &inner) { visitPortability(inner, decision.portability); });
    fields.object("objection"_L1, [&](auto &inner) { visitObjection(inner, decision.objection); });
    fields.object("review"_L1, [&](auto &inner) { visitReview(inner, decision.review); });
    fields.object("fee"_L1, [&](auto &inner) { visitFee(inner, fee); });
    fields.object("realController"_L1, [&](auto &inner) { visitController(inner, controller); });
}

} // namespace

QByteArray jsonOf(const Decision &decision)
{
    const Fee fee = decision.fee.value_or(Fee());
    const RealController controller = decision.realController.value_or(RealController());
    JsonWriter writer;
    visitDecision(writer, decision, fee, controller);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<Decision> decisionFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Refusal{RefusalReason::JsonBroken, {qint64(error.offset)}};
    Decision decision;
    Fee fee;
    RealController controller;
    JsonReader reader(document.object());
    visitDecision(reader, decision, fee, controller);
    if (const std::optional<Refusal> refusal = reader.refusal())
        return *refusal;
    if (fee != Fee())
        decision.fee = fee;
    if (controller != RealController())
        decision.realController = controller;
    return decision;
}

} // namespace atbilde
