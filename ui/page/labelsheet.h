// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/page/sheet.h"

#include <QRectF>
#include <QStringList>

#include <array>
#include <vector>

/// A sheet of labels on A4, in millimetres: as sold in every office shop.
struct LabelSheet
{
    int columns;
    int rows;
    double width; ///< of one label
    double height;
    double left; ///< of the first label
    double top;
    double stepX; ///< from one label to the next
    double stepY;
    friend bool operator==(const LabelSheet &, const LabelSheet &) = default;

    [[nodiscard]] constexpr int count() const { return columns * rows; }
};

inline constexpr std::array allLabelSheets{
    LabelSheet{3, 7, 63.5, 38.1, 7.2, 15.15, 66.04, 38.1},
    LabelSheet{3, 8, 70, 37, 0, 0.5, 70, 37},
    LabelSheet{2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1},
    LabelSheet{2, 8, 99.1, 33.9, 4.65, 12.9, 101.6, 33.9},
    LabelSheet{3, 6, 63.5, 46.6, 7.2, 8.7, 66.04, 46.6},
    LabelSheet{2, 4, 99.1, 67.7, 4.65, 13.1, 101.6, 67.7},
};

/// The place of the label `index` (from 0, row by row) on its sheet, in millimetres.
[[nodiscard]] QRectF placeOf(const LabelSheet &sheet, int index);

/// As many sheets as the addresses need; the first sheet may have been begun: `first` (from 0) is the first
/// label still on it. Refused as envelopes are.
[[nodiscard]] atbilde::Result<std::vector<Sheet>> labelSheets(const LabelSheet &sheet, int first,
                                                              const std::vector<QStringList> &addresses,
                                                              const QString &family);
