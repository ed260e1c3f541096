// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/batchrun.h"

#include <QPrinter>

using atbilde::Refusal;
using atbilde::Result;

BatchRun::BatchRun(LetterBatch batch, std::unique_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent),
      m_batch(std::move(batch)),
      m_printer(std::move(printer)),
      m_sheets(std::make_unique<SheetPainter>(*m_printer))
{
    connect(&m_timer, &QTimer::timeout, this, &BatchRun::step);
}

BatchRun::BatchRun(LetterBatch batch, const QString &title, const QDate &dated, QObject *parent)
    : QObject(parent), m_batch(std::move(batch)), m_file(std::make_unique<PdfFile>(title, dated))
{
    connect(&m_timer, &QTimer::timeout, this, &BatchRun::step);
}

BatchRun::~BatchRun() = default;

void BatchRun::start()
{
    Q_EMIT advanced(0, steps());
    m_timer.start(0);
}

void BatchRun::stop()
{
    if (m_timer.isActive())
        end(End::Stopped);
}

void BatchRun::step()
{
    if (m_done == steps())
        return close();
    const Result<std::vector<Sheet>> sheets = m_batch.sheets(m_done);
    if (!sheets) {
        m_refusal = sheets.error();
        return end(End::Refused);
    }
    for (const Sheet &sheet : *sheets) {
        if (!add(sheet))
            return end(End::PrinterFailed);
    }
    Q_EMIT advanced(++m_done, steps());
}

bool BatchRun::add(const Sheet &sheet)
{
    if (m_file)
        return m_file->add(sheet);
    ++m_sheet;
    // The officer may have chosen a range in the window of the system.
    const bool before = m_printer->fromPage() > 0 && m_sheet < m_printer->fromPage();
    const bool behind = m_printer->toPage() > 0 && m_sheet > m_printer->toPage();
    return before || behind || m_sheets->add(sheet);
}

void BatchRun::close()
{
    if (m_file)
        m_pdf = m_file->close();
    const bool whole = m_file ? !m_pdf.isEmpty() : m_sheets->close();
    end(whole ? End::Done : End::PrinterFailed);
}

void BatchRun::end(End end)
{
    m_timer.stop();
    if (m_printer && end != End::Done)
        m_printer->abort();
    Q_EMIT ended(end);
}
