// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/processing.h"

#include "core/codes.h"
#include "core/register/jsonfields.h"

#include <QJsonDocument>
#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<LegalBasis, allLegalBases.size()> basisCodes{{
    {LegalBasis::Consent, "6(1)(a)"_L1},
    {LegalBasis::Contract, "6(1)(b)"_L1},
    {LegalBasis::LegalObligation, "6(1)(c)"_L1},
    {LegalBasis::VitalInterests, "6(1)(d)"_L1},
    {LegalBasis::PublicTask, "6(1)(e)"_L1},
    {LegalBasis::LegitimateInterests, "6(1)(f)"_L1},
}};

constexpr CodeTable<ProcessorCategory, allProcessorCategories.size()> processorCategoryCodes{{
    {ProcessorCategory::Marketing, "marketing"_L1},
    {ProcessorCategory::Hosting, "hosting"_L1},
    {ProcessorCategory::Communications, "communications"_L1},
    {ProcessorCategory::Statistics, "statistics"_L1},
    {ProcessorCategory::Other, "other"_L1},
}};

constexpr int mostMonths = 1200;

template <class Fields, class T>
void visitText(Fields &fields, QLatin1StringView key, T &text)
{
    fields.object(key, [&](auto &inner) {
        inner.text("lv"_L1, text.latvian);
        inner.text("en"_L1, text.english);
    });
}

void visitBasis(JsonWriter &fields, const LegalBasis &basis)
{
    fields.text("legalBasis"_L1, codeOf(basis));
}

void visitBasis(JsonReader &fields, LegalBasis &basis)
{
    QString code;
    fields.needed("legalBasis"_L1, code);
    if (const auto known = legalBasisFromCode(code))
        basis = *known;
    else
        fields.reject("legalBasis"_L1, code);
}

void visitProcessorCategory(JsonWriter &fields, const ProcessorCategory &category)
{
    fields.text("category"_L1, codeOf(category));
}

// Registers written before processors had categories do not hold the field.
void visitProcessorCategory(JsonReader &fields, ProcessorCategory &category)
{
    QString code = codeOf(category);
    fields.text("category"_L1, code);
    if (const auto known = processorCategoryFromCode(code))
        category = *known;
    else
        fields.reject("category"_L1, code);
}

// Each value lists its fields once, for the writer and the reader alike.

template <class Fields, class T>
void visitCategory(Fields &fields, T &category)
{
    fields.needed("code"_L1, category.code);
    visitText(fields, "name"_L1, category.name);
}

template <class Fields, class T>
void visitRecipient(Fields &fields, T &recipient)
{
    fields.needed("code"_L1, recipient.code);
    fields.needed("name"_L1, recipient.name);
    fields.truth("isProcessor"_L1, recipient.isProcessor);
    visitText(fields, "role"_L1, recipient.role);
    fields.text("address"_L1, recipient.address);
    fields.text("email"_L1, recipient.email);
    fields.text("contractReference"_L1, recipient.contractReference);
    visitProcessorCategory(fields, recipient.category);
}

template <class Fields, class T>
void visitSystem(Fields &fields, T &system)
{
    fields.needed("code"_L1, system.code);
    visitText(fields, "name"_L1, system.name);
    fields.text("processor"_L1, system.processor);
    fields.number("backupExpiryDays"_L1, system.backupExpiryDays, 0, 36500);
}

template <class Fields, class T>
void visitActivity(Fields &fields, T &activity)
{
    fields.needed("code"_L1, activity.code);
    visitText(fields, "purpose"_L1, activity.purpose);
    visitBasis(fields, activity.legalBasis);
    fields.texts("categories"_L1, activity.categories);
    fields.texts("recipients"_L1, activity.recipients);
    fields.texts("systems"_L1, activity.systems);
    visitText(fields, "retention"_L1, activity.retention);
    visitText(fields, "source"_L1, activity.source);
    visitText(fields, "automatedDecisions"_L1, activity.automatedDecisions);
    visitText(fields, "transfers"_L1, activity.transfers);
    fields.truth("isMarketing"_L1, activity.isMarketing);
    fields.text("retentionRule"_L1, activity.retentionRule);
}

template <class Fields, class T>
void visitRetentionRule(Fields &fields, T &rule)
{
    fields.needed("code"_L1, rule.code);
    visitText(fields, "dataset"_L1, rule.dataset);
    fields.number("months"_L1, rule.months, 0, mostMonths);
    visitText(fields, "countedFrom"_L1, rule.countedFrom);
    fields.text("legalReference"_L1, rule.legalReference);
    fields.texts("categories"_L1, rule.categories);
}

constexpr auto category = [](auto &fields, auto &value) { visitCategory(fields, value); };
constexpr auto recipient = [](auto &fields, auto &value) { visitRecipient(fields, value); };
constexpr auto system = [](auto &fields, auto &value) { visitSystem(fields, value); };
constexpr auto activity = [](auto &fields, auto &value) { visitActivity(fields, value); };
constexpr auto retentionRule = [](auto &fields, auto &value) { visitRetentionRule(fields, value); };
constexpr auto wholeRegister = [](auto &fields, auto &value) {
    fields.list("categories"_L1, value.categories, category);
    fields.list("recipients"_L1, value.recipients, recipient);
    fields.list("systems"_L1, value.systems, system);
    fields.list("activities"_L1, value.activities, activity);
    fields.list("retentionRules"_L1, value.retentionRules, retentionRule);
};

