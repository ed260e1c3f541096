// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QLocale>
#include <QString>

/// A report on paper: a title, a line below it, pictures (charts) and tables, each table kept with its title;
/// A4, page numbers at the foot. Needs a QGuiApplication.
struct ReportPage
{
    QString title;
    QString subtitle;
    QList<QImage> pictures;
    QList<atbilde::ReportTable> tables;
    QString pageMark; ///< "Page %1 of %2"
    QLocale locale;   ///< writes the numbers
};

/// PDF/A-1b as Qt writes it.
[[nodiscard]] QByteArray pdfOf(const ReportPage &report);
