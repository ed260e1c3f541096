// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

/// One page for a printer or a PDF: its paper, and what is on it. The painter's origin is the corner of the
/// paper; `dotsPerInch` is the resolution of its device.
struct Sheet
{
    QPageLayout paper;
    std::function<void(QPainter &painter, double dotsPerInch)> paint;
};

/// Full page, no margins: they belong to what is painted.
[[nodiscard]] QPageLayout wholePage(QPageSize::PageSizeId size,
                                    QPageLayout::Orientation orientation = QPageLayout::Portrait);

/// Sheets one after the other onto one device, each on its own paper.
class SheetPainter
{
public:
    explicit SheetPainter(QPagedPaintDevice &device);
    ~SheetPainter();
    Q_DISABLE_COPY_MOVE(SheetPainter)

    /// False when the device takes no more.
    [[nodiscard]] bool add(const Sheet &sheet);
    [[nodiscard]] int count() const { return m_count; }
    /// Ends the painting; false when the device did not take it.
    [[nodiscard]] bool close();

private:
    QPagedPaintDevice &m_device;
    std::unique_ptr<QPainter> m_painter;
    int m_count = 0;
};
