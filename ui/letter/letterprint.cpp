// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterprint.h"

#include "core/request/request.h"
#include "ui/page/sheet.h"

#include <QPrinter>

#include <algorithm>

bool printLetter(const LetterPages &pages, QPrinter &printer)
{
    // Nothing chosen is 0 to 0.
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    SheetPainter sheets(printer);
    for (int done = 0; done <= last - first; ++done) {
        const int page = backwards ? last - done : first + done;
        if (!sheets.add({wholePage(QPageSize::A4), [&](QPainter &painter, double dotsPerInch) {
                             pages.paint(painter, page, dotsPerInch);
                         }}))
            return false;
    }
    return sheets.close();
}

void prepareFor(QPrinter &printer, const atbilde::Letter &letter)
{
    setLetterPaper(printer);
    printer.setDocName(atbilde::fileNameOf(letter.number.isEmpty() ? letter.requestNumber : letter.number));
}