template <class T, class Visit>
QByteArray written(const T &value, Visit visit)
{
    JsonWriter writer;
    visit(writer, value);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Indented);
}

template <class T, class Visit>
Result<T> read(const QByteArray &json, Visit visit)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Refusal{RefusalReason::JsonBroken, {qint64(error.offset)}};
    JsonReader reader(document.object());
    T value;
    visit(reader, value);
    if (const std::optional<Refusal> refusal = reader.refusal())
        return *refusal;
    return value;
}

template <class T>
std::optional<Refusal> gatherCodes(const QList<T> &rows, const QString &list, QSet<QString> &codes)
{
    for (const T &row : rows) {
        if (codes.contains(row.code))
            return Refusal{RefusalReason::FieldNotUnderstood, {list + u".code"_s, row.code}};
        codes.insert(row.code);
    }
    return std::nullopt;
}

std::optional<Refusal> firstUnknown(const QStringList &named, const QSet<QString> &known,
                                    const QString &field)
{
    for (const QString &code : named) {
        if (!known.contains(code))
            return Refusal{RefusalReason::FieldNotUnderstood, {field, code}};
    }
    return std::nullopt;
}

std::optional<Refusal> whatHangsInTheAir(const ProcessingRegister &record)
{
    QSet<QString> categories;
    QSet<QString> recipients;
    QSet<QString> systems;
    QSet<QString> activities;
    std::optional<Refusal> refusal = gatherCodes(record.categories, u"categories"_s, categories);
    if (!refusal)
        refusal = gatherCodes(record.recipients, u"recipients"_s, recipients);
    if (!refusal)
        refusal = gatherCodes(record.systems, u"systems"_s, systems);
    if (!refusal)
        refusal = gatherCodes(record.activities, u"activities"_s, activities);
    QSet<QString> retentionRules;
    if (!refusal)
        refusal = gatherCodes(record.retentionRules, u"retentionRules"_s, retentionRules);
    for (const SystemEntry &entry : record.systems) {
        if (!refusal && !entry.processor.isEmpty())
            refusal = firstUnknown({entry.processor}, recipients, u"systems.processor"_s);
    }
    for (const ProcessingActivity &row : record.activities) {
        if (!refusal)
            refusal = firstUnknown(row.categories, categories, u"activities.categories"_s);
        if (!refusal)
            refusal = firstUnknown(row.recipients, recipients, u"activities.recipients"_s);
        if (!refusal)
            refusal = firstUnknown(row.systems, systems, u"activities.systems"_s);
        if (!refusal && !row.retentionRule.isEmpty())
            refusal = firstUnknown({row.retentionRule}, retentionRules, u"activities.retentionRule"_s);
    }
    for (const RetentionRule &rule : record.retentionRules) {
        if (!refusal)
            refusal = firstUnknown(rule.categories, categories, u"retentionRules.categories"_s);
    }
    return refusal;
}

} // namespace

QString codeOf(LegalBasis basis)
{
    return codeIn(basisCodes, basis);
}

std::optional<LegalBasis> legalBasisFromCode(QStringView code)
{
    return valueIn(basisCodes, code);
}

QString codeOf(ProcessorCategory value)
{
    return codeIn(processorCategoryCodes, value);
}

std::optional<ProcessorCategory> processorCategoryFromCode(QStringView code)
{
    return valueIn(processorCategoryCodes, code);
}

QByteArray jsonOf(const ProcessingRegister &record)
{
    return written(record, wholeRegister);
}

QByteArray jsonOf(const DataCategory &value)
{
    return written(value, category);
}

QByteArray jsonOf(const ProcessorOrRecipient &value)
{
    return written(value, recipient);
}

QByteArray jsonOf(const SystemEntry &value)
{
    return written(value, system);
}

QByteArray jsonOf(const ProcessingActivity &value)
{
    return written(value, activity);
}

QByteArray jsonOf(const RetentionRule &value)
{
    return written(value, retentionRule);
}

Result<ProcessingRegister> processingRegisterFromJson(const QByteArray &json)
{
    Result<ProcessingRegister> record = read<ProcessingRegister>(json, wholeRegister);
    if (record) {
        if (const std::optional<Refusal> refusal = whatHangsInTheAir(*record))
            return *refusal;
    }
    return record;
}

Result<DataCategory> dataCategoryFromJson(const QByteArray &json)
{
    return read<DataCategory>(json, category);
}

Result<ProcessorOrRecipient> recipientFromJson(const QByteArray &json)
{
    return read<ProcessorOrRecipient>(json, recipient);
}

Result<SystemEntry> systemFromJson(const QByteArray &json)
{
    return read<SystemEntry>(json, system);
}

Result<ProcessingActivity> activityFromJson(const QByteArray &json)
{
    return read<ProcessingActivity>(json, activity);
}

Result<RetentionRule> retentionRuleFromJson(const QByteArray &json)
{
    return read<RetentionRule>(json, retentionRule);
}

} // namespace atbilde
