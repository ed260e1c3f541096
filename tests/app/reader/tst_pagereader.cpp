// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readerprocess.h"
#include "tests/support/hostile.h"
#include "tests/support/scansample.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTransform>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

// Written in pure grey points, a header that promises 30 000 by 30 000 of them.
QByteArray pictureBomb()
{
    QByteArray png = encoded(QImage(1, 1, QImage::Format_Grayscale8), "png");
    // IHDR: width and height lie behind signature, length and name; its check sum follows 13 bytes on.
    const QByteArray side = QByteArray::fromHex("00007530");
    png.replace(16, 4, side).replace(20, 4, side);
    quint32 crc = 0xFFFFFFFFU;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= static_cast<uchar>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        png[29 + i] = static_cast<char>(crc >> (24 - 8 * i));
    return png;
}

/// What the qpdf program makes of a PDF.
QByteArray throughQpdf(const QByteArray &pdf, const QStringList &arguments)
{
    QTemporaryDir folder;
    const QString in = folder.filePath(u"in.pdf"_s);
    const QString out = folder.filePath(u"out.pdf"_s);
    QFile file(in);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess::execute(u"qpdf"_s, QStringList{u"--allow-weak-crypto"_s, in} + arguments + QStringList{out});
    QFile made(out);
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

/// Several pictures in one TIFF, put together by hand: Qt writes only one.
QByteArray tiffOf(const QList<QImage> &pages)
{
    QByteArray tiff("II\x2A\0\0\0\0\0", 8);
    const auto put16 = [&tiff](quint32 value) {
        tiff += static_cast<char>(value & 255U);
        tiff += static_cast<char>(value >> 8U & 255U);
    };
    const auto put32 = [&](quint32 value) {
        put16(value & 0xFFFFU);
        put16(value >> 16U);
    };
    qsizetype link = 4;
    for (const QImage &page : pages) {
        const auto pixels = static_cast<quint32>(tiff.size());
        for (int y = 0; y < page.height(); ++y)
            tiff.append(reinterpret_cast<const char *>(page.constScanLine(y)), page.width());
        if (tiff.size() % 2 != 0)
            tiff += '\0';
        const auto directory = static_cast<quint32>(tiff.size());
        for (int i = 0; i < 4; ++i)
            tiff[link + i] = static_cast<char>(directory >> (8 * i) & 255U);
        const auto width = static_cast<quint32>(page.width());
        const auto height = static_cast<quint32>(page.height());
        // Width, height, bits, no compression, black is zero, place, one sample, rows, bytes.
        const QList<std::array<quint32, 2>> fields{{256, width}, {257, height}, {258, 8},
                                                   {259, 1},     {262, 1},      {273, pixels},
                                                   {277, 1},     {278, height}, {279, width * height}};
        put16(static_cast<quint32>(fields.size()));
        for (const auto &[tag, value] : fields) {
            put16(tag);
            put16(4);
            put32(1);
            put32(value);
        }
        link = tiff.size();
        put32(0);
    }
    return tiff;
}

QString words(const QString &text)
{
    return text.simplified();
}

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_text_of_a_pdf_comes_out_letter_for_letter();
    void pages_are_parted_by_an_empty_line();
    void a_scanned_sheet_is_recognised_data();
    void a_scanned_sheet_is_recognised();
    void a_bad_scan_is_cleaned_before_it_is_read();
    void a_pdf_that_is_a_scan_is_recognised();
    void a_tiff_of_several_sheets_is_read_to_its_end();
    void a_picture_without_words_is_no_failure();
    void a_locked_pdf_is_told_from_a_broken_one();
    void a_pdf_only_its_owner_may_change_is_read();
    void a_signed_pdf_is_said_to_be_signed();
    void more_pages_than_are_read_are_said_to_be_left_out();
    void what_is_not_what_it_seems_is_refused_data();
    void what_is_not_what_it_seems_is_refused();
    void a_picture_of_a_page_has_the_width_asked_for_data();
    void a_picture_of_a_page_has_the_width_asked_for();
    void a_page_that_is_not_there_is_refused();
    void chosen_pages_become_a_pdf_in_their_order();
    void pages_of_a_picture_keep_their_size();

private:
    ReaderProcess m_reader{{.program = QStringLiteral(ATBILDE_READER)}};
};

