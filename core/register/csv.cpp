// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/csv.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include <csv.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype columnLimit = 200;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isComputed(QChar c)
{
    return u"=+-@\t\r\n"_s.contains(c);
}

/// The apostrophes before what would be computed. One more is written, one fewer read: any text comes back
/// whole.
bool isGuardable(QStringView cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end() && isComputed(*first);
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && isGuardable(cell) ? cell.mid(1) : cell;
}

char separatorOf(QByteArrayView bytes)
{
    constexpr std::array separators{';', ',', '\t'};
    std::array<qsizetype, separators.size()> counts{};
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (!quoted)
            for (std::size_t i = 0; i < separators.size(); ++i)
                counts[i] += c == separators[i] ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

bool hasControlCharacter(QByteArrayView line)
{
    return std::ranges::any_of(line, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 ? c != '\t' && c != '\r' && c != '\n' : byte == 0x7f;
    });
}

/// Gathers what the parser calls out. It stops at the first row that is no row.
class Gathering
{
public:
    CsvTable table;
    qint64 line = 0; ///< being parsed
    std::optional<qint64> brokenLine;

    void addCell(QByteArrayView bytes)
    {
        if (m_row.isEmpty())
            m_rowLine = line;
        if (m_row.size() < columnLimit)
            m_row.append(QString::fromUtf8(bytes));
        else
            brokenLine = brokenLine.value_or(line);
    }

    void endRow()
    {
        const QStringList row = std::exchange(m_row, {});
        if (row.isEmpty() || brokenLine)
            return;
        if (table.columns.isEmpty())
            takeHeading(row);
        else if (std::ranges::all_of(row, &QString::isEmpty))
            return;
        else if (row.size() != table.columns.size())
            brokenLine = m_rowLine;
        else
            takeRow(row);
    }

private:
    void takeHeading(const QStringList &row)
    {
        for (const QString &column : row)
            table.columns.append(column.trimmed());
        if (table.columns.contains(QString()) ||
            QSet<QString>(table.columns.begin(), table.columns.end()).size() != table.columns.size())
            brokenLine = m_rowLine;
    }

    void takeRow(const QStringList &row)
    {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(unguarded(cell));
        table.rows.append(cells);
        table.lines.append(m_rowLine);
    }

    QStringList m_row;
    qint64 m_rowLine = 0;
};

struct Parser
{
    csv_parser state{};
    Parser() { csv_init(&state, CSV_STRICT | CSV_STRICT_FINI); }
    ~Parser() { csv_free(&state); }
    Q_DISABLE_COPY_MOVE(Parser)
};

extern "C" {

void csvCellRead(void *cell, std::size_t size, void *gathering)
{
    static_cast<Gathering *>(gathering)->addCell(
        QByteArrayView(static_cast<const char *>(cell), static_cast<qsizetype>(size)));
}

void csvRowRead(int, void *gathering)
{
    static_cast<Gathering *>(gathering)->endRow();
}

// Blanks only: to the parser a tab is one too, and may be our separator.
int isCsvBlank(unsigned char c)
{
    return c == ' ' ? 1 : 0;
}
}

Refusal broken(qint64 line)
{
    return Refusal{RefusalReason::CsvBroken, {line}};
}

} // namespace

Result<CsvTable> csvFrom(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    if (rest.startsWith(byteOrderMark))
        rest = rest.sliced(byteOrderMark.size());

    Gathering gathering;
    Parser parser;
    csv_set_delim(&parser.state, static_cast<unsigned char>(separatorOf(rest)));
    csv_set_space_func(&parser.state, isCsvBlank);
    // Fed line by line, so that what is wrong can be told with its line.
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end + 1);
        rest = rest.sliced(line.size());
        ++gathering.line;
        const auto size = static_cast<std::size_t>(line.size());
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString decoded = decoder(line);
        if (decoder.hasError() || hasControlCharacter(line) ||
            csv_parse(&parser.state, line.data(), size, csvCellRead, csvRowRead, &gathering) != size)
            return broken(gathering.line);
        if (gathering.brokenLine)
            return broken(*gathering.brokenLine);
    }
    if (csv_fini(&parser.state, csvCellRead, csvRowRead, &gathering) != 0)
        return broken(gathering.line);
    if (gathering.brokenLine)
        return broken(*gathering.brokenLine);
    if (gathering.table.columns.isEmpty())
        return broken(1);
    return gathering.table;
}

QByteArray csvOf(const CsvTable &table, char separator)
{
    QByteArray bytes = byteOrderMark.toByteArray();
    const auto writeRow = [&](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                bytes += separator;
            const QByteArray cell = (isGuardable(row[i]) ? u'\'' + row[i] : row[i]).toUtf8();
            const auto size = static_cast<std::size_t>(cell.size());
            QByteArray quoted(static_cast<qsizetype>(csv_write(nullptr, 0, cell.constData(), size)), '\0');
            csv_write(quoted.data(), static_cast<std::size_t>(quoted.size()), cell.constData(), size);
            bytes += quoted;
        }
        bytes += "\r\n";
    };
    writeRow(table.columns);
    for (const QStringList &row : table.rows)
        writeRow(row);
    return bytes;
}

Result<qsizetype> columnOf(const CsvTable &table, const QString &column)
{
    const qsizetype place = table.columns.indexOf(column);
    if (place < 0)
        return Refusal{RefusalReason::CsvColumnMissing, {column}};
    return place;
}

} // namespace atbilde
