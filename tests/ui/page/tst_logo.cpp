// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/logo.h"

#include "core/register/stationery.h"
#include "tests/support/hostile.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QRandomGenerator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage half()
{
    QImage image(200, 100, QImage::Format_ARGB32);
    image.fill(QColor(0, 0, 0, 0));
    return image;
}

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 20 10\">"
           "<rect width=\"20\" height=\"10\" fill=\"#000080\"/>" +
           inside + "</svg>";
}

} // namespace

class TestLogo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesBecomePngOnWhite()
    {
        for (const QByteArray &bytes : {written(half(), "PNG"), written(half(), "JPEG"), svg({})}) {
            const Result<QByteArray> logo = logoFrom(u"logo"_s, bytes);
            QVERIFY(logo);
            const QImage image = QImage::fromData(*logo, "PNG");
            QVERIFY(!image.hasAlphaChannel());
            QVERIFY(qAbs(image.width() - 2 * image.height()) <= 1);
        }
        QCOMPARE(QImage::fromData(*logoFrom(u"logo"_s, written(half(), "PNG"))).pixelColor(5, 5),
                 QColor(Qt::white));
        QCOMPARE(*logoFrom(u"logo"_s, svg({})), *logoFrom(u"logo"_s, svg({})));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("logo");
        QTest::newRow("a torn PNG") << written(half(), "PNG").left(60);
        QTest::newRow("a BMP") << written(half(), "BMP");
        QTest::newRow("SVG with another file")
            << svg("<image xlink:href=\"file:///etc/passwd\" width=\"5\" height=\"5\"/>");
        QTest::newRow("SVG with the network")
            << svg("<image href='http://example.lv/a.png' width='5' height='5'/>");
        QTest::newRow("SVG with entities")
            << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>") + svg("<text>&a;</text>");
        QTest::newRow("SVG with a script") << svg("<script>1</script>");
        QTest::newRow("broken SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect");
        QImage wide(10'001, 1, QImage::Format_Grayscale8);
        wide.fill(0);
        QTest::newRow("too wide") << written(wide, "PNG");
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(logoFrom(u"logo.png"_s, bytes).error(),
                 (Refusal{RefusalReason::LogoUnreadable, {u"logo.png"_s}}));
    }

    void aHugeFileIsNotLookedInto()
    {
        QCOMPARE(logoFrom(u"a"_s, QByteArray(5 * 1024 * 1024, 'a')).error().reason,
                 RefusalReason::FileTooLarge);
    }

    void aPhotographIsMadeSmallEnough()
    {
        QImage noise(1600, 800, QImage::Format_RGB32);
        QRandomGenerator random(7);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, random.generate());
        }
        const Result<QByteArray> logo = logoFrom(u"photo.jpg"_s, written(noise, "JPEG"));
        QVERIFY(logo);
        QVERIFY(logo->size() <= logoLimit);
    }
};

ATBILDE_GUI_TEST_MAIN(TestLogo)
#include "tst_logo.moc"