void TestPageReader::the_text_of_a_pdf_comes_out_letter_for_letter()
{
    const auto reading = m_reader.look(letterPdf({scanLetter}), FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->pages, 1);
    QCOMPARE(words(reading->text), words(scanLetter));
    QVERIFY(reading->flags.isEmpty());
    QVERIFY(!reading->text.contains(u'\r'));
}

void TestPageReader::pages_are_parted_by_an_empty_line()
{
    const QString first = u"Pirmā lapa ar pietiekami daudz vārdiem uz tās."_s;
    const QString second = u"Otrā lapa ar pietiekami daudz vārdiem uz tās."_s;
    const auto reading = m_reader.look(letterPdf({first, second}), FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->pages, 2);
    QCOMPARE(reading->text, first + u"\n\n"_s + second);
}

void TestPageReader::a_scanned_sheet_is_recognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage page = scannedLetter(scanLetter);
    QTest::newRow("as PNG, 300 dpi") << encoded(page, "png");
    QTest::newRow("as TIFF, fax resolution") << encoded(scannedLetter(scanLetter, 200), "tiff");
    QTest::newRow("laid crookedly") << encoded(
        page.transformed(QTransform().rotate(3), Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_ARGB32),
        "png");
    QTest::newRow("laid upside down") << encoded(page.mirrored(true, true), "png");
    QTest::newRow("laid on its side") << encoded(page.transformed(QTransform().rotate(90)), "png");
}

void TestPageReader::a_scanned_sheet_is_recognised()
{
    QFETCH(QByteArray, bytes);
    const auto reading = m_reader.look(bytes, FileKind::Image);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->pages, 1);
    QCOMPARE(reading->flags, QList{MessageFlag::ScanRead});
    for (const QString &word : {u"personas datu kopiju"_s, u"dzēst manu"_s, u"elektroniski"_s})
        QVERIFY2(words(reading->text).contains(word), qPrintable(reading->text));
}

void TestPageReader::a_bad_scan_is_cleaned_before_it_is_read()
{
    const auto reading =
        m_reader.look(encoded(withSpecks(scannedLetter(scanLetter), 10), "png"), FileKind::Image);
    QVERIFY(reading.has_value());
    for (const QString &word : {u"personas datu kopiju"_s, u"dzēst manu"_s, u"elektroniski"_s})
        QVERIFY2(words(reading->text).contains(word), qPrintable(reading->text));
}

void TestPageReader::a_pdf_that_is_a_scan_is_recognised()
{
    const QByteArray jpeg = encoded(scannedLetter(scanLetter), "jpeg");
    const auto pdf = m_reader.pagesAsPdf(jpeg, FileKind::Image, {{0, 0}});
    QVERIFY(pdf.has_value());
    const auto reading = m_reader.look(*pdf, FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->flags, QList{MessageFlag::ScanRead});
    QVERIFY2(words(reading->text).contains(u"personas datu kopiju"_s), qPrintable(reading->text));
}

void TestPageReader::a_tiff_of_several_sheets_is_read_to_its_end()
{
    const QByteArray tiff = tiffOf({scannedLetter(u"Pirmajā lapā ir iesniegums"_s, 150),
                                    scannedLetter(u"Otrajā lapā ir pielikums"_s, 150)});
    const auto reading = m_reader.look(tiff, FileKind::Image);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->pages, 2);
    const qsizetype first = reading->text.indexOf(u"iesniegums"_s);
    const qsizetype second = reading->text.indexOf(u"pielikums"_s);
    QVERIFY2(first >= 0 && second > first, qPrintable(reading->text));
}

void TestPageReader::a_picture_without_words_is_no_failure()
{
    QImage sky(400, 300, QImage::Format_RGB32);
    sky.fill(QColor(120, 170, 220));
    const auto reading = m_reader.look(encoded(sky, "png"), FileKind::Image);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->pages, 1);
    QVERIFY(reading->text.isEmpty());
    QVERIFY(reading->flags.isEmpty());
}

