// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/sheet.h"

#include <QBuffer>
#include <QByteArray>
#include <QDate>
#include <QString>

class QPdfWriter;

/// A PDF/A-1b being made of sheets: fonts embedded, no author, no path, no clock. `dated` stands as its date,
/// and what is painted alike gives the same bytes wherever and whenever it is painted.
class PdfFile
{
public:
    PdfFile(const QString &title, const QDate &dated);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    [[nodiscard]] bool add(const Sheet &sheet);
    [[nodiscard]] int count() const { return m_painter->count(); }
    /// The whole file; nothing can be added afterwards. Empty where nothing was.
    [[nodiscard]] QByteArray close();

private:
    QDate m_dated;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<SheetPainter> m_painter;
};
