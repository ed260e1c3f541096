// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/retention.h"

#include "core/codes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Unit = RetentionPeriod::Unit;

// No act fixes a period; 5(1)(e) asks for a reasoned one.
struct Usual
{
    RetentionItem item;
    RetentionPeriod period;
};
constexpr std::array usual{
    Usual{RetentionItem::IdentityCopy, {7, Unit::Days}},
    Usual{RetentionItem::Package, {90, Unit::Days}},
    Usual{RetentionItem::CaseFile, {3, Unit::Years}},
    Usual{RetentionItem::DisputedCase, {1, Unit::Years}},
    Usual{RetentionItem::RegisterLine, {10, Unit::Years}},
};

constexpr CodeTable<RetentionItem, 5> items{{
    {RetentionItem::IdentityCopy, "identity_copy"_L1},
    {RetentionItem::Package, "package"_L1},
    {RetentionItem::CaseFile, "case_file"_L1},
    {RetentionItem::DisputedCase, "disputed_case"_L1},
    {RetentionItem::RegisterLine, "register_line"_L1},
}};

constexpr CodeTable<Unit, 2> units{{{Unit::Days, "days"_L1}, {Unit::Years, "years"_L1}}};

constexpr CodeTable<RetentionHindrance, 6> hindrances{{
    {RetentionHindrance::Held, "held"_L1},
    {RetentionHindrance::Disputed, "disputed"_L1},
    {RetentionHindrance::Restricted, "restricted"_L1},
    {RetentionHindrance::BreachOpen, "breach_open"_L1},
    {RetentionHindrance::Followed, "followed"_L1},
    {RetentionHindrance::Awaiting, "awaiting"_L1},
}};

} // namespace

QString codeOf(RetentionItem item)
{
    return codeIn(items, item);
}

std::optional<RetentionItem> retentionItemFromCode(QStringView code)
{
    return valueIn(items, code);
}

QString codeOf(RetentionPeriod::Unit unit)
{
    return codeIn(units, unit);
}

QString codeOf(RetentionHindrance hindrance)
{
    return codeIn(hindrances, hindrance);
}

std::optional<RetentionHindrance> retentionHindranceFromCode(QStringView code)
{
    return valueIn(hindrances, code);
}

QDate endOf(const RetentionPeriod &period, const QDate &from)
{
    return period.unit == Unit::Days ? from.addDays(period.count) : from.addYears(period.count);
}

QDate begunBy(const RetentionPeriod &period, const QDate &today)
{
    QDate day = period.unit == Unit::Days ? today.addDays(-period.count) : today.addYears(-period.count);
    // A year from 29 February ends on the 28th: both days have then been kept long enough.
    while (endOf(period, day.addDays(1)) <= today)
        day = day.addDays(1);
    return day;
}

RetentionScheme::RetentionScheme()
{
    for (const RetentionItem item : allRetentionItems)
        of(item).period = usualPeriod(item);
}

RetentionPeriod usualPeriod(RetentionItem item)
{
    for (const Usual &each : usual) {
        if (each.item == item)
            return each.period;
    }
    Q_UNREACHABLE();
}

bool isSensible(const RetentionPeriod &period)
{
    return period.count >= 1 && period.count <= (period.unit == Unit::Days ? 3650 : 75);
}

QByteArray jsonOf(const RetentionScheme &scheme)
{
    QJsonObject object;
    for (const RetentionItem item : allRetentionItems) {
        const RetentionScheme::Rule &rule = scheme.of(item);
        object.insert(codeOf(item), QJsonObject{{u"count"_s, rule.period.count},
                                                {u"unit"_s, codeOf(rule.period.unit)},
                                                {u"reason"_s, rule.reason}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<RetentionScheme> retentionSchemeFromJson(const QByteArray &json)
{
    RetentionScheme scheme;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Refusal{RefusalReason::JsonBroken, {qint64(error.offset)}};
    for (const RetentionItem item : allRetentionItems) {
        const QJsonObject rule = document.object()[codeOf(item)].toObject();
        if (rule.isEmpty())
            continue;
        const std::optional<Unit> unit = valueIn(units, rule[u"unit"_s].toString());
        const RetentionPeriod period{rule[u"count"_s].toInt(), unit.value_or(Unit::Days)};
        if (!unit || !isSensible(period))
            return Refusal{RefusalReason::FieldNotUnderstood, {codeOf(item), rule[u"unit"_s].toString()}};
        scheme.of(item) = {period, rule[u"reason"_s].toString()};
    }
    return scheme;
}

} // namespace atbilde
