// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/letterfigures.h"

#include "core/casework/sampleoffice.h"
#include "core/deadline/deadline.h"
#include "ui/page/letterpage.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <chrono>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest letter of the sample office.
Letter longestLetter()
{
    QTemporaryDir folder;
    Letter longest;
    qsizetype length = 0;
    const QDateTime now(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
    (void)createSampleOffice(folder.filePath(u"sample.atbilde"_s), now,
                             [&](const Letter &letter) -> Result<QByteArray> {
                                 if (plainText(letter).size() > length) {
                                     longest = letter;
                                     length = plainText(letter).size();
                                 }
                                 return QByteArray("%PDF-1.4");
                             });
    return longest;
}

QByteArray barePdf(const QString &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QTextDocument document;
    document.setDefaultFont(QFont(u"Liberation Serif"_s, 11));
    document.setPlainText(text);
    document.print(&writer);
    return bytes;
}

Figure toPdf()
{
    const Letter letter = longestLetter();
    const QString text = plainText(letter);
    const Round ours = [&] { return secondsOf([&] { (void)pdfOf(letter); }); };
    const Round limit = [&] { return secondsOf([&] { (void)barePdf(text); }); };
    return measured(u"one letter to PDF"_s, 2, 21, ours, limit);
}

/// The limit: a month later, its last day at most, no weekend; no holidays, no reasons.
std::chrono::sys_days bareDue(std::chrono::sys_days received)
{
    using namespace std::chrono;
    year_month_day due = year_month_day(received) + months(1);
    if (!due.ok())
        due = due.year() / due.month() / last;
    sys_days day = due;
    while (weekday(day) == Saturday || weekday(day) == Sunday)
        day += days(1);
    return day;
}

Figure oneDeadline()
{
    constexpr int count = 20'000;
    const Calendar calendar;
    const QDate first(2020, 1, 1);
    qint64 sum = 0;
    const Round ours = [&] {
        return secondsOf([&] {
                   for (int i = 0; i < count; ++i) {
                       Clock clock;
                       clock.received = first.addDays(i % 3000);
                       sum += deadlineOf(clock, calendar, {}, Explain::No)->deadline.toJulianDay();
                   }
               }) /
               count;
    };
    const std::chrono::sys_days start = std::chrono::year(2020) / 1 / 1;
    const Round limit = [&] {
        return secondsOf([&] {
                   for (int i = 0; i < count; ++i)
                       sum += bareDue(start + std::chrono::days(i % 3000)).time_since_epoch().count();
               }) /
               count;
    };
    const Figure figure = measured(u"one deadline without its explanation"_s, 20, 11, ours, limit);
    if (sum == 0)
        qFatal("no deadline");
    return figure;
}

} // namespace

std::vector<Figure> letterFigures()
{
    return {toPdf(), oneDeadline()};
}
