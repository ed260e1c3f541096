// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

// The colour of the most opaque dots; drawings have one ink only.
QColor inkIn(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor dot = image.pixelColor(x, y);
            if (dot.alpha() > strongest.alpha())
                strongest = dot;
        }
    }
    return strongest;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbolHasItsDrawingAndEveryDrawingItsSymbol()
    {
        QSet<QString> drawn;
        for (const Symbol symbol : allSymbols)
            drawn.insert(pathOf(symbol));
        QCOMPARE(drawn.size(), qsizetype(allSymbols.size()));
        QSet<QString> there;
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        for (const QString &file : files)
            there.insert(u":/icons/"_s + file);
        QVERIFY(there.remove(u":/icons/atbilde.svg"_s));
        QCOMPARE(drawn, there);
    }

    void everyDrawingKeepsToTheSet()
    {
        for (const Symbol symbol : allSymbols) {
            QFile file(pathOf(symbol));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(pathOf(symbol)));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("stroke-width=\"1.75\"") &&
                         svg.contains("stroke=\"currentColor\"") && svg.contains("stroke-linecap=\"round\""),
                     qPrintable(pathOf(symbol)));
            QVERIFY2(!svg.contains("#"), qPrintable(pathOf(symbol)));
        }
    }

    void everySymbolDrawsSomething()
    {
        Theme theme(Appearance::Light);
        for (const Symbol symbol : allSymbols) {
            QVERIFY(!icon(symbol).isNull());
            QVERIFY2(inkIn(icon(symbol).pixmap(24, 24)).alpha() > 200, qPrintable(pathOf(symbol)));
        }
        QVERIFY(inkIn(programIcon().pixmap(64, 64)).alpha() == 255);
    }

    void theInkFollowsThePaletteAtOnce()
    {
        Theme theme(Appearance::Light);
        const QIcon held = icon(Symbol::Check);
        QCOMPARE(inkIn(held.pixmap(64, 64)), lightPalette().color(QPalette::ButtonText));
        theme.choose(Appearance::Dark);
        QCOMPARE(inkIn(held.pixmap(64, 64)), darkPalette().color(QPalette::ButtonText));
        QCOMPARE(inkIn(held.pixmap(64, 64, QIcon::Disabled)),
                 darkPalette().color(QPalette::Disabled, QPalette::ButtonText));
        QCOMPARE(inkIn(held.pixmap(64, 64, QIcon::Selected)), darkPalette().color(QPalette::HighlightedText));
        QCOMPARE(inkIn(icon(Symbol::Warning, Tone::Alarm).pixmap(64, 64)), inkOf(Tone::Alarm, darkPalette()));
    }

    void drawingsAreSharpAtEveryScale_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("125 %") << 1.25;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }
    void drawingsAreSharpAtEveryScale()
    {
        QFETCH(const qreal, scale);
        const QPixmap pixmap = icon(Symbol::Intake).pixmap(QSize(16, 16), scale);
        QCOMPARE(pixmap.size(), (QSizeF(16, 16) * scale).toSize());
        QCOMPARE(pixmap.devicePixelRatio(), scale);
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestIcons)
#include "tst_icons.moc"
