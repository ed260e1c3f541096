// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/letterfigures.h"

#include "core/casework/sampleoffice.h"
#include "core/deadline/deadline.h"
#include "ui/page/letterpage.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

#include <array>
#include <chrono>
#include <tuple>

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

Figure manyToPdf()
{
    constexpr int count = 200;
    const Letter letter = longestLetter();
    const QString text = plainText(letter);
    const auto times = [](const std::function<void()> &work) {
        return [work] {
            return secondsOf([&] {
                for (int i = 0; i < count; ++i)
                    work();
            });
        };
    };
    return measured(u"200 letters to PDF"_s, 1.5, 5, times([&] { (void)pdfOf(letter); }),
                    times([&] { (void)barePdf(text); }));
}

double processSeconds(const QString &program, const QStringList &arguments, const QString &made,
                      const QByteArray &input = {})
{
    QFile::remove(made);
    const double took = secondsOf([&] {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        (void)process.waitForFinished(-1);
    });
    if (!QFile::exists(made))
        qFatal("%s wrote no PDF", qPrintable(program));
    return took;
}

/// From the start of the program to the file: opening the office, composing, layout, PDF. The limit only
/// writes the same text; the others are what an office would take instead, where they are installed.
std::vector<Figure> wholeProcess()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"sample.atbilde"_s);
    const QString pdf = folder.filePath(u"letter.pdf"_s);
    const QDateTime now(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
    QString number;
    QString text;
    (void)createSampleOffice(place, now, [&](const Letter &letter) {
        if (number.isEmpty() && letter.text == "answer"_L1) {
            number = letter.requestNumber;
            text = plainText(letter);
        }
        return pdfOf(letter);
    });
    QFile page(folder.filePath(u"letter.html"_s));
    (void)page.open(QIODevice::WriteOnly);
    page.write("<meta charset=\"utf-8\"><pre style=\"white-space: pre-wrap\">" + text.toHtmlEscaped().toUtf8());
    page.close();

    const Round ours = [&] {
        return processSeconds(QStringLiteral(ATBILDE_PROGRAM),
                              {u"--database"_s, place, u"letter"_s, number, u"--pdf"_s, pdf, u"--as"_s,
                               u"izpilditajs"_s},
                              pdf);
    };
    std::vector<Figure> figures{measured(u"one letter to PDF, whole process"_s, 2, 9, ours, [&] {
        return processSeconds(QStringLiteral(ATBILDE_BARE_LETTER), {pdf}, pdf, text.toUtf8());
    })};
    const std::array peers{
        std::tuple{u"wkhtmltopdf"_s, QStringList{u"-q"_s, page.fileName(), pdf}, 0.3},
        std::tuple{u"soffice"_s,
                   QStringList{u"--headless"_s, u"--convert-to"_s, u"pdf:writer_web_pdf_Export"_s,
                               u"--outdir"_s, folder.path(), page.fileName()},
                   0.3}};
    for (const auto &[program, arguments, goal] : peers) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            continue;
        figures.push_back(measured(u"one letter to PDF, beside "_s + program, goal, 5, ours,
                                   [&] { return processSeconds(program, arguments, pdf); }));
    }
    return figures;
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
    std::vector<Figure> figures{toPdf(), manyToPdf()};
    for (const Figure &figure : wholeProcess())
        figures.push_back(figure);
    figures.push_back(oneDeadline());
    return figures;
}
