// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/letterpage.h"

#include "core/letter/compose.h"
#include "tests/support/hostile.h"
#include "tests/support/lettersample.h"
#include "ui/page/letterfont.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without respect to where lines and pages break.
QString words(const QString &text)
{
    return text.simplified();
}

QString run(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, QStringList(arguments).replaceInStrings(u"FILE"_s, path));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray &pdf)
{
    return run(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"FILE"_s, u"-"_s}, pdf);
}

Letter erased(Language language)
{
    return *compose(lettersample::with(lettersample::facts(language), {lettersample::erasure(language)}),
                    u"answer"_s);
}

Letter longLetter()
{
    Letter letter = erased(Language::Latvian);
    const Block paragraph = letter.body.first();
    for (int time = 0; time < 30; ++time)
        letter.body.insert(1, paragraph);
    return letter;
}

bool isInk(QRgb pixel)
{
    return qGray(pixel) < 0x90;
}

/// "/SMask /None" says that there is none.
bool hasTransparency(const QByteArray &pdf)
{
    return pdf.contains("/ca 0.") || pdf.count("/SMask") != pdf.count("/SMask /None");
}

/// Of all ink on the picture, in millimetres.
QRectF inkOn(const QImage &image, double dotsPerInch)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isInk(image.pixel(x, y)))
                ink |= QRect(x, y, 1, 1);
        }
    }
    const double millimetre = 25.4 / dotsPerInch;
    return {ink.x() * millimetre, ink.y() * millimetre, ink.width() * millimetre, ink.height() * millimetre};
}

} // namespace

class TestLetterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfSaysWhatTheLetterSays_data()
    {
        QTest::addColumn<Letter>("letter");
        for (const Language language : allLanguages) {
            for (const SampleLetter &sample : sampleLetters(language)) {
                QTest::newRow(qPrintable(sample.name + u' ' + codeOf(language)))
                    << *compose(sample.facts, sample.text);
            }
        }
    }

    void thePdfSaysWhatTheLetterSays()
    {
        QFETCH(Letter, letter);
        const Result<QByteArray> pdf = pdfOf(letter);
        QVERIFY(pdf);
        const QString raw = run(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, u"FILE"_s, u"-"_s}, *pdf);
        const int pages = LetterPages::of(letter)->count();
        QString text = words(raw);
        for (int page = 1; page <= pages; ++page) {
            // The foot stands in the text where its page was painted.
            const QString mark = letter.pageMark.arg(page).arg(pages);
            QVERIFY2(text.contains(mark), qPrintable(mark));
            text.remove(letter.number + u' ' + mark).remove(mark + u' ' + letter.number).remove(mark);
        }
        text = words(text);
        QStringList pieces = letter.letterhead + letter.references + letter.addressee + letter.attachments +
                             letter.preparer +
                             QStringList{letter.subject, letter.salutation, letter.closing,
                                         letter.signatoryPosition, letter.signatoryName};
        for (const Block &block : letter.body) {
            if (block.kind != BlockKind::Table)
                pieces.append(plainText(QList<Block>{block}));
            for (const QStringList &row : block.rows)
                pieces += row;
        }
        // The letters themselves, without spaces: a line break in a PDF may stand for a space or for none.
        const QString dense = QString(text).remove(u' ');
        for (const QString &piece : std::as_const(pieces)) {
            const QString wanted = words(piece).remove(u' ');
            const bool inCells = std::ranges::any_of(letter.body, [&](const Block &block) {
                return std::ranges::any_of(block.rows,
                                           [&](const QStringList &row) { return row.contains(piece); });
            });
            if (inCells) { // lines of neighbouring cells alternate
                for (const QString &word : words(piece).split(u' '))
                    QVERIFY2(text.contains(word), qPrintable(word));
            } else {
                QVERIFY2(dense.contains(wanted), qPrintable(piece + u"\n---\n"_s + text));
            }
        }
    }

    void theLayoutIsItsGoldenPage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages) {
            for (const QString &name : {u"T06"_s, u"T07"_s, u"answer-access_and_erasure"_s})
                QTest::newRow(qPrintable(name + u' ' + codeOf(language))) << name << language;
        }
    }

    void theLayoutIsItsGoldenPage()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        for (const SampleLetter &sample : sampleLetters(language)) {
            if (sample.name != name)
                continue;
            const QString text = textOf(*pdfOf(*compose(sample.facts, sample.text)));
            const QString path = QStringLiteral(ATBILDE_TEST_FOLDER) + u"/data/"_s + name + u'.' +
                                 codeOf(language) + u".txt"_s;
            if (qEnvironmentVariable("ATBILDE_REWRITE") == u'1') {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(text.toUtf8());
            }
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path + u": no expectation"_s));
            QCOMPARE(text, QString::fromUtf8(file.readAll()));
        }
    }

    void oneLetterIsOneFileToTheByte()
    {
        const QByteArray once = *pdfOf(longLetter());
        QVERIFY(once.size() > 10'000);
        QCOMPARE(*pdfOf(longLetter()), once);
        Letter later = longLetter();
        later.date = later.date.addDays(1);
        QVERIFY(*pdfOf(later) != once);
    }

    void theFileIsSoundAfterItsClockWasTakenOut()
    {
        const QByteArray pdf = *pdfOf(longLetter());
        const QString checked = run(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, pdf);
        QVERIFY2(checked.contains(u"No syntax or stream encoding errors found"_s), qPrintable(checked));
        const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
        QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
        const QString about = run(u"pdfinfo"_s, {u"-isodates"_s, u"FILE"_s}, pdf);
        const QString day = longLetter().date.toString(Qt::ISODate);
        QVERIFY2(about.contains(QRegularExpression(u"CreationDate:\\s+%1T00:00:00Z"_s.arg(day))),
                 qPrintable(about));
        QVERIFY(pdf.contains("xmp:CreateDate=\"" + day.toLatin1() + "T00:00:00Z\""));
    }

    void thePdfIsForTheArchiveAndTellsNothingOfItsMaker()
    {
        const QByteArray pdf = *pdfOf(erased(Language::Latvian));
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        QVERIFY(pdf.contains("/OutputIntents"));
        QVERIFY(!pdf.contains("/Encrypt"));
        QVERIFY(!pdf.contains("/JavaScript"));
        QVERIFY(!hasTransparency(pdf));
        QVERIFY(!pdf.contains("/ca 0."));
        QVERIFY(!pdf.contains("/home/"));
        QVERIFY(!pdf.contains("/tmp/"));
        const QString about = run(u"pdfinfo"_s, {u"FILE"_s}, pdf);
        QVERIFY(about.contains(u"Par personas datu dzēšanu – DS-2026/0045-1"_s));
        static const QRegularExpression author(u"^Author:\\s*\\S"_s, QRegularExpression::MultilineOption);
        QVERIFY2(!about.contains(author), qPrintable(about));
        QVERIFY(about.contains(u"A4"_s));
        const QString fonts = run(u"pdffonts"_s, {u"FILE"_s}, pdf);
        QVERIFY(fonts.contains(u"Liberation"_s));
        QVERIFY(!fonts.contains(u"DejaVu"_s));
        for (const QString &line : fonts.split(u'\n').mid(2)) {
            if (!line.isEmpty())
                QVERIFY2(line.contains(QRegularExpression(u" yes +(yes|no) +yes "_s)), qPrintable(line));
        }
    }

    void everyLatvianLetterIsInTheFont()
    {
        Letter letter = erased(Language::Latvian);
        const QString alphabet = u"āčēģīķļņšūžōŗ ĀČĒĢĪĶĻŅŠŪŽŌŖ „” “” – € §"_s;
        letter.body.first().runs.first().text = alphabet;
        const Result<QByteArray> pdf = pdfOf(letter);
        QVERIFY(pdf);
        QVERIFY(textOf(*pdf).contains(alphabet));
    }

    void aNameWithoutGlyphsIsRefused()
    {
        Letter letter = erased(Language::Latvian);
        letter.addressee.first() = u"王小明 Bērziņš 王"_s;
        const Result<QByteArray> pdf = pdfOf(letter);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().reason, RefusalReason::GlyphMissing);
        QCOMPARE(std::get<QString>(pdf.error().facts.at(1)), u"王小明"_s);
        letter.addressee.first() = u"Иван Озолс"_s;
        QVERIFY(pdfOf(letter));
    }

    void manyPagesAreCountedAndNumbered()
    {
        const Letter letter = longLetter();
        const Result<LetterPages> pages = LetterPages::of(letter);
        QVERIFY(pages->count() > 2);
        const QString text = textOf(*pdfOf(letter));
        QCOMPARE(text.count(u'\f'), pages->count());
        QVERIFY(text.contains(u"%1. lapa no %1"_s.arg(pages->count())));
        QCOMPARE(LetterPages::of(erased(Language::Latvian))->count(), 1);
    }

    void theSignatureIsNeverPartedFromTheClosing()
    {
        Letter letter = erased(Language::Latvian);
        const Block line{BlockKind::Paragraph, {}, {{u"Rinda."_s}}, {}};
        bool moved = false;
        // Pushed down line by line, the closing meets the end of the page at some time.
        for (int time = 0; time < 30; ++time) {
            letter.body.append(line);
            for (const QString &page : textOf(*pdfOf(letter)).split(u'\f')) {
                QCOMPARE(page.contains(u"Ar cieņu"_s), page.contains(u"Andris Ķēniņš"_s));
                moved = moved || (page.contains(u"Ar cieņu"_s) && !page.contains(letter.subject));
            }
        }
        QVERIFY(moved);
    }

    void inkKeepsTheMargins()
    {
        constexpr double dotsPerInch = 96;
        for (const Letter &letter : {erased(Language::Latvian), longLetter()}) {
            const Result<LetterPages> pages = LetterPages::of(letter);
            for (int page = 0; page < pages->count(); ++page) {
                const QRectF ink = inkOn(imageOf(*pages, page, dotsPerInch), dotsPerInch);
                QVERIFY2(ink.left() >= 29.5, qPrintable(QString::number(ink.left())));
                QVERIFY2(ink.right() <= 195.5, qPrintable(QString::number(ink.right())));
                QVERIFY2(ink.top() >= 12.5, qPrintable(QString::number(ink.top())));
                QVERIFY2(ink.bottom() <= 292, qPrintable(QString::number(ink.bottom())));
            }
        }
    }

    void theAddresseeStandsInTheWindowOfTheEnvelope()
    {
        const QString words =
            run(u"pdftotext"_s, {u"-bbox"_s, u"FILE"_s, u"-"_s}, *pdfOf(erased(Language::Latvian)));
        static const QRegularExpression word(
            u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(Jānim|LV-1010)<"_s);
        auto found = word.globalMatch(words);
        int count = 0;
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            constexpr double millimetre = 25.4 / 72;
            QVERIFY(match.captured(1).toDouble() * millimetre >= 25);
            QVERIFY(match.captured(3).toDouble() * millimetre <= 100);
            QVERIFY(match.captured(2).toDouble() * millimetre >= 47);
            QVERIFY(match.captured(4).toDouble() * millimetre <= 88);
            ++count;
        }
        QCOMPARE(count, 2);
    }

    void theSubjectStandsBelowTheWindowAndTheReferencesBesideIt()
    {
        const QString words =
            run(u"pdftotext"_s, {u"-bbox"_s, u"FILE"_s, u"-"_s}, *pdfOf(erased(Language::Latvian)));
        constexpr double millimetre = 25.4 / 72;
        const auto topOf = [&](const QString &word) {
            const QRegularExpression place(
                u"yMin=\"([\\d.]+)\"[^>]*>%1<"_s.arg(QRegularExpression::escape(word)));
            return place.match(words).captured(1).toDouble() * millimetre;
        };
        QVERIFY2(topOf(u"dzēšanu"_s) > 91, qPrintable(QString::number(topOf(u"dzēšanu"_s))));
        QVERIFY(topOf(u"dzēšanu"_s) < 100);
        QVERIFY(topOf(u"Godātais"_s) > topOf(u"dzēšanu"_s) + 5);
        QVERIFY(qAbs(topOf(u"Rīgā"_s) - topOf(u"Jānim"_s)) < 2);
    }

    void thePaperOfTheLetterIsWhatItStandsOn()
    {
        Letter letter = longLetter();
        letter.paper.left = 45;
        letter.paper.right = 35;
        letter.paper.top = 40;
        letter.paper.bottom = 45;
        letter.paper.footer = {u"SIA „Vējupe” banka"_s, u"LV00TEST"_s};
        letter.paper.nextPageHead = true;
        letter.journalMark = u"1234 3f2a"_s;
        const Result<LetterPages> pages = LetterPages::of(letter);
        constexpr double dotsPerInch = 96;
        for (int page = 0; page < pages->count(); ++page) {
            const QRectF ink = inkOn(imageOf(*pages, page, dotsPerInch), dotsPerInch);
            QVERIFY2(ink.left() >= 44.5, qPrintable(QString::number(ink.left())));
            QVERIFY2(ink.right() <= 175.5, qPrintable(QString::number(ink.right())));
        }
        const QStringList texts = textOf(*pdfOf(letter)).split(u'\f', Qt::SkipEmptyParts);
        for (const QString &text : texts) {
            QVERIFY(text.contains(u"SIA „Vējupe” banka"_s));
            QVERIFY(text.contains(u"LV00TEST"_s));
            QVERIFY(text.contains(u"1234 3f2a"_s));
        }
        QCOMPARE(texts.at(1).trimmed().startsWith(letter.letterhead.first()), true);
        QCOMPARE(texts.at(1).count(letter.number), 2); // head and foot
    }

    void theWindowMayBeOnTheRight()
    {
        Letter letter = erased(Language::Latvian);
        letter.paper.window = PaperSide::Right;
        const QString words = run(u"pdftotext"_s, {u"-bbox"_s, u"FILE"_s, u"-"_s}, *pdfOf(letter));
        static const QRegularExpression word(
            u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(Jānim|LV-1010|Rīgā)<"_s);
        constexpr double millimetre = 25.4 / 72;
        int count = 0;
        for (auto found = word.globalMatch(words); found.hasNext(); ++count) {
            const QRegularExpressionMatch match = found.next();
            const QRectF window(110, 48, 80, 42);
            const QRectF place(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()) * millimetre,
                               QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()) * millimetre);
            if (match.captured(5) == u"Rīgā"_s)
                QVERIFY(place.right() < 105); // the references moved to the other side
            else
                QVERIFY(window.contains(place));
        }
        QVERIFY(count >= 3);
    }

    void theLogoStandsInItsCornerAndInTheFile()
    {
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkBlue);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        Letter letter = erased(Language::Latvian);
        letter.paper.logoImage = png;
        constexpr double dotsPerInch = 96;
        for (const PaperSide side : allPaperSides) {
            letter.paper.logoSide = side;
            const QImage page = imageOf(*LetterPages::of(letter), 0, dotsPerInch);
            const double dot = 25.4 / dotsPerInch;
            const double left = side == PaperSide::Left ? 30 : 210 - 15 - 36; // 18 mm high, twice as wide
            const auto at = [&](double x, double y) { return page.pixelColor(int(x / dot), int(y / dot)); };
            QCOMPARE(at(left + 1, 11), QColor(Qt::darkBlue));
            QCOMPARE(at(left + 35, 27), QColor(Qt::darkBlue));
            QVERIFY(at(left + 38, 11) != QColor(Qt::darkBlue));
            QVERIFY(at(left - 2, 20) != QColor(Qt::darkBlue));
            const QByteArray pdf = *pdfOf(letter);
            QVERIFY(!hasTransparency(pdf));
            QVERIFY(run(u"pdfimages"_s, {u"-list"_s, u"FILE"_s}, pdf).contains(u"400"_s));
        }
    }

    void aFontThatIsNotThereIsRefused()
    {
        Letter letter = erased(Language::Latvian);
        letter.paper.font = u"No Such Font"_s;
        QCOMPARE(pdfOf(letter).error(), (Refusal{RefusalReason::FontMissing, {u"No Such Font"_s}}));
        letter.paper.font = u"Liberation Sans"_s;
        QVERIFY(run(u"pdffonts"_s, {u"FILE"_s}, *pdfOf(letter)).contains(u"LiberationSans"_s));
        QVERIFY(letterFamilies().contains(u"Liberation Serif"_s));
        QVERIFY(!letterFamilies().contains(u"Liberation Mono"_s));
    }

    void aTableRepeatsItsHeadingOnEveryPage()
    {
        Letter letter = erased(Language::Latvian);
        Block table{BlockKind::Table, {}, {}, {}};
        table.rows.append({u"Kolonna"_s, u"Vērtība"_s});
        for (int row = 0; row < 120; ++row)
            table.rows.append({u"Rinda %1"_s.arg(row), QString(80, u'ž')});
        letter.body.insert(1, table);
        const QStringList pages = textOf(*pdfOf(letter)).split(u'\f', Qt::SkipEmptyParts);
        int withRows = 0;
        for (const QString &page : pages) {
            if (!page.contains(u"Rinda "_s))
                continue;
            ++withRows;
            QVERIFY2(page.contains(u"Kolonna"_s), qPrintable(page));
        }
        QVERIFY(withRows >= 3);
    }

    void linesOfAListHangBelowOneAnother()
    {
        const QString words =
            run(u"pdftotext"_s, {u"-bbox"_s, u"FILE"_s, u"-"_s},
                *pdfOf(*compose(
                    lettersample::accessFacts(Language::English, lettersample::access(Language::English)),
                    u"answer"_s)));
        const auto leftOf = [&](const QString &word) {
            const QRegularExpression place(
                u"xMin=\"([\\d.]+)\"[^>]*>%1<"_s.arg(QRegularExpression::escape(word)));
            return place.match(words).captured(1).toDouble();
        };
        // "Purposes" follows the marker of the first item; its line goes on with "(Article 6(1)(b) ..."
        // below.
        QVERIFY(leftOf(u"Purposes"_s) > leftOf(u"1."_s) + 10);
        QVERIFY(qAbs(leftOf(u"Purposes"_s) - leftOf(u"Categories"_s)) < 1);
        static const QRegularExpression word(u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\""_s);
        bool hangs = false;
        for (auto found = word.globalMatch(words); found.hasNext();) {
            const double left = found.next().captured(1).toDouble();
            hangs = hangs || qAbs(left - leftOf(u"Purposes"_s)) < 0.5;
            QVERIFY2(left > 84, qPrintable(QString::number(left)));
        }
        QVERIFY(hangs);
    }

    void aNameOfAThousandLettersStaysOnThePaper()
    {
        Letter letter = erased(Language::Latvian);
        letter.addressee.first() = QString(1000, u'Ž');
        const Result<LetterPages> pages = LetterPages::of(letter);
        const QRectF ink = inkOn(imageOf(*pages, 0, 96), 96);
        QVERIFY(ink.right() <= 195.5);
        QVERIFY(ink.bottom() <= 290);
        QCOMPARE(textOf(*pdfOf(letter)).count(u'Ž'), 1000);
        letter.addressee.first() = u"Ž"_s;
        QVERIFY(textOf(*pdfOf(letter)).contains(u"Ž"_s));
    }

    void aDraftSaysSoOnEveryPageAndAFinalLetterDoesNot()
    {
        Letter letter = longLetter();
        QVERIFY(!textOf(*pdfOf(letter)).contains(u"PROJEKTS"_s));
        letter.isDraft = true;
        const int pages = LetterPages::of(letter)->count();
        const QByteArray pdf = *pdfOf(letter);
        const QString raw = run(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, pdf);
        QCOMPARE(QString(raw).remove(QRegularExpression(u"\\s"_s)).count(u"PROJEKTS"_s), pages);
        QVERIFY(!pdf.contains("/ca 0."));
    }

    void thePictureIsAsLargeAsAsked()
    {
        const Result<LetterPages> pages = LetterPages::of(erased(Language::English));
        const QImage image = imageOf(*pages, 0, 144);
        QCOMPARE(image.size(), QSize(1191, 1684));
        QCOMPARE(image.pixel(0, 0), qRgb(255, 255, 255));
    }

    void oneLetterIsQuick()
    {
        const Letter letter = erased(Language::Latvian);
        QVERIFY(pdfOf(letter)); // fonts are loaded once
        QBENCHMARK
        {
            QVERIFY(pdfOf(letter));
        }
    }
};

ATBILDE_GUI_TEST_MAIN(TestLetterPage)
#include "tst_letterpage.moc"
