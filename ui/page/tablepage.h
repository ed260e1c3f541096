// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/csv.h"

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

/// A table on paper: a title, lines below it, the rows, and lines to be filled in by hand.
struct TablePage
{
    QString title;
    QStringList lines;
    atbilde::CsvTable table;
    QStringList foot;
};

/// On A4; the heading of the table is repeated on each page, and pages are numbered. Needs a QGuiApplication.
void printTable(const TablePage &page, QPagedPaintDevice &device);

[[nodiscard]] QByteArray pdfOf(const TablePage &page);
