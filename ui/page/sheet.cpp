// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/sheet.h"

#include <QPagedPaintDevice>
#include <QPainter>

QPageLayout wholePage(QPageSize::PageSizeId size, QPageLayout::Orientation orientation)
{
    QPageLayout layout(QPageSize(size), orientation, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

SheetPainter::SheetPainter(QPagedPaintDevice &device)
    : m_device(device), m_painter(std::make_unique<QPainter>())
{
}

SheetPainter::~SheetPainter() = default;

bool SheetPainter::add(const Sheet &sheet)
{
    if (m_device.pageLayout() != sheet.paper)
        m_device.setPageLayout(sheet.paper);
    if (m_count == 0 ? !m_painter->begin(&m_device) : !m_device.newPage())
        return false;
    m_painter->setRenderHint(QPainter::LosslessImageRendering);
    ++m_count;
    sheet.paint(*m_painter, m_device.logicalDpiX());
    return true;
}

bool SheetPainter::close()
{
    return m_painter->isActive() && m_painter->end();
}
