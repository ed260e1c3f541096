// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QRectF>
#include <QStringList>

#include <memory>

class QPainter;
class QTextDocument;

/// Some lines in a rectangle given in millimetres, in the largest type of those allowed in which they fit.
class AddressBlock
{
public:
    /// Refused: AddressTooLong with the first line, FontMissing, GlyphMissing.
    [[nodiscard]] static atbilde::Result<AddressBlock> in(const QRectF &place, const QStringList &lines,
                                                          const QString &family, double largest,
                                                          Qt::Alignment vertical = Qt::AlignTop);

    void paint(QPainter &painter, double dotsPerInch) const;

private:
    QPointF m_corner; ///< dots of the layout
    std::shared_ptr<QTextDocument> m_text;
};
