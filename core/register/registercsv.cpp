// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/registercsv.h"

#include "core/register/registerfield.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr std::array<QStringView, 5> yes{u"true", u"yes", u"1", u"jā", u"ja"};
constexpr std::array<QStringView, 6> no{u"false", u"no", u"0", u"nē", u"ne", u""};

QStringList cellsOf(const RegisterField &field, const QJsonValue &value)
{
    switch (field.shape) {
    case FieldShape::Pair:
        return {value["lv"_L1].toString(), value["en"_L1].toString()};
    case FieldShape::Truth:
        return {value.toBool() ? u"true"_s : u"false"_s};
    case FieldShape::Number:
        return {QString::number(value.toInt())};
    case FieldShape::Entries:
        return {value.toVariant().toStringList().join(u' ')};
    default:
        return {value.toString()};
    }
}

template <std::size_t N>
bool isOneOf(const std::array<QStringView, N> &words, const QString &cell)
{
    return std::ranges::any_of(words, [&](QStringView word) { return cell.toLower() == word; });
}

/// What a cell says in JSON; nothing where it says nothing a field of this shape can hold.
std::optional<QJsonValue> valueFrom(const RegisterField &field, const QString &cell)
{
    static const QRegularExpression between(u"[\\s|,;]+"_s);
    switch (field.shape) {
    case FieldShape::Truth:
        if (isOneOf(yes, cell))
            return true;
        if (isOneOf(no, cell))
            return false;
        return std::nullopt;
    case FieldShape::Number: {
        bool isNumber = cell.isEmpty();
        const int number = isNumber ? 0 : cell.toInt(&isNumber);
        if (!isNumber || number < field.least || number > field.most)
            return std::nullopt;
        return number;
    }
    case FieldShape::Choice:
        if (cell.isEmpty() && !field.isNeeded)
            return QJsonValue(field.choices.last());
        return field.choices.contains(cell) ? std::optional(QJsonValue(cell)) : std::nullopt;
    case FieldShape::Entries:
        return QJsonArray::fromStringList(cell.split(between, Qt::SkipEmptyParts));
    default:
        return cell;
    }
}

/// The column a refused field came from: "purpose.en" is "purpose_en".
QString columnOfField(const QString &path)
{
    return QString(path).replace(u'.', u'_');
}

class Import
{
public:
    Import(const ProcessingRegister &record, RegisterKind kind, CsvTable table)
        : m_record(record), m_table(std::move(table))
    {
        m_import.kind = kind;
    }

    Result<RegisterImport> read()
    {
        if (const Result<void> known = checkColumns(); !known)
            return known.error();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            if (const Result<void> done = readRow(row); !done)
                return done.error();
        }
        for (const RegisterEntry &entry : entriesOf(m_record, m_import.kind)) {
            if (!m_seen.contains(codeOf(entry)))
                m_import.untouched.append(codeOf(entry));
        }
        return m_import;
    }

private:
    [[nodiscard]] Result<void> checkColumns() const
    {
        QStringList known;
        for (const RegisterField &field : fieldsOf(m_import.kind))
            known.append(columnsOf(field));
        for (const QString &column : m_table.columns) {
            if (!known.contains(column))
                return Refusal{RefusalReason::CsvColumnUnknown, {column}};
        }
        if (!m_table.columns.contains(u"code"_s))
            return Refusal{RefusalReason::CsvColumnMissing, {u"code"_s}};
        return {};
    }

    [[nodiscard]] Refusal broken(qsizetype row, const QString &column, const QString &text) const
    {
        return {RefusalReason::CsvCellNotUnderstood, {qint64(m_table.lines.at(row)), column, text}};
    }

    [[nodiscard]] QString cell(qsizetype row, const QString &column) const
    {
        return m_table.rows.at(row).at(m_table.columns.indexOf(column)).trimmed();
    }

    /// Writes one field of a row into the entry; a column that is not there leaves the field alone.
    [[nodiscard]] Result<void> readField(qsizetype row, const RegisterField &field, QJsonObject &object) const
    {
        const QStringList columns = columnsOf(field);
        QJsonObject pair = object.value(field.key).toObject();
        for (const QString &column : columns) {
            if (!m_table.columns.contains(column))
                continue;
            const QString text = cell(row, column);
            const std::optional<QJsonValue> value = valueFrom(field, text);
            if (!value)
                return broken(row, column, text);
            if (field.shape == FieldShape::Pair)
                pair[column.right(2)] = *value;
            else
                object.insert(field.key, *value);
        }
        if (field.shape == FieldShape::Pair)
            object.insert(field.key, pair);
        return {};
    }

    [[nodiscard]] Result<void> readRow(qsizetype row)
    {
        const QString code = cell(row, u"code"_s);
        if (code.isEmpty() || m_seen.contains(code))
            return broken(row, u"code"_s, code);
        m_seen.insert(code);
        const std::optional<RegisterEntry> stored = entryOf(m_record, m_import.kind, code);
        QJsonObject object = stored ? objectOf(*stored) : QJsonObject();
        for (const RegisterField &field : fieldsOf(m_import.kind)) {
            if (const Result<void> done = readField(row, field, object); !done)
                return done;
        }
        const Result<RegisterEntry> entry = registerEntryFrom(m_import.kind, object);
        if (!entry)
            return inCells(row, entry.error(), object);
        if (const Result<void> sound = checkEntry(m_record, *entry); !sound)
            return inCells(row, sound.error(), object);
        if (!stored)
            m_import.added.append(*entry);
        else if (*stored != *entry)
            m_import.changed.append(*entry);
        else
            m_import.unchanged.append(code);
        return {};
    }

    /// Says of a cell what the register says of a field.
    [[nodiscard]] Refusal inCells(qsizetype row, const Refusal &refusal, const QJsonObject &object) const
    {
        if (refusal.reason == RefusalReason::RegisterEntryMissing) {
            const QString code = std::get<QString>(refusal.facts.at(1));
            for (const RegisterField &field : fieldsOf(m_import.kind)) {
                if (field.of && codeOf(*field.of) == std::get<Code>(refusal.facts.at(0)).code &&
                    cellsOf(field, object[field.key]).first().split(u' ').contains(code))
                    return broken(row, field.key, code);
            }
        }
        const auto *path = std::get_if<QString>(&refusal.facts.first());
        if (!path)
            return refusal;
        const QString column = columnOfField(*path);
        if (!m_table.columns.contains(column))
            return {RefusalReason::CsvColumnMissing, {column}};
        return broken(row, column, cell(row, column));
    }

    const ProcessingRegister &m_record;
    CsvTable m_table;
    RegisterImport m_import;
    QSet<QString> m_seen;
};

} // namespace

CsvTable tableOf(const ProcessingRegister &record, RegisterKind kind)
{
    CsvTable table;
    for (const RegisterField &field : fieldsOf(kind))
        table.columns.append(columnsOf(field));
    for (const RegisterEntry &entry : entriesOf(record, kind)) {
        const QJsonObject object = objectOf(entry);
        QStringList row;
        for (const RegisterField &field : fieldsOf(kind))
            row.append(cellsOf(field, object[field.key]));
        table.rows.append(row);
    }
    return table;
}

Result<RegisterImport> importPreview(const ProcessingRegister &record, RegisterKind kind,
                                     const QByteArray &csv)
{
    Result<CsvTable> table = csvFrom(csv);
    if (!table)
        return table.error();
    return Import(record, kind, std::move(*table)).read();
}

} // namespace atbilde
