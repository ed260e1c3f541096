// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/batch.h"

#include "core/calendar/calendar.h"
#include "core/deadline/deadline.h"
#include "core/result.h"
#include "ui/wording/refusals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr int mostComplaints = 20;

Result<QByteArray> contentOf(const Console &console, const QString &path)
{
    const QFileInfo found(path);
    const bool isStandardInput = path == u"-"_s;
    QByteArray content;
    if (isStandardInput) {
        content = console.input();
    } else {
        QFile file(path);
        if (!found.exists())
            return Refusal{RefusalReason::FileNotFound, {path}};
        if (found.size() > largestFile)
            return Refusal{RefusalReason::FileTooLarge, {found.fileName(), found.size(), largestFile}};
        if (!file.open(QIODevice::ReadOnly))
            return Refusal{RefusalReason::FileNotReadable, {path, file.errorString()}};
        content = file.readAll();
        if (file.error() != QFile::NoError)
            return Refusal{RefusalReason::FileNotReadable, {path, file.errorString()}};
    }
    if (content.trimmed().isEmpty())
        return Refusal{RefusalReason::FileEmpty, {isStandardInput ? path : found.fileName()}};
    return content;
}

/// Reads "2026-11-22" without the cost of a general parser.
QDate isoDate(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    int number = 0;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < '0' || text[i] > '9')
            return {};
        number = number * 10 + (text[i] - '0');
    }
    return QDate(number / 10000, number / 100 % 100, number % 100);
}

Result<QDate> receivedIn(QByteArrayView line)
{
    const QString text = QString::fromUtf8(line);
    QDate date = isoDate(line);
    if (!date.isValid())
        date = dateFromText(text);
    if (!date.isValid()) {
        QString shown = text.left(40);
        for (QChar &c : shown)
            c = c.isPrint() ? c : QChar(u'?');
        return Refusal{RefusalReason::DateNotUnderstood, {shown}};
    }
    if (date.year() < Calendar::firstYear || date.year() > Calendar::lastYear)
        return Refusal{RefusalReason::YearOutOfRange,
                       {qint64(date.year()), qint64(Calendar::firstYear), qint64(Calendar::lastYear)}};
    return date;
}

void append(QByteArray &text, const QDate &date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    const auto digit = [](int number) { return char('0' + number % 10); };
    const char iso[] = {digit(year / 1000),
                        digit(year / 100),
                        digit(year / 10),
                        digit(year),
                        '-',
                        digit(month / 10),
                        digit(month),
                        '-',
                        digit(day / 10),
                        digit(day)};
    text.append(iso, sizeof iso);
}

void appendLine(QByteArray &text, const QDate &received, const Calendar &calendar, bool asJson)
{
    text += asJson ? "{\"received\":\"" : "";
    append(text, received);
    text += asJson ? "\",\"deadline1\":\"" : " ";
    append(text, dueOn(received, 1, calendar));
    text += asJson ? "\",\"deadline3\":\"" : " ";
    append(text, dueOn(received, 3, calendar));
    text += asJson ? "\"}\n" : "\n";
}

} // namespace

int deadlinesOfFile(const Console &console, const QString &file)
{
    const Result<QByteArray> content = contentOf(console, file);
    if (!content)
        return refuse(console, content.error());

    const Calendar calendar;
    QByteArray answer;
    answer.reserve(content->size() * (console.json ? 8 : 3));
    int complaints = 0;
    qint64 number = 0;
    QByteArrayView rest(*content);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = rest.first(end < 0 ? rest.size() : end).trimmed();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        ++number;
        if (line.isEmpty())
            continue;
        const Result<QDate> received = receivedIn(line);
        if (received) {
            appendLine(answer, *received, calendar, console.json);
            continue;
        }
        if (++complaints <= mostComplaints) {
            console.complain(QCoreApplication::translate("deadline", "Line %1: %2")
                                 .arg(QString::number(number), sentenceFor(received.error())));
        }
    }
    if (complaints > mostComplaints)
        console.complain(QCoreApplication::translate("deadline", "Further lines not understood: %1")
                             .arg(complaints - mostComplaints));
    if (complaints > 0)
        return exitRefused;
    console.out << QString::fromLatin1(answer);
    return exitDone;
}
