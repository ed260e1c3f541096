// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/quietstyle.h"

#include "ui/look/grid.h"
#include "ui/look/panel.h"
#include "ui/look/surfaces.h"
#include "ui/look/tone.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int controlPadding = 6; // above and below the text of a button or field
constexpr int scrollBarWidth = 12;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(u"Fusion"_s) {}

void QuietStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const QColor arrow =
        palette.color(has(option, State_Enabled) ? QPalette::PlaceholderText : QPalette::Mid);
    switch (element) {
    case PE_PanelButtonCommand:
        return paintPushButton(option, *painter);
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelButtonTool:
        return paintToolButton(option, *painter);
    case PE_FrameFocusRect:
        return paintPanel(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), {}, accentOf(palette), 1.5);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return paintField(option, *painter);
        break;
    }
    case PE_FrameLineEdit:
        return paintField(option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintTick(option, *painter, false);
    case PE_IndicatorRadioButton:
        return paintTick(option, *painter, true);
    case PE_PanelItemViewRow:
        if (has(option, State_Selected))
            painter->fillRect(option->rect, palette.color(QPalette::Highlight));
        return;
    case PE_PanelItemViewItem:
        return paintItem(option, *painter);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        // Qt calls the arrow of an ascending order "down".
        const bool ascending = header && header->sortIndicator == QStyleOptionHeader::SortDown;
        return paintChevron(*painter, option->rect, accentOf(palette),
                            ascending ? Qt::UpArrow : Qt::DownArrow);
    }
    case PE_IndicatorArrowDown:
        return paintChevron(*painter, option->rect, arrow, Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return paintChevron(*painter, option->rect, arrow, Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return paintChevron(*painter, option->rect, arrow, Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return paintChevron(*painter, option->rect, arrow, Qt::RightArrow);
    case PE_IndicatorBranch:
        if (has(option, State_Children))
            paintChevron(*painter, option->rect, arrow,
                         has(option, State_Open) ? Qt::DownArrow : Qt::RightArrow);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        return paintPanel(*painter, option->rect, {}, lineOf(palette));
    case PE_FrameTabWidget:
        painter->setPen(lineOf(palette));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_Header:
        return drawHeader(option, painter, widget);
    case CE_HeaderSection:
        return paintHeaderSection(option, *painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(lineOf(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_TabBarTabShape:
        return paintTab(option, *painter);
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        return paintMeter(option, *painter);
    case CE_Splitter: {
        painter->setPen(lineOf(option->palette));
        const QPoint middle = option->rect.center();
        if (has(option, State_Horizontal))
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        if (has(option, State_Selected))
            paintPanel(*painter, QRectF(option->rect).adjusted(0, 2, 0, -2),
                       option->palette.color(QPalette::Highlight), {});
        const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                      : Qt::TextHideMnemonic;
        drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, option->palette,
                     has(option, State_Enabled), item->text,
                     has(option, State_Selected) ? QPalette::HighlightedText : QPalette::WindowText);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || !isProminent(option))
        return QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
    QStyleOptionButton label = *button;
    label.palette.setColor(QPalette::ButtonText, onAccentOf(option->palette));
    if (!label.icon.isNull()) {
        label.icon = inked(label.icon, label.iconSize, painter->device()->devicePixelRatioF(),
                           onAccentOf(option->palette));
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

// Fusion asks itself, not us, where the arrow goes.
void QuietStyle::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    painter->save();
    painter->setClipRect(option->rect);
    paintHeaderSection(option, *painter);
    // The other of the two header options (6.1 and later) ends the label with an ellipsis.
    const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
    QStyleOptionHeaderV2 part;
    if (whole)
        part = *whole;
    else
        part.QStyleOptionHeader::operator=(*header);
    part.rect = subElementRect(SE_HeaderLabel, option, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ToolButton: {
        // The little arrow of a button that only opens a menu would lie upon its drawing.
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
            return QProxyStyle::drawComplexControl(control, option, painter, widget);
        QStyleOptionToolButton plain = *button;
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void QuietStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    if (box->frame) {
        if (box->editable) {
            paintField(option, *painter);
        } else {
            QStyleOptionButton face;
            face.QStyleOption::operator=(*option);
            face.state.setFlag(State_KeyboardFocusChange, has(option, State_HasFocus));
            paintPushButton(&face, *painter);
        }
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintChevron(*painter, arrow, option->palette.color(QPalette::PlaceholderText), Qt::DownArrow);
}

void QuietStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (bar->maximum <= bar->minimum)
        return;
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const double inset = 3;
    thumb.adjust(inset, inset, -inset, -inset);
    const bool lively = has(option, State_MouseOver) || has(option, State_Sunken);
    const QColor quiet = option->palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(option->palette.color(QPalette::Base), quiet, lively ? 0.85F : 0.5F));
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // No arrow buttons: the groove takes the whole length.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? option->rect.width() : option->rect.height();
    const int range = bar->maximum - bar->minimum;
    const double shown = static_cast<double>(bar->pageStep) / std::max(1, range + bar->pageStep);
    const int thumb = range > 0 ? std::clamp(qRound(length * shown), 4 * grid::unit, length) : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                              bar->upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect found =
            lying ? QRect(from, 0, size, option->rect.height()) : QRect(0, from, option->rect.width(), size);
        return visualRect(option->direction, option->rect, found.translated(option->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return option->rect;
    case SC_ScrollBarSlider:
        return stretch(start, thumb);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element != SE_HeaderArrow)
        return QProxyStyle::subElementRect(element, option, widget);
    QRect arrow(0, 0, grid::unit + 2, grid::unit + 2);
    arrow.moveCenter(option->rect.center());
    arrow.moveRight(option->rect.right() - grid::half - 2);
    return visualRect(option->direction, option->rect, arrow);
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        found.rwidth() = std::max(found.width() + grid::wide, 9 * grid::unit);
        [[fallthrough]];
    case CT_ComboBox:
    case CT_LineEdit:
        found.setHeight(std::max(found.height(), line + 2 * controlPadding));
        break;
    case CT_HeaderSection:
    case CT_ItemViewItem:
        found.setHeight(std::max(found.height(), line + 2 * controlPadding));
        break;
    case CT_ToolButton:
        found = found.expandedTo(QSize(0, line + 2 * controlPadding)) + QSize(grid::half, 0);
        break;
    case CT_TabBarTab:
        found += QSize(grid::unit, controlPadding);
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            found += QSize(grid::wide, grid::half + 2);
        break;
    }
    case CT_MenuBarItem:
        found += QSize(2, 4);
        break;
    default:
        break;
    }
    return found;
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 4 * grid::unit;
    case PM_SplitterWidth:
        return grid::unit + 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::unit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return grid::wide;
    case PM_HeaderMargin:
        return grid::unit;
    case PM_FocusFrameHMargin:
        return grid::unit - 1; // the padding of table cells, one less than they get
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return grid::icon;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(lineOf(option->palette).rgb()) : 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}