void TestPageReader::a_locked_pdf_is_told_from_a_broken_one()
{
    const QByteArray locked = throughQpdf(letterPdf({scanLetter}),
                                          {u"--encrypt"_s, u"atslēga"_s, u"saimnieks"_s, u"256"_s, u"--"_s});
    QVERIFY(!locked.isEmpty());
    const auto reading = m_reader.look(locked, FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->flags, QList{MessageFlag::Locked});
    QVERIFY(reading->text.isEmpty());
    QCOMPARE(m_reader.pagePicture(locked, FileKind::Pdf, 0, 400, 0).error().reason,
             RefusalReason::PagesNotRead);
    QCOMPARE(m_reader.pagesAsPdf(locked, FileKind::Pdf, {{0, 0}}).error().reason,
             RefusalReason::PagesNotRead);
}

void TestPageReader::a_pdf_only_its_owner_may_change_is_read()
{
    const QByteArray guarded =
        throughQpdf(letterPdf({scanLetter}), {u"--encrypt"_s, QString(), u"saimnieks"_s, u"256"_s, u"--"_s});
    const auto reading = m_reader.look(guarded, FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(words(reading->text), words(scanLetter));
    QVERIFY(reading->flags.isEmpty());
}

void TestPageReader::a_signed_pdf_is_said_to_be_signed()
{
    QByteArray pdf = letterPdf({scanLetter});
    pdf += "\n99 0 obj\n<< /Type /Sig /ByteRange [0 10 20 30] /Contents <00> >>\nendobj\n";
    const auto reading = m_reader.look(pdf, FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->flags, QList{MessageFlag::SignedPdf});
    QCOMPARE(words(reading->text), words(scanLetter));
}

void TestPageReader::more_pages_than_are_read_are_said_to_be_left_out()
{
    QStringList pages;
    for (int i = 1; i <= 600; ++i)
        pages << u"Lapa Nr. %1 ar pietiekami daudz vārdiem uz tās."_s.arg(i);
    const auto reading = m_reader.look(letterPdf(pages), FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->pages, 600);
    QCOMPARE(reading->flags, QList{MessageFlag::PagesLeftOut});
    QVERIFY(reading->text.contains(u"Nr. 500 "_s));
    QVERIFY(!reading->text.contains(u"Nr. 501 "_s));
}

void TestPageReader::what_is_not_what_it_seems_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileKind>("kind");
    QTest::addColumn<RefusalReason>("reason");
    const QByteArray pdf = letterPdf({scanLetter});
    const QByteArray png = encoded(scannedLetter(scanLetter, 100), "png");
    QTest::newRow("nothing, as PDF") << QByteArray() << FileKind::Pdf << RefusalReason::FileBroken;
    QTest::newRow("rubbish, as PDF") << "%PDF-1.7\n" + QByteArray(5000, '\x81') << FileKind::Pdf
                                     << RefusalReason::FileBroken;
    QTest::newRow("a PDF cut short") << pdf.first(200) << FileKind::Pdf << RefusalReason::FileBroken;
    QTest::newRow("nothing, as picture") << QByteArray() << FileKind::Image << RefusalReason::PagesNotRead;
    QTest::newRow("a picture cut short") << png.first(60) << FileKind::Image << RefusalReason::FileBroken;
    QTest::newRow("a picture that claims 30 000 by 30 000")
        << pictureBomb() << FileKind::Image << RefusalReason::PagesNotRead;
    QTest::newRow("a drawing that could load others")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>")
        << FileKind::Image << RefusalReason::PagesNotRead;
    QTest::newRow("a PDF, as container") << pdf << FileKind::Container << RefusalReason::FileBroken;
    QTest::newRow("a text, which is not for the reader")
        << QByteArray("teksts") << FileKind::Text << RefusalReason::PagesNotRead;
}

void TestPageReader::what_is_not_what_it_seems_is_refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileKind, kind);
    const auto reading = m_reader.look(bytes, kind);
    QVERIFY(!reading.has_value());
    QTEST(reading.error().reason, "reason");
}

void TestPageReader::a_picture_of_a_page_has_the_width_asked_for_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileKind>("kind");
    QTest::addColumn<int>("turns");
    QTest::addColumn<QSize>("size");
    const QByteArray pdf = letterPdf({scanLetter});
    const QByteArray png = encoded(QImage(1000, 500, QImage::Format_Grayscale8), "png");
    QTest::newRow("a page of a PDF") << pdf << FileKind::Pdf << 0 << QSize(400, 566);
    QTest::newRow("a page of a PDF on its side") << pdf << FileKind::Pdf << 1 << QSize(400, 283);
    QTest::newRow("a picture") << png << FileKind::Image << 0 << QSize(400, 200);
    QTest::newRow("a picture on its side") << png << FileKind::Image << 3 << QSize(400, 800);
    QTest::newRow("a small picture is not enlarged")
        << encoded(QImage(40, 20, QImage::Format_Grayscale8), "png") << FileKind::Image << 0 << QSize(40, 20);
}

