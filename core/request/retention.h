// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// What is kept for a time of its own (Article 5(1)(e)).
enum class RetentionItem {
    IdentityCopy, ///< copies of identity documents: from the check
    Package,      ///< packages with a person's data: from their making
    CaseFile,     ///< letters, decisions, tasks, proof of dispatch: from closing
    DisputedCase, ///< the same of a case that went to the authority or to court: from the end of that
    RegisterLine, ///< number, dates, right, outcome: from closing
};

inline constexpr std::array allRetentionItems{RetentionItem::IdentityCopy, RetentionItem::Package,
                                              RetentionItem::CaseFile, RetentionItem::DisputedCase,
                                              RetentionItem::RegisterLine};

[[nodiscard]] QString codeOf(RetentionItem item);
[[nodiscard]] std::optional<RetentionItem> retentionItemFromCode(QStringView code);

/// So many days or years.
struct RetentionPeriod
{
    enum class Unit { Days, Years };
    int count = 0;
    Unit unit = Unit::Days;
    friend bool operator==(const RetentionPeriod &, const RetentionPeriod &) = default;
};

[[nodiscard]] QString codeOf(RetentionPeriod::Unit unit);

/// The first day on which it is kept no longer.
[[nodiscard]] QDate endOf(const RetentionPeriod &period, const QDate &from);
/// What began on this day or earlier has been kept long enough on `today`.
[[nodiscard]] QDate begunBy(const RetentionPeriod &period, const QDate &today);

/// How long this office keeps each, and why; without more the reasoned usual periods.
struct RetentionScheme
{
    struct Rule
    {
        RetentionPeriod period;
        QString reason; ///< the office's own words, may be empty
        friend bool operator==(const Rule &, const Rule &) = default;
    };

    RetentionScheme();

    std::array<Rule, allRetentionItems.size()> rules;
    [[nodiscard]] const Rule &of(RetentionItem item) const { return rules[std::size_t(item)]; }
    [[nodiscard]] Rule &of(RetentionItem item) { return rules[std::size_t(item)]; }
    friend bool operator==(const RetentionScheme &, const RetentionScheme &) = default;
};

[[nodiscard]] RetentionPeriod usualPeriod(RetentionItem item);
/// The longest and shortest that make sense; beyond them a slip of the keyboard is likelier.
[[nodiscard]] bool isSensible(const RetentionPeriod &period);

[[nodiscard]] QByteArray jsonOf(const RetentionScheme &scheme);
/// Rules left out stay the usual ones. Refused: not JSON, a period that makes no sense.
[[nodiscard]] Result<RetentionScheme> retentionSchemeFromJson(const QByteArray &json);

/// Why a case is not erased although its time has come.
enum class RetentionHindrance {
    Held,       ///< somebody put a hold on it
    Disputed,   ///< with the authority or a court, and no end of that is recorded
    Restricted, ///< a restriction holds on the person's data
    BreachOpen, ///< a breach noticed on it is not closed
    Followed,   ///< another case refers to it that still runs
    Awaiting,   ///< a reminder or a notice of it is open
};

inline constexpr std::array allRetentionHindrances{
    RetentionHindrance::Held,       RetentionHindrance::Disputed, RetentionHindrance::Restricted,
    RetentionHindrance::BreachOpen, RetentionHindrance::Followed, RetentionHindrance::Awaiting};

[[nodiscard]] QString codeOf(RetentionHindrance hindrance);
[[nodiscard]] std::optional<RetentionHindrance> retentionHindranceFromCode(QStringView code);

} // namespace atbilde
