// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterprint.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

bool printLetter(const LetterPages &pages, QPrinter &printer)
{
    setLetterPaper(printer);
    // Nothing chosen is 0 to 0.
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    QPainter painter;
    if (first > last || !painter.begin(&printer))
        return false;
    for (int done = 0; done <= last - first; ++done) {
        if (done > 0 && !printer.newPage())
            return false;
        pages.paint(painter, backwards ? last - done : first + done, printer.logicalDpiX());
    }
    return painter.end();
}

bool ScreenPrintDoor::choosePrinter(QPrinter &printer, QWidget *parent)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

void ScreenPrintDoor::preview(QPrinter &printer, const std::function<void(QPrinter &)> &paint,
                              QWidget *parent)
{
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *device) { paint(*device); });
    dialog.exec();
}
