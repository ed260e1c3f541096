// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/exception.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr std::array<std::pair<ExceptionKind, QLatin1StringView>, allExceptionKinds.size()> kindCodes{{
    {ExceptionKind::OneOff, "one_off"_L1},
    {ExceptionKind::Festival, "festival"_L1},
    {ExceptionKind::Planned, "planned"_L1},
    {ExceptionKind::Substitute, "substitute"_L1},
    {ExceptionKind::Cancelled, "cancelled"_L1},
    {ExceptionKind::TransferredOff, "transferred_off"_L1},
    {ExceptionKind::TransferredWork, "transferred_work"_L1},
}};

constexpr auto heading = "date,kind,certainty,name_lv,name_en,source"_L1;

QStringList cellsOf(QStringView line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"') {
            cells.back() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            cells.append(QString());
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

std::optional<CalendarException> exceptionFromLine(QStringView line)
{
    const QStringList cells = cellsOf(line);
    if (cells.size() != 6 || cells[0].size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(cells[0], Qt::ISODate);
    const auto kind = exceptionKindFromCode(cells[1]);
    const bool certaintyKnown = cells[2] == "confirmed"_L1 || cells[2] == "unconfirmed"_L1;
    if (!date.isValid() || !kind || !certaintyKnown || cells[3].isEmpty() || cells[4].isEmpty())
        return std::nullopt;
    return CalendarException{date, *kind, cells[2] == "confirmed"_L1, cells[3], cells[4], cells[5]};
}

Refusal brokenLine(qint64 number, const QString &line)
{
    return Refusal{RefusalReason::HolidayTableBroken, {number, line.left(120)}};
}

} // namespace

QString codeOf(ExceptionKind kind)
{
    for (const auto &[value, code] : kindCodes) {
        if (value == kind)
            return code;
    }
    Q_UNREACHABLE();
}

std::optional<ExceptionKind> exceptionKindFromCode(QStringView code)
{
    for (const auto &[value, word] : kindCodes) {
        if (code == word)
            return value;
    }
    return std::nullopt;
}

Result<std::vector<CalendarException>> exceptionsFromCsv(const QByteArray &csv)
{
    std::vector<CalendarException> exceptions;
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    qint64 number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (number == 1) {
            if (line != heading)
                return brokenLine(number, line);
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const auto exception = exceptionFromLine(line);
        if (!exception ||
            std::ranges::find(exceptions, exception->date, &CalendarException::date) != exceptions.end())
            return brokenLine(number, line);
        exceptions.push_back(*exception);
    }
    return exceptions;
}

std::vector<CalendarException> shippedExceptions()
{
    QFile file(u":/holidays/exceptions.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto exceptions = exceptionsFromCsv(opened ? file.readAll() : QByteArray());
    Q_ASSERT(exceptions);
    return std::move(exceptions).value();
}

} // namespace atbilde
