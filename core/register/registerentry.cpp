// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/registerentry.h"

#include "core/person/contact.h"
#include "core/register/registerfield.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestCode = 40;

template <class T, class Record>
auto &rowsOf(Record &record)
{
    if constexpr (std::is_same_v<T, ProcessingActivity>)
        return record.activities;
    else if constexpr (std::is_same_v<T, ProcessorOrRecipient>)
        return record.recipients;
    else if constexpr (std::is_same_v<T, SystemEntry>)
        return record.systems;
    else if constexpr (std::is_same_v<T, DataCategory>)
        return record.categories;
    else
        return record.retentionRules;
}

template <class T>
QList<RegisterEntry> asEntries(const QList<T> &rows)
{
    return {rows.cbegin(), rows.cend()};
}

template <class T>
void removeFrom(QList<T> &rows, const QString &code)
{
    rows.removeIf([&](const T &row) { return row.code == code; });
}

template <class T>
Result<RegisterEntry> asEntry(Result<T> row)
{
    if (!row)
        return row.error();
    return RegisterEntry(std::move(*row));
}

Refusal missing(const QString &field)
{
    return {RefusalReason::FieldMissing, {field}};
}

Refusal notUnderstood(const QString &field, const QString &text)
{
    return {RefusalReason::FieldNotUnderstood, {field, text}};
}

bool isCode(const QString &text)
{
    return text.size() <= longestCode && !text.isEmpty() && std::ranges::all_of(text, [](QChar letter) {
               return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') ||
                      letter == u'-' || letter == u'_';
           });
}

Result<void> checkPair(const RegisterField &field, const QJsonObject &pair)
{
    const bool hasLatvian = !pair["lv"_L1].toString().isEmpty();
    const bool hasEnglish = !pair["en"_L1].toString().isEmpty();
    if ((field.isNeeded || hasEnglish) && !hasLatvian)
        return missing(field.key + u".lv"_s);
    if ((field.isNeeded || hasLatvian) && !hasEnglish)
        return missing(field.key + u".en"_s);
    return {};
}

Result<void> checkCodes(const RegisterField &field, const QStringList &codes,
                        const ProcessingRegister &record)
{
    if (field.isNeeded && codes.isEmpty())
        return missing(field.key);
    for (const QString &code : codes) {
        if (codes.count(code) > 1)
            return notUnderstood(field.key, code);
        if (!entryOf(record, *field.of, code))
            return Refusal{RefusalReason::RegisterEntryMissing,
                           {Code{"register_kind", codeOf(*field.of)}, code}};
    }
    return {};
}

QStringList codesIn(const RegisterField &field, const QJsonValue &value)
{
    if (field.shape == FieldShape::Entries)
        return value.toVariant().toStringList();
    const QString code = value.toString();
    return code.isEmpty() ? QStringList() : QStringList{code};
}

