// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program can do with the text of a letter on its standard input: write it as PDF into the file
// named. The measure beside which a letter on the command line is shown.
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QFile input;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    QPdfWriter writer(QString::fromLocal8Bit(argv[1]));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 11));
    document.setPlainText(QString::fromUtf8(input.readAll()));
    document.print(&writer);
    return 0;
}
