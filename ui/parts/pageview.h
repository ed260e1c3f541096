// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/letterpage.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <optional>

/// The pages of a letter one under the other, as paper lies on a desk. Page Up and Page Down scroll, Ctrl
/// with the wheel, plus and minus zooms.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void show(std::optional<LetterPages> pages);
    using QWidget::show;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 0: the one in the upper half of the view
    void goToPage(int page);

    /// 1: as large as on paper. Outside a fourth to four it is moved into these bounds.
    void zoomTo(double factor);
    void fitWidth(); ///< and keep to it when the view is resized
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }

Q_SIGNALS:
    void pageTurned(int page, int count);
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSizeF pageSize() const; ///< in device-independent pixels
    [[nodiscard]] QRectF placeOf(int page) const;
    [[nodiscard]] const QImage &imageFor(int page);
    void arrange();
    void rename();

    std::optional<LetterPages> m_pages;
    QHash<int, QImage> m_images;
    double m_zoom = 1;
    double m_imageScale = 0; ///< dots per inch of `m_images`
    bool m_fitsWidth = true;
};