Result<void> checkField(const RegisterField &field, const QJsonValue &value, const ProcessingRegister &record)
{
    const QString text = value.toString();
    switch (field.shape) {
    case FieldShape::Code:
        return isCode(text)     ? Result<void>()
               : text.isEmpty() ? missing(field.key)
                                : notUnderstood(field.key, text);
    case FieldShape::Email:
        if (!text.isEmpty() && !normalisedEmail(text))
            return notUnderstood(field.key, text);
        [[fallthrough]];
    case FieldShape::Line:
    case FieldShape::Choice:
        return field.isNeeded && text.isEmpty() ? missing(field.key) : Result<void>();
    case FieldShape::Pair:
        return checkPair(field, value.toObject());
    case FieldShape::Number: {
        const int number = value.toInt(field.least - 1);
        return number < field.least || number > field.most
                   ? notUnderstood(field.key, value.toVariant().toString())
                   : Result<void>();
    }
    case FieldShape::Entry:
    case FieldShape::Entries:
        return checkCodes(field, codesIn(field, value), record);
    case FieldShape::Truth:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

RegisterKind kindOf(const RegisterEntry &entry)
{
    // In the order of the variant.
    constexpr std::array kinds{RegisterKind::Activity, RegisterKind::Party, RegisterKind::System,
                               RegisterKind::Category, RegisterKind::Retention};
    return kinds.at(entry.index());
}

QString codeOf(const RegisterEntry &entry)
{
    return std::visit([](const auto &row) { return row.code; }, entry);
}

QJsonObject objectOf(const RegisterEntry &entry)
{
    const QByteArray json = std::visit([](const auto &row) { return jsonOf(row); }, entry);
    return QJsonDocument::fromJson(json).object();
}

Result<RegisterEntry> registerEntryFrom(RegisterKind kind, const QJsonObject &object)
{
    return registerEntryFromJson(kind, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<RegisterEntry> registerEntryFromJson(RegisterKind kind, const QByteArray &json)
{
    switch (kind) {
    case RegisterKind::Activity:
        return asEntry(activityFromJson(json));
    case RegisterKind::Party:
        return asEntry(recipientFromJson(json));
    case RegisterKind::System:
        return asEntry(systemFromJson(json));
    case RegisterKind::Category:
        return asEntry(dataCategoryFromJson(json));
    case RegisterKind::Retention:
        return asEntry(retentionRuleFromJson(json));
    }
    Q_UNREACHABLE();
}

QList<RegisterEntry> entriesOf(const ProcessingRegister &record, RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Activity:
        return asEntries(record.activities);
    case RegisterKind::Party:
        return asEntries(record.recipients);
    case RegisterKind::System:
        return asEntries(record.systems);
    case RegisterKind::Category:
        return asEntries(record.categories);
    case RegisterKind::Retention:
        return asEntries(record.retentionRules);
    }
    Q_UNREACHABLE();
}

std::optional<RegisterEntry> entryOf(const ProcessingRegister &record, RegisterKind kind, const QString &code)
{
    for (const RegisterEntry &entry : entriesOf(record, kind)) {
        if (codeOf(entry) == code)
            return entry;
    }
    return std::nullopt;
}

void put(ProcessingRegister &record, const RegisterEntry &entry)
{
    std::visit(
        [&record]<class T>(const T &row) {
            QList<T> &rows = rowsOf<T>(record);
            const auto found = std::ranges::find(rows, row.code, &T::code);
            if (found == rows.end())
                rows.append(row);
            else
                *found = row;
        },
        entry);
}

void remove(ProcessingRegister &record, RegisterKind kind, const QString &code)
{
    switch (kind) {
    case RegisterKind::Activity:
        return removeFrom(record.activities, code);
    case RegisterKind::Party:
        return removeFrom(record.recipients, code);
    case RegisterKind::System:
        return removeFrom(record.systems, code);
    case RegisterKind::Category:
        return removeFrom(record.categories, code);
    case RegisterKind::Retention:
        return removeFrom(record.retentionRules, code);
    }
    Q_UNREACHABLE();
}

Result<void> checkEntry(const ProcessingRegister &record, const RegisterEntry &entry)
{
    const QJsonObject object = objectOf(entry);
    for (const RegisterField &field : fieldsOf(kindOf(entry))) {
        if (const Result<void> sound = checkField(field, object[field.key], record); !sound)
            return sound;
    }
    return {};
}

Result<void> checkNewEntry(const ProcessingRegister &record, const RegisterEntry &entry)
{
    const RegisterKind kind = kindOf(entry);
    if (entryOf(record, kind, codeOf(entry)))
        return Refusal{RefusalReason::RegisterCodeTaken,
                       {Code{"register_kind", codeOf(kind)}, codeOf(entry)}};
    return checkEntry(record, entry);
}

QList<RegisterUse> usersOf(const ProcessingRegister &record, RegisterKind kind, const QString &code)
{
    QList<RegisterUse> users;
    for (const RegisterKind userKind : allRegisterKinds) {
        for (const RegisterEntry &entry : entriesOf(record, userKind)) {
            const QJsonObject object = objectOf(entry);
            const bool names = std::ranges::any_of(fieldsOf(userKind), [&](const RegisterField &field) {
                return field.of == kind && codesIn(field, object[field.key]).contains(code);
            });
            if (names)
                users.append({userKind, codeOf(entry)});
        }
    }
    return users;
}

Result<void> checkRemoval(const ProcessingRegister &record, RegisterKind kind, const QString &code)
{
    if (!entryOf(record, kind, code))
        return Refusal{RefusalReason::RegisterEntryMissing, {Code{"register_kind", codeOf(kind)}, code}};
    if (const QList<RegisterUse> users = usersOf(record, kind, code); !users.isEmpty()) {
        return Refusal{RefusalReason::RegisterEntryUsed,
                       {Code{"register_kind", codeOf(kind)}, code, users.first().code}};
    }
    return {};
}

} // namespace atbilde
