// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogue/printdoor.h"

#include <QPrinter>

/// Prints into a file, and counts how often it was asked.
class ScriptedPrintDoor : public PrintDoor
{
public:
    bool hasPrinter() override { return printers; }
    bool choosePrinter(QPrinter &printer, QWidget *) override
    {
        ++printAsked;
        paper = printer.pageLayout().pageSize().id();
        printer.setOutputFileName(file);
        return agrees;
    }
    void preview(QPrinter &printer, const std::function<void(QPrinter &)> &paint, QWidget *) override
    {
        ++previewAsked;
        printer.setOutputFileName(file);
        paint(printer);
    }

    QString file;
    bool agrees = true;
    bool printers = true;
    int printAsked = 0;
    int previewAsked = 0;
    QPageSize::PageSizeId paper = QPageSize::Custom;
};
