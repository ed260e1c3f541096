// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/registerfield.h"

#include "core/register/processing.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Shape = FieldShape;

RegisterField pair(QLatin1StringView key, bool isNeeded)
{
    return {key, Shape::Pair, isNeeded};
}

RegisterField entries(QLatin1StringView key, RegisterKind of, bool isNeeded = false)
{
    return {key, Shape::Entries, isNeeded, of};
}

RegisterField number(QLatin1StringView key, int most)
{
    return {key, Shape::Number, false, std::nullopt, {}, {}, 0, most};
}

template <class T, std::size_t N>
QStringList codesOf(const std::array<T, N> &values)
{
    QStringList codes;
    for (const T value : values)
        codes.append(codeOf(value));
    return codes;
}

const RegisterField code{"code"_L1, Shape::Code, true};

// What an access reply has to tell is needed in both languages: purpose and period (15(1)(a), (d)). Source,
// automated decisions and transfers exist only sometimes.
std::vector<RegisterField> activityFields()
{
    return {code,
            pair("purpose"_L1, true),
            {"legalBasis"_L1, Shape::Choice, true, std::nullopt, "legal_basis", codesOf(allLegalBases)},
            entries("categories"_L1, RegisterKind::Category, true),
            entries("recipients"_L1, RegisterKind::Party),
            entries("systems"_L1, RegisterKind::System),
            pair("retention"_L1, true),
            {"retentionRule"_L1, Shape::Entry, false, RegisterKind::Retention},
            pair("source"_L1, false),
            pair("automatedDecisions"_L1, false),
            pair("transfers"_L1, false),
            {"isMarketing"_L1, Shape::Truth}};
}

std::vector<RegisterField> partyFields()
{
    return {code,
            {"name"_L1, Shape::Line, true},
            {"isProcessor"_L1, Shape::Truth},
            {"category"_L1, Shape::Choice, false, std::nullopt, "processor_category",
             codesOf(allProcessorCategories)},
            pair("role"_L1, true),
            {"address"_L1, Shape::Line},
            {"email"_L1, Shape::Email},
            {"contractReference"_L1, Shape::Line}};
}

std::vector<RegisterField> systemFields()
{
    return {code,
            pair("name"_L1, true),
            {"processor"_L1, Shape::Entry, false, RegisterKind::Party},
            number("backupExpiryDays"_L1, 36500)};
}

std::vector<RegisterField> retentionFields()
{
    return {code,
            pair("dataset"_L1, true),
            number("months"_L1, 1200),
            pair("countedFrom"_L1, true),
            {"legalReference"_L1, Shape::Line},
            entries("categories"_L1, RegisterKind::Category)};
}

} // namespace

const std::vector<RegisterField> &fieldsOf(RegisterKind kind)
{
    static const std::vector<RegisterField> activity = activityFields();
    static const std::vector<RegisterField> party = partyFields();
    static const std::vector<RegisterField> system = systemFields();
    static const std::vector<RegisterField> category{code, pair("name"_L1, true)};
    static const std::vector<RegisterField> retention = retentionFields();
    switch (kind) {
    case RegisterKind::Activity:
        return activity;
    case RegisterKind::Party:
        return party;
    case RegisterKind::System:
        return system;
    case RegisterKind::Category:
        return category;
    case RegisterKind::Retention:
        return retention;
    }
    Q_UNREACHABLE();
}

QStringList columnsOf(const RegisterField &field)
{
    if (field.shape == FieldShape::Pair)
        return {field.key + u"_lv"_s, field.key + u"_en"_s};
    return {field.key};
}

} // namespace atbilde
