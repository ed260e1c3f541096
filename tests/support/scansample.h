// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QStringList>

// Letters as they come on paper, made in the test. All need a QGuiApplication.

inline const QString scanLetter = QStringLiteral("Sabiedrībai ar ierobežotu atbildību „Ziemeļu vējš”\n"
                                                 "Iesniedzēja: Žaneta Šķēle, dzīvo Čaka ielā 12, Rēzeknē\n\n"
                                                 "Lūdzu izsniegt manu personas datu kopiju un paskaidrot,\n"
                                                 "kādiem nolūkiem uzņēmums manus datus apstrādā.\n"
                                                 "Lūdzu arī dzēst manu tālruņa numuru no visiem sarakstiem.\n"
                                                 "Atbildi vēlos saņemt elektroniski mēneša laikā.\n");

/// A PDF with a text layer, one page of A4 for each text.
inline QByteArray letterPdf(const QStringList &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Serif"), 12));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(QRect(0, 0, 2000, 3000), Qt::TextWordWrap, pages[i]);
    }
    painter.end();
    return bytes;
}

/// A sheet of A4 as a scanner sees it, grey.
inline QImage scannedLetter(const QString &text, int dpi = 300)
{
    QImage image(dpi * 827 / 100, dpi * 1169 / 100, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(dpi * 10000 / 254);
    image.setDotsPerMeterY(dpi * 10000 / 254);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPixelSize(dpi / 6);
    painter.setFont(font);
    painter.drawText(image.rect().adjusted(dpi * 2 / 3, dpi * 2 / 3, -dpi / 3, -dpi / 3), Qt::TextWordWrap,
                     text);
    return image;
}

/// Every so manieth point of a hundred turned black or white, the same ones each time.
inline QImage withSpecks(QImage image, int percent)
{
    QRandomGenerator chance(7);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (chance.bounded(100) < percent)
                line[x] = chance.bounded(2) == 0 ? 0 : 255;
        }
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.write(image);
    return bytes;
}
