// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/page/letterbatch.h"
#include "ui/page/pdffile.h"

#include <QObject>
#include <QTimer>

class QPrinter;

/// Paints a batch one letter at a time, so that the window stays alive, the officer sees how far it is and
/// can stop it. Onto a printer, or into one PDF that is written whole at its end or not at all.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    enum class End { Done, Stopped, Refused, PrinterFailed };

    BatchRun(LetterBatch batch, std::unique_ptr<QPrinter> printer, QObject *parent = nullptr);
    BatchRun(LetterBatch batch, const QString &title, const QDate &dated, QObject *parent = nullptr);
    ~BatchRun() override;

    void start();
    void stop();

    [[nodiscard]] int steps() const { return m_batch.steps(); }
    [[nodiscard]] const atbilde::Refusal &refusal() const { return *m_refusal; } ///< after `Refused`
    [[nodiscard]] const QByteArray &pdf() const { return m_pdf; } ///< after `Done`, where one was wanted

Q_SIGNALS:
    void advanced(int done, int of);
    void ended(BatchRun::End end);

private:
    void step();
    [[nodiscard]] bool add(const Sheet &sheet);
    void close();
    void end(End end);

    LetterBatch m_batch;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<SheetPainter> m_sheets; ///< on the printer
    std::unique_ptr<PdfFile> m_file;
    QTimer m_timer;
    int m_done = 0;
    int m_sheet = 0;
    std::optional<atbilde::Refusal> m_refusal;
    QByteArray m_pdf;
};
