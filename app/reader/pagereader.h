// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/recognise.h"
#include "core/intake/reader.h"
#include "core/result.h"

#include <QByteArray>
#include <QDeadlineTimer>

namespace atbilde {

class PdfFile;

/// Reads the pages of PDF and pictures. One of them may recognise 50 pages in 150 seconds, however many files
/// it is shown; of a file 500 pages are read at most. What is beyond is said by PagesLeftOut.
class PageReader
{
public:
    /// `kind`: Pdf or Image. Flags: Locked, NotLookedInto (nothing recognises here), PagesLeftOut, ScanRead,
    /// SignedPdf, TruncatedText. Refused: PagesNotRead, FileBroken.
    [[nodiscard]] Result<Reading> look(const QByteArray &bytes, FileKind kind);

private:
    [[nodiscard]] Result<Reading> lookIntoPdf(const QByteArray &bytes);
    [[nodiscard]] Result<Reading> lookIntoPicture(const QByteArray &bytes);
    [[nodiscard]] QString textOfPage(PdfFile &pdf, int page, QList<MessageFlag> &flags);
    [[nodiscard]] QString recognised(const QImage &page, int dpi, QList<MessageFlag> &flags);
    /// May one more be recognised? Says in `flags` why not.
    [[nodiscard]] bool mayRecognise(QList<MessageFlag> &flags);

    Recogniser m_recogniser;
    QDeadlineTimer m_end{150'000};
    int m_left = 50;
};

} // namespace atbilde
