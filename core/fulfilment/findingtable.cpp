// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/findingtable.h"

#include "core/fulfilment/withholding.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr std::array neededColumns{"system"_L1, "category"_L1, "activity"_L1, "name"_L1, "value"_L1};
constexpr std::array optionalColumns{"origin"_L1, "automated"_L1, "recorded_on"_L1, "withheld_ground"_L1,
                                     "withheld_reason"_L1};

Result<void> checkColumns(const CsvTable &table)
{
    for (const QLatin1StringView column : neededColumns) {
        if (const Result<qsizetype> place = columnOf(table, column); !place)
            return place.error();
    }
    for (const QString &column : table.columns) {
        const auto isColumn = [&](QLatin1StringView known) { return column == known; };
        if (std::ranges::none_of(neededColumns, isColumn) && std::ranges::none_of(optionalColumns, isColumn))
            return Refusal{RefusalReason::CsvColumnUnknown, {column}};
    }
    return {};
}

/// One row by the names of its columns; remembers the first cell that says nothing we understand.
class Row
{
public:
    Row(const CsvTable &table, qsizetype row) : m_table(table), m_row(row) {}

    [[nodiscard]] QString cell(QLatin1StringView column) const
    {
        const qsizetype place = m_table.columns.indexOf(column);
        return place < 0 ? QString() : m_table.rows[m_row][place];
    }
    /// A cell that holds a code, a day or a yes: blanks do not count.
    [[nodiscard]] QString word(QLatin1StringView column) const { return cell(column).trimmed(); }

    void reject(QLatin1StringView column)
    {
        if (!m_refusal)
            m_refusal = Refusal{RefusalReason::CsvCellNotUnderstood,
                                {line(), QString(column), cell(column).left(120)}};
    }
    [[nodiscard]] qint64 line() const { return m_table.lines[m_row]; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    const CsvTable &m_table;
    qsizetype m_row;
    std::optional<Refusal> m_refusal;
};

void readAutomated(Row &row, Finding &finding)
{
    const QString word = row.word("automated"_L1);
    if (word == "no"_L1)
        finding.isAutomated = false;
    else if (!word.isEmpty() && word != "yes"_L1)
        row.reject("automated"_L1);
}

void readOrigin(Row &row, Finding &finding)
{
    const QString word = row.word("origin"_L1);
    if (const std::optional<Origin> origin = originFromCode(word))
        finding.origin = *origin;
    else if (!word.isEmpty())
        row.reject("origin"_L1);
}

void readDay(Row &row, Finding &finding, const QDate &today)
{
    const QString word = row.word("recorded_on"_L1);
    if (word.isEmpty())
        return;
    // Qt reads "2026-11-22T10:00" as a day too.
    finding.recordedOn = word.size() == 10 ? QDate::fromString(word, Qt::ISODate) : QDate();
    if (!finding.recordedOn.isValid() || finding.recordedOn > today)
        row.reject("recorded_on"_L1);
}

void readWithholding(Row &row, Finding &finding)
{
    const QString word = row.word("withheld_ground"_L1);
    const std::optional<Withholding> ground = withholdingFromCode(word);
    finding.withheldReason = row.word("withheld_reason"_L1);
    if (ground)
        finding.withheldGround = codeOf(*ground);
    if (!word.isEmpty() && !ground)
        row.reject("withheld_ground"_L1);
    else if (word.isEmpty() && !finding.withheldReason.isEmpty())
        row.reject("withheld_ground"_L1);
    else if (ground && finding.withheldReason.isEmpty())
        row.reject("withheld_reason"_L1);
}

Result<Finding> findingFrom(Row row, const ProcessingRegister &record, const QDate &today)
{
    Finding finding;
    finding.system = row.word("system"_L1);
    finding.category = row.word("category"_L1);
    finding.activity = row.word("activity"_L1);
    finding.name = row.word("name"_L1);
    finding.value = row.cell("value"_L1);
    if (finding.name.isEmpty())
        row.reject("name"_L1);
    readOrigin(row, finding);
    readAutomated(row, finding);
    readDay(row, finding, today);
    readWithholding(row, finding);
    if (row.refusal())
        return *row.refusal();
    if (const Result<void> known = checkCodes(finding, record); !known) {
        Refusal refusal = known.error();
        refusal.facts << row.line()
                      << std::get<Code>(refusal.facts.first()).code; // the columns bear these names
        return refusal;
    }
    return finding;
}

template <class T>
Result<void> checkCode(const QList<T> &entries, const QString &kind, const QString &code)
{
    if (std::ranges::find(entries, code, &T::code) != entries.end())
        return {};
    return Refusal{RefusalReason::RegisterEntryMissing, {Code{"register_kind", kind}, code}};
}

} // namespace

Result<std::vector<Finding>> findingsFromCsv(const QByteArray &csv, const ProcessingRegister &record,
                                             const QDate &today)
{
    const Result<CsvTable> table = csvFrom(csv);
    if (!table)
        return table.error();
    if (const Result<void> columns = checkColumns(*table); !columns)
        return columns.error();
    std::vector<Finding> findings;
    for (qsizetype row = 0; row < table->rows.size(); ++row) {
        const Result<Finding> finding = findingFrom(Row(*table, row), record, today);
        if (!finding)
            return finding.error();
        findings.push_back(*finding);
    }
    if (findings.empty())
        return Refusal{RefusalReason::CsvBroken, {qint64(2)}};
    return findings;
}

CsvTable tableOf(const std::vector<Finding> &findings)
{
    CsvTable table;
    for (const QLatin1StringView column : neededColumns)
        table.columns.append(column);
    for (const QLatin1StringView column : optionalColumns)
        table.columns.append(column);
    for (const Finding &finding : findings) {
        const bool isWithheld = !finding.withheldGround.isEmpty();
        table.rows.append({finding.system, finding.category, finding.activity, finding.name,
                           isWithheld ? QString() : finding.value, codeOf(finding.origin),
                           finding.isAutomated ? u"yes"_s : u"no"_s, finding.recordedOn.toString(Qt::ISODate),
                           finding.withheldGround, finding.withheldReason});
    }
    return table;
}

Result<void> checkCodes(const Finding &finding, const ProcessingRegister &record)
{
    if (const auto known = checkCode(record.systems, u"system"_s, finding.system); !known)
        return known.error();
    if (const auto known = checkCode(record.categories, u"category"_s, finding.category); !known)
        return known.error();
    return checkCode(record.activities, u"activity"_s, finding.activity);
}

} // namespace atbilde