void TestPageReader::a_picture_of_a_page_has_the_width_asked_for()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileKind, kind);
    QFETCH(int, turns);
    const auto picture = m_reader.pagePicture(bytes, kind, 0, 400, turns);
    QVERIFY(picture.has_value());
    const QImage image = QImage::fromData(*picture, "PNG");
    QTEST(image.size(), "size");
    if (kind == FileKind::Pdf) {
        QCOMPARE(image.pixelColor(image.width() / 2, 2), QColor(Qt::white)); // paper, not glass
        QVERIFY(!image.hasAlphaChannel());
    }
}

void TestPageReader::a_page_that_is_not_there_is_refused()
{
    const QByteArray pdf = letterPdf({scanLetter});
    const Refusal second{RefusalReason::PageNotFound, {qint64(2)}};
    QCOMPARE(m_reader.pagePicture(pdf, FileKind::Pdf, 1, 400, 0).error(), second);
    QCOMPARE(m_reader.pagesAsPdf(pdf, FileKind::Pdf, {{0, 0}, {1, 0}}).error(), second);
    const QByteArray png = encoded(QImage(40, 20, QImage::Format_Grayscale8), "png");
    QCOMPARE(m_reader.pagePicture(png, FileKind::Image, 1, 400, 0).error(), second);
    QCOMPARE(m_reader.pagesAsPdf(png, FileKind::Image, {{1, 0}}).error(), second);
    QVERIFY(!m_reader.pagesAsPdf(pdf, FileKind::Pdf, {}).has_value());
}

void TestPageReader::chosen_pages_become_a_pdf_in_their_order()
{
    const QStringList texts{u"Pirmā lapa ar pietiekami daudz vārdiem uz tās."_s,
                            u"Otrā lapa ar pietiekami daudz vārdiem uz tās."_s,
                            u"Trešā lapa ar pietiekami daudz vārdiem uz tās."_s};
    const auto made = m_reader.pagesAsPdf(letterPdf(texts), FileKind::Pdf, {{2, 1}, {0, 0}, {2, 0}});
    QVERIFY(made.has_value());
    const auto reading = m_reader.look(*made, FileKind::Pdf);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->pages, 3);
    QCOMPARE(reading->text, texts[2] + u"\n\n"_s + texts[0] + u"\n\n"_s + texts[2]);
    const auto turned = m_reader.pagePicture(*made, FileKind::Pdf, 0, 400, 0);
    const auto upright = m_reader.pagePicture(*made, FileKind::Pdf, 2, 400, 0);
    QVERIFY(turned.has_value() && upright.has_value());
    QCOMPARE(QImage::fromData(*turned).size(), QSize(400, 283));
    QCOMPARE(QImage::fromData(*upright).size(), QSize(400, 566));
    QCOMPARE(
        *m_reader.pagesAsPdf(letterPdf(texts).size() > 0 ? *made : QByteArray(), FileKind::Pdf, {{0, 0}}),
        *m_reader.pagesAsPdf(*made, FileKind::Pdf, {{0, 0}}));
}

void TestPageReader::pages_of_a_picture_keep_their_size()
{
    const QImage sheet = scannedLetter(scanLetter, 150);
    for (const char *format : {"jpeg", "png", "tiff"}) {
        const QByteArray bytes = encoded(sheet, format);
        const auto made = m_reader.pagesAsPdf(bytes, FileKind::Image, {{0, 0}});
        QVERIFY2(made.has_value(), format);
        // The JPEG lies in it as it came.
        QCOMPARE(made->contains(bytes), qstrcmp(format, "jpeg") == 0);
        const auto picture = m_reader.pagePicture(*made, FileKind::Pdf, 0, sheet.width(), 0);
        QVERIFY2(picture.has_value(), format);
        const QImage image = QImage::fromData(*picture).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(qAbs(image.height() - sheet.height()) <= 2);
        QCOMPARE(qGray(image.pixel(5, 5)), 255);
    }
}

ATBILDE_GUI_TEST_MAIN(TestPageReader)

#include "tst_pagereader.moc"
