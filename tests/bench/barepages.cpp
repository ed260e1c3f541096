// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program can do with a page on its standard input: `recognise` a picture, or read the `text` of
// a PDF. The measure beside which the reader is shown.
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSelection>

#include <cstdio>
#include <memory>

#include <tesseract/baseapi.h>

namespace {

QByteArray recognised(const QByteArray &bytes)
{
    const QImage page = QImage::fromData(bytes).convertToFormat(QImage::Format_Grayscale8);
    tesseract::TessBaseAPI engine;
    if (engine.Init(nullptr, "lav+eng", tesseract::OEM_LSTM_ONLY) != 0)
        return {};
    engine.SetPageSegMode(tesseract::PSM_AUTO);
    engine.SetImage(page.constBits(), page.width(), page.height(), 1, static_cast<int>(page.bytesPerLine()));
    engine.SetSourceResolution(300);
    const std::unique_ptr<char[]> text(engine.GetUTF8Text());
    return {text.get()};
}

QByteArray laidText(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.getAllText(0).text().toUtf8();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = input.readAll();
    const QByteArray text = qstrcmp(argv[1], "recognise") == 0 ? recognised(bytes) : laidText(bytes);
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    return text.isEmpty() ? 1 : 0;
}
