// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/labelsheet.h"

#include "ui/page/addressblock.h"

#include <algorithm>
#include <utility>

using namespace atbilde;

namespace {

constexpr double padding = 4; ///< millimetres: printers feed paper no better

Sheet sheetWith(std::vector<AddressBlock> labels)
{
    return {wholePage(QPageSize::A4), [labels = std::move(labels)](QPainter &painter, double dotsPerInch) {
                for (const AddressBlock &label : labels)
                    label.paint(painter, dotsPerInch);
            }};
}

} // namespace

QRectF placeOf(const LabelSheet &sheet, int index)
{
    return {sheet.left + index % sheet.columns * sheet.stepX, sheet.top + index / sheet.columns * sheet.stepY,
            sheet.width, sheet.height};
}

Result<std::vector<Sheet>> labelSheets(const LabelSheet &sheet, int first,
                                       const std::vector<QStringList> &addresses, const QString &family)
{
    std::vector<Sheet> sheets;
    std::vector<AddressBlock> labels;
    int place = std::clamp(first, 0, sheet.count() - 1);
    for (const QStringList &address : addresses) {
        const QRectF inside = placeOf(sheet, place).adjusted(padding, padding, -padding, -padding);
        const Result<AddressBlock> label = AddressBlock::in(inside, address, family, 11, Qt::AlignVCenter);
        if (!label)
            return label.error();
        labels.push_back(*label);
        if (++place == sheet.count()) {
            sheets.push_back(sheetWith(std::exchange(labels, {})));
            place = 0;
        }
    }
    if (!labels.empty())
        sheets.push_back(sheetWith(std::move(labels)));
    return sheets;
}
