// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogue/printdoor.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

bool ScreenPrintDoor::hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
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
